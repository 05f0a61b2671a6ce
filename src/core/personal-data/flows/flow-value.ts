import type { FunctionNode } from '../../syntax/flow/flow-node.ts';
import type { Environment } from './environment.ts';
import type { Built } from './sent-requests.ts';
import type { Taint } from './taints.ts';

/** What a value may be, as far as the file tells. */
export interface FlowValue {
  readonly taints: readonly Taint[];
  /** Whether it is sure to hold nothing personal: a constant, a length, the result of a mask. */
  readonly isClean: boolean;
  /** Where it comes from, as a dotted path from its module: `logging.getLogger().info`. */
  readonly origin?: string;
  /** Whether the origin is only that of a declared type. */
  readonly isDeclared?: boolean;
  /** Host of others that it is an address of, or that it sends to. */
  readonly host?: string;
  /** Parts of a request that it is, or that it holds. */
  readonly built?: readonly Built[];
  /** Of a logger, the keys that it leaves out of what it is given. */
  readonly hides?: ReadonlySet<string>;
  /** What each of its elements is, as far as its declared type tells. */
  readonly holds?: FlowValue;
  /** What is known of its fields. */
  readonly fields?: ReadonlyMap<string, FlowValue>;
  /** All of them, where it prints less. */
  readonly whole?: ReadonlyMap<string, FlowValue>;
  readonly closure?: Closure;
  /** Object or class of the file: its fields and methods. */
  readonly owner?: ClassScope;
}

export interface Closure {
  readonly node: FunctionNode;
  readonly environment: Environment;
  readonly owner: ClassScope | undefined;
}

export interface ClassScope {
  readonly name: string | undefined;
  readonly members: Environment;
  /** Fields that it declares. */
  readonly declares: readonly string[];
  /** Those that an object of it shows where it is printed. */
  readonly shows: readonly string[];
  /** Whether its objects are thrown: what they say is their message. */
  readonly isFailure: boolean;
  /** Whether it is a value that also reads its objects: `z.object(…)`. */
  readonly isSchema?: true;
}

export const openValue: FlowValue = { taints: [], isClean: false };
export const cleanValue: FlowValue = { taints: [], isClean: true };

/** Deepest nesting of fields that is looked into. */
export const MAX_NESTING = 8;

export function withHost(value: FlowValue, host: string | undefined): FlowValue {
  return host === undefined ? value : { ...value, host };
}

export function withOrigin(value: FlowValue, origin: string | undefined): FlowValue {
  return origin === undefined ? value : { ...value, origin };
}

export function made(taints: readonly Taint[]): FlowValue {
  return { taints, isClean: false };
}
