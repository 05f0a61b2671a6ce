import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import type { FlowRuleId } from './flow.ts';

/** Where personal data should not go: one entry of `sinks/*.yml`. */
export interface SinkFile {
  readonly id: string;
  readonly rule: FlowRuleId;
  /** Name to show of the service. */
  readonly service?: string;
  readonly languages: readonly FlowLanguageId[];
  /**
   * Where the object comes from whose methods are meant, as a dotted path from its module: `logging.getLogger()`. One
   * that ends in `*` stands for all that start so.
   */
  readonly receivers?: readonly string[];
  /** Names of such an object where the file does not say where it comes from, in lower case without `_`. */
  readonly receiverNames?: readonly string[];
  readonly methods?: readonly string[];
  /** Whether the object is known by how it is written, whatever the file says that it is. */
  readonly anyhow?: true;
  /** Functions, as dotted paths from their module. */
  readonly functions?: readonly string[];
  /** What is assigned to: `window.location.href`. */
  readonly members?: readonly string[];
  /** One of these must stand among the arguments: a name, the start of a text or, after `*`, its end. */
  readonly said?: readonly string[];
  /** Positional arguments that count; all when absent. */
  readonly positional?: readonly number[];
  /** Keywords, and keys of objects of options, that count; all when absent. */
  readonly named?: readonly string[];
  /** Keywords and keys that do not count. */
  readonly except?: readonly string[];
}
