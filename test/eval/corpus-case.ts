import type { TextRange } from '../../src/core/text/document.ts';

/** What stands in `<file>.labels.yml`, beside the file it is about. */
export interface LabelFile {
  /** `complete`: every field of the file is labelled, so that any other finding of `personal-data/field` is a mistake. */
  readonly fields?: 'complete';
  /** What the file is labelled for, and so judged on: personal data where nothing is said, or AI calls, all of them. */
  readonly about?: 'ai-calls';
  readonly cases: readonly CaseEntry[];
}

export type CaseEntry = ExpectedEntry | CallEntry | TrapEntry;

interface PlacedEntry {
  /** One-based line, or the first and the last one. */
  readonly line: number | readonly [number, number];
  /** Text of the first line that the case is about. */
  readonly quote: string;
  /** Which occurrence of the quote in its line, from 1. */
  readonly nth?: number;
}

/** A finding that a careful reader would expect here. */
export interface ExpectedEntry extends PlacedEntry {
  readonly rule: string;
  /** Several where the border between them is a matter of convention. */
  readonly category: string | readonly string[];
  /** All cells of a column make one finding, at any line from the header on. */
  readonly column?: true;
  /** Both a finding and silence are right; it counts for nothing. */
  readonly optional?: true;
}

/** A place where a model is asked for something. */
export interface CallEntry extends PlacedEntry {
  /** The provider's id in the catalogue; several where the SDK's and the service's are both right. */
  readonly call: string | readonly string[];
  readonly kind: string | readonly string[];
  /** Both a finding and silence are right; it counts for nothing. */
  readonly optional?: true;
}

/** Something that looks like personal data, or like an AI call, and is not: any finding of that kind is a mistake. */
export interface TrapEntry extends PlacedEntry {
  readonly trap: TrapKind;
  readonly why: string;
}

export const trapKinds = ['value', 'field', 'flow', 'call'] as const;
export type TrapKind = (typeof trapKinds)[number];

/** Place of a case in its file. */
export interface Place {
  /** Zero-based. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Offsets of the quote. */
  readonly range: TextRange;
}

export interface Expected extends Place {
  readonly rule: string;
  readonly categories: readonly string[];
  readonly isColumn: boolean;
  readonly isOptional: boolean;
}

export interface ExpectedCall extends Place {
  readonly providers: readonly string[];
  readonly kinds: readonly string[];
  readonly isOptional: boolean;
}

export interface Trap extends Place {
  readonly kind: TrapKind;
  readonly why: string;
}

/** A file of the corpus with its cases. */
export interface LabelledFile {
  /** Relative to the corpus, with forward slashes. */
  readonly path: string;
  readonly language: string;
  readonly about: 'personal-data' | 'ai-calls';
  readonly hasAllFields: boolean;
  readonly expected: readonly Expected[];
  readonly calls: readonly ExpectedCall[];
  readonly traps: readonly Trap[];
}
