import type { FlowNode, FunctionNode } from '../../syntax/flow/flow-node.ts';
import type { SourceDocument, TextRange } from '../../text/document.ts';
import type { DataCategoryId } from '../categories.ts';
import type { Environment } from './environment.ts';
import type { Built } from './sent-requests.ts';

/** One place on the way of personal data, and the one before it. */
export interface FlowStep {
  /** The file that it stands in, if not the one that is read. */
  readonly document?: SourceDocument;
  readonly range: TextRange;
  readonly kind: 'source' | 'hop' | 'call' | 'return';
  /** Name of the field, variable or function; never a value. */
  readonly name: string;
  readonly previous: FlowStep | undefined;
  readonly length: number;
  /** Whether it is the place of the whole object, which its field is told of: where the field is read says more. */
  readonly isOfWhole?: true;
}

/** Personal data in a value: from a field or a literal, or whatever a parameter is given. */
export interface Taint {
  readonly origin: { readonly kind: 'category'; readonly category: DataCategoryId } | ParameterOrigin;
  readonly step: FlowStep | undefined;
}

export interface ParameterOrigin {
  readonly kind: 'parameter';
  readonly owner: FunctionNode;
  readonly index: number;
}

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

/** Most ways by which one value is followed. */
const MAX_TAINTS = 12;
/** Most places that are kept of one way. */
const MAX_STEPS = 24;
const MAX_NESTING = 4;
const MAX_FIELDS = 200;

export function union(...sets: readonly (readonly Taint[])[]): readonly Taint[] {
  const [first = [], ...others] = sets.filter((set) => set.length > 0);
  if (others.length === 0) return first;
  const kept: Taint[] = [];
  for (const taint of [first, ...others].flat()) {
    if (kept.length < MAX_TAINTS && !kept.some((known) => isSameOrigin(known.origin, taint.origin))) kept.push(taint);
  }
  return kept;
}

function isSameOrigin(one: Taint['origin'], other: Taint['origin']): boolean {
  if (one.kind === 'category') return other.kind === 'category' && one.category === other.category;
  return other.kind === 'parameter' && one.owner === other.owner && one.index === other.index;
}

/** Everything personal in a value, its fields included. */
export function taintsOf(value: FlowValue, depth = 0): readonly Taint[] {
  if (!value.fields || depth > MAX_NESTING) return value.taints;
  return union(value.taints, ...[...value.fields.values()].map((field) => taintsOf(field, depth + 1)));
}

/** One of several values. */
export function join(one: FlowValue, other: FlowValue, depth = 0): FlowValue {
  if (one === other) return one;
  const fields = depth > MAX_NESTING ? undefined : joinFields(fieldsOf(one, other), fieldsOf(other, one), depth);
  const origin = one.origin ?? other.origin;
  const closure = one.closure ?? other.closure;
  const owner = one.owner ?? other.owner;
  const host = one.host ?? other.host;
  const holds = one.holds ?? other.holds;
  const built = one.built ?? other.built;
  const joined = {
    taints: union(one.taints, other.taints),
    isClean: one.isClean && other.isClean,
    ...(built && { built }),
  };
  return withHost({ ...joined, ...definedOf({ origin, fields, closure, owner, holds }) }, host);
}

type Known = Pick<FlowValue, 'origin' | 'fields' | 'closure' | 'owner' | 'holds'>;

/** What of these is known. */
function definedOf({ origin, fields, closure, owner, holds }: { [K in keyof Known]: Known[K] | undefined }): Known {
  return {
    ...(origin !== undefined && { origin }),
    ...(fields && { fields }),
    ...(closure && { closure }),
    ...(owner && { owner }),
    ...(holds && { holds }),
  };
}

/** One of several values; nothing is known of none. */
export function joinAll(values: readonly FlowValue[]): FlowValue {
  const [first = openValue, ...others] = values;
  return others.reduce((one, other) => join(one, other), first);
}

/** What is known of the fields of a value that may be another one: where nothing is known of that, nothing is sure. */
function fieldsOf({ fields }: FlowValue, other: FlowValue): FlowValue['fields'] {
  if (!fields || other.fields !== undefined || other.isClean) return fields;
  return new Map([...fields].map(([key, field]) => [key, field.isClean ? { ...field, isClean: false } : field]));
}

function joinFields(
  one: ReadonlyMap<string, FlowValue> | undefined,
  other: ReadonlyMap<string, FlowValue> | undefined,
  depth: number,
): ReadonlyMap<string, FlowValue> | undefined {
  if (!one || !other) return one ?? other;
  const fields = new Map(one);
  for (const [key, value] of other) {
    const known = fields.get(key);
    if (fields.size < MAX_FIELDS) fields.set(key, known ? join(known, value, depth + 1) : value);
  }
  return fields;
}

export function withField(value: FlowValue, key: string, field: FlowValue): FlowValue {
  if ((value.fields?.size ?? 0) >= MAX_FIELDS) return { ...value, taints: union(value.taints, taintsOf(field)) };
  return { ...value, isClean: false, fields: new Map(value.fields).set(key, field) };
}

export function withHost(value: FlowValue, host: string | undefined): FlowValue {
  return host === undefined ? value : { ...value, host };
}

export function withOrigin(value: FlowValue, origin: string | undefined): FlowValue {
  return origin === undefined ? value : { ...value, origin };
}

export function made(taints: readonly Taint[]): FlowValue {
  return { taints, isClean: false };
}

/** Personal data where it comes from. */
export function sourceOf(category: DataCategoryId, range: TextRange, name: string): Taint {
  const step: FlowStep = { range, kind: 'source', name, previous: undefined, length: 1 };
  return { origin: { kind: 'category', category }, step };
}

/** A way as another file sees it. */
export function locatedIn(document: SourceDocument, taint: Taint): Taint {
  const move = (step: FlowStep | undefined): FlowStep | undefined =>
    step && { document, ...step, previous: move(step.previous) };
  return { ...taint, step: move(taint.step) };
}

/** The same personal data, one place further. */
export function passed(
  taint: Taint,
  kind: FlowStep['kind'],
  range: TextRange,
  name: string,
  document?: SourceDocument,
): Taint {
  const { step } = taint;
  const length = (step?.length ?? 0) + 1;
  if (length > MAX_STEPS || (step?.range.start === range.start && step.range.end === range.end)) return taint;
  return { ...taint, step: { range, kind, name, previous: step, length, ...(document && { document }) } };
}

/** A field of an object that is known as a whole, where it is read. */
export function readAt(value: FlowValue, { start, end }: TextRange): FlowValue {
  return mapTaints(value, (taint) => {
    const { step } = taint;
    if (step?.isOfWhole !== true || step.previous) return [taint];
    return [
      { ...taint, step: { range: { start, end }, kind: 'source', name: step.name, previous: undefined, length: 1 } },
    ];
  });
}

/** A field of an object as it is told of the whole. */
export function ofWhole(taint: Taint): Taint {
  return taint.step ? { ...taint, step: { ...taint.step, isOfWhole: true } } : taint;
}

export function mapTaints(value: FlowValue, change: (taint: Taint) => readonly Taint[], depth = 0): FlowValue {
  const fields =
    value.fields && depth <= MAX_NESTING
      ? new Map([...value.fields].map(([key, field]) => [key, mapTaints(field, change, depth + 1)]))
      : value.fields;
  if (value.taints.length === 0 && !fields) return value;
  return { ...value, taints: union(value.taints.flatMap(change)), ...(fields && { fields }) };
}

/** A key that is no identifier could be a value. */
const identifier = /^[$@#]?[\p{L}_][\p{L}\d_]*[!?]?$/u;

/** Name of a thing as a person would write it, without arguments. */
export function pathOfNode(node: FlowNode, depth = 0): string {
  if (depth > 12) return '…';
  if (node.kind === 'name') return node.name;
  if (node.kind === 'self') return 'this';
  if (node.kind === 'member') {
    return `${pathOfNode(node.object, depth + 1)}.${identifier.test(node.name) ? node.name : '…'}`;
  }
  if (node.kind === 'call') return `${pathOfNode(node.callee, depth + 1)}(…)`;
  return '…';
}
