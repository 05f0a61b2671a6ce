import type { Scope } from './facts.ts';
import type { ExternalValue, Value } from './values.ts';

/** What a file sees of the project's other files. */
export interface Outside {
  /** What a module gives under a name; empty for one that is not of the project, or that gives nothing known. */
  exported(module: string, name: string): readonly Value[];
  /** Who knows what is inside a scope of another file. */
  readerOf(scope: Scope): ScopeReader | undefined;
}

/** Answers about what is inside a scope of its own file. */
export interface ScopeReader {
  /** What a function gives back. */
  returned(scope: Scope): readonly Value[];
  /** What an object or a class has under a name. */
  memberOf(scope: Scope, name: string, kind: 'object' | 'class'): readonly Value[];
  /** What an instance of a class is besides: instances of the foreign classes that it derives from. */
  inherited(scope: Scope): readonly ExternalValue[];
  /** Whether a class derives, through whichever, from one that `isIt`. */
  derivesFrom(scope: Scope, isIt: (base: Scope) => boolean): boolean;
}

export const nothingOutside: Outside = { exported: () => [], readerOf: () => undefined };
