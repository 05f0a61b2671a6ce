import type { TextRange } from '../../src/core/text/document.ts';

/** What stands in `<file>.labels.yml`, beside the file it is about. */
export interface LabelFile {
  /** `complete`: every field of the file is labelled, so that any other finding of `personal-data/field` is a mistake. */
  readonly fields?: 'complete';
  readonly cases: readonly CaseEntry[];
}

export type CaseEntry = ExpectedEntry | TrapEntry;

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

/** Something that looks like personal data and is not: any finding of that kind is a mistake. */
export interface TrapEntry extends PlacedEntry {
  readonly trap: TrapKind;
  readonly why: string;
}

export const trapKinds = ['value', 'field', 'flow'] as const;
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

export interface Trap extends Place {
  readonly kind: TrapKind;
  readonly why: string;
}

/** A file of the corpus with its cases. */
export interface LabelledFile {
  /** Relative to the corpus, with forward slashes. */
  readonly path: string;
  readonly language: string;
  readonly hasAllFields: boolean;
  readonly expected: readonly Expected[];
  readonly traps: readonly Trap[];
}
