import { knownFieldOf } from './field-values.ts';
import { made, type FlowValue } from './flow-value.ts';
import { partsOfParameters, union, type Taint } from './taints.ts';
import { taintsOf } from './value-taints.ts';

/** Everything personal in a part of a value, as a function that is given the value reads it; in all of it for no part. */
export function taintsOfPart(value: FlowValue, part: readonly string[] = []): readonly Taint[] {
  return taintsOf(part.reduce(partOf, value));
}

function partOf(value: FlowValue, name: string): FlowValue {
  const handed = partsOfParameters(value.taints, name);
  const known = knownFieldOf(value, name);
  return known ? { ...known, taints: union(known.taints, handed) } : made(handed);
}
