import type { TextRange } from '../../text/document.ts';
import { MAX_NESTING, type FlowValue } from './flow-value.ts';
import { union, type Taint } from './taints.ts';

/** Everything personal in a value, its fields included. */
export function taintsOf(value: FlowValue, depth = 0): readonly Taint[] {
  if (!value.fields || depth > MAX_NESTING) return value.taints;
  return union(value.taints, ...[...value.fields.values()].map((field) => taintsOf(field, depth + 1)));
}

/** A value whose personal data, that of its fields included, are changed, or left out. */
export function mapTaints(value: FlowValue, change: (taint: Taint) => readonly Taint[], depth = 0): FlowValue {
  const fields =
    value.fields && depth <= MAX_NESTING
      ? new Map([...value.fields].map(([key, field]) => [key, mapTaints(field, change, depth + 1)]))
      : value.fields;
  if (value.taints.length === 0 && !fields) return value;
  return { ...value, taints: union(value.taints.flatMap(change)), ...(fields && { fields }) };
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
