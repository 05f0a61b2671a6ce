import type { FunctionNode } from '../../syntax/flow/flow-node.ts';
import type { SourceDocument, TextRange } from '../../text/document.ts';
import type { DataCategoryId } from '../categories.ts';

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
  /** Which part of what it is given, as names after each other; absent for the whole. */
  readonly part?: readonly string[] | undefined;
}

/** Most ways by which one value is followed. */
const MAX_TAINTS = 12;
/** Most places that are kept of one way. */
const MAX_STEPS = 24;
/** Deepest part of a parameter that is told apart. */
const MAX_PART = 3;

/** All of these, each origin once. */
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
  if (other.kind !== 'parameter' || one.owner !== other.owner || one.index !== other.index) return false;
  return one.part?.join('.') === other.part?.join('.');
}

/** A part of whatever a parameter is given: `options.destinataire`. */
export function partsOfParameters(taints: readonly Taint[], name: string): readonly Taint[] {
  return taints.flatMap(({ origin, step }) => {
    if (origin.kind !== 'parameter' || (origin.part?.length ?? 0) >= MAX_PART) return [];
    return [{ origin: { ...origin, part: [...(origin.part ?? []), name] }, step }];
  });
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

/** A field of an object as it is told of the whole. */
export function ofWhole(taint: Taint): Taint {
  return taint.step ? { ...taint, step: { ...taint.step, isOfWhole: true } } : taint;
}
