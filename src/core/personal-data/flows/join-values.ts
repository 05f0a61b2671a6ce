import { MAX_NESTING, openValue, withHost, type FlowValue } from './flow-value.ts';
import { union } from './taints.ts';
import { taintsOf } from './value-taints.ts';

/** Most fields that are told apart of one value. */
const MAX_FIELDS = 200;

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

/** A value with one more field, or with another one in its place. */
export function withField(value: FlowValue, key: string, field: FlowValue): FlowValue {
  if ((value.fields?.size ?? 0) >= MAX_FIELDS) return { ...value, taints: union(value.taints, taintsOf(field)) };
  return { ...value, isClean: false, fields: new Map(value.fields).set(key, field) };
}
