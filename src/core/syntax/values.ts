import type { Argument, Expression, RecordExpression, Scope } from './facts.ts';

/** What an expression may stand for, as far as the file tells. */
export type Value =
  | ExternalValue
  | { readonly kind: 'text'; readonly text: string }
  /** An environment variable whose value nobody gave. */
  | { readonly kind: 'environment'; readonly name: string }
  | RecordExpression
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'function'; readonly scope: Scope }
  | ClassValue;

/** A class of the project, or an object of it. */
export interface ClassValue {
  readonly kind: 'class' | 'object';
  readonly scope: Scope;
}

/** Something of another module, and what was done with it: `openai` `.OpenAI` `(…)` `.chat`. */
export interface ExternalValue {
  readonly kind: 'external';
  /** As imported; empty for a global of the language. */
  readonly module: string;
  readonly steps: readonly Step[];
}

export type Step =
  | { readonly kind: 'member'; readonly name: string }
  | {
      readonly kind: 'call';
      readonly arguments: readonly Argument[];
      /** Known by a declared type only: how it was made is not seen. */
      readonly declared: boolean;
    };

/** Stands in a text for a part that is not known. A private-use character: no source text has a reason to hold it. */
export const HOLE = '\uF8FF';

/** Most values that are followed for one expression. */
export const MAX_VALUES = 8;

/** Module and members as one dotted path, undefined once something was called: `os.environ.get`. */
export function pathOf(value: ExternalValue): string | undefined {
  const names: string[] = value.module === '' ? [] : [value.module];
  for (const step of value.steps) {
    if (step.kind === 'call') return undefined;
    names.push(step.name);
  }
  return names.join('.');
}

/** A value as text, a hole where it is none; an empty one only stands in for what else it may be. */
export function textOf(values: readonly Value[]): string {
  for (const value of values) if (value.kind === 'text' && value.text !== '') return value.text;
  return values.length > 0 && values.every(({ kind }) => kind === 'text') ? '' : HOLE;
}

/** One of several values. Where one of them is not known, an empty text is only what stands in for it: `settings.url ?? ''`. */
export function eitherOf(values: readonly (readonly Value[])[]): readonly Value[] {
  const all = values.flat();
  return values.some((one) => one.length === 0) ? all.filter((one) => one.kind !== 'text' || one.text !== '') : all;
}

/** What a module exports under a path. */
export function external(module: string, path: readonly string[]): ExternalValue {
  return { kind: 'external', module, steps: path.map((name) => ({ kind: 'member', name })) };
}

/** What calling a value gives; `declared` where only its type says that it was called. */
export function called(value: ExternalValue, given: readonly Argument[], declared = false): ExternalValue {
  return { ...value, steps: [...value.steps, { kind: 'call', arguments: given, declared }] };
}
