import type { SeenFunction } from './seen-function/seen-function.ts';

/** What a scan of one file says of the register. Plain data: it travels between threads. */
export interface FileCode {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  /** The code of this file that records cover. */
  readonly bound: readonly BoundCode[];
  /** Functions and classes declared here under names that records look for: where code that has moved may be found. */
  readonly declared: readonly DeclaredName[];
}

/** A function, a class or a whole file that a record covers. */
export interface BoundCode {
  readonly recordId: string;
  /** By a comment `@algorithm`, or by the record's `implementation`. */
  readonly by: 'annotation' | 'implementation';
  /** Index of the entry of `implementation`. */
  readonly entry?: number;
  /** Name of the function or class; none for the file as a whole. */
  readonly symbol?: string;
  /** From 1, as people count. */
  readonly line: number;
  /** Offset of the name, 0 for the file as a whole. */
  readonly start: number;
  /** Of a function, in a language that is parsed. */
  readonly seen?: SeenFunction;
}

export interface DeclaredName {
  readonly name: string;
  /** From 1, as people count. */
  readonly line: number;
}
