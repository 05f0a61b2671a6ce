import type { TextRange } from '../../text/document.ts';
import type { FlowRuleId, Place } from './flow.ts';
import type { Taint } from './taints.ts';

/** A sink that something reached, and by which argument. */
export interface ReachedSink {
  readonly ruleId: FlowRuleId;
  readonly range: TextRange;
  readonly callee: string;
  readonly service: string | undefined;
  /** Where the callee of the AI call stands, if it is one. */
  readonly aiCall: TextRange | undefined;
  /** Where it stands, if in another file; `range` is then what is handed to that file. */
  readonly elsewhere?: Place;
  /** Kinds of data of which that file is told itself. */
  readonly told?: ReadonlySet<string>;
  /** An address that is made, whoever asks for it: told where nothing else is told of what it holds. */
  readonly isAddress?: true;
}

export interface SinkHit {
  readonly taint: Taint;
  readonly sink: ReachedSink;
}

/** An AI call of the file: where its callee stands, and who answers. */
export interface AiSink {
  readonly range: TextRange;
  readonly providerName: string;
}
