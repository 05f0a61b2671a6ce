import type { ErrorObject } from 'ajv';
import { firstLine } from '../findings/make-finding.ts';
import { sentence } from './sentences.ts';
import { schemaMistakes } from './schema-mistakes.ts';
import type { YamlMistake, YamlText } from './yaml-text.ts';

/** A validator that `npm run data` compiled from a type: ajv's shape. */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: ErrorObject[] | null;
}

export interface CheckedYaml<T> {
  /** The content, `undefined` when anything is wrong with it. */
  readonly value: T | undefined;
  /** In the order of the file. */
  readonly mistakes: readonly YamlMistake[];
}

/**
 * Checks a user's YAML file against its type. A key without a value counts as absent, so that a blank form is not a
 * list of mistakes; an unknown key is one even so.
 * @param example a line that the file could hold, shown when it holds no keys at all.
 */
export function checkYaml<T>(yaml: YamlText, validate: Validator<T>, example: string): CheckedYaml<T> {
  if (yaml.mistakes.length > 0) return { value: undefined, mistakes: yaml.mistakes };
  if (!isMapping(yaml.data)) {
    const text = sentence('wrong-file-type', { example });
    return { value: undefined, mistakes: [{ range: firstLine(yaml.document), text }] };
  }
  const unknownKeys = errorsOf(yaml.data, validate).filter(isUnknownKey);
  const filled = withoutBlanks(yaml.data);
  const others = errorsOf(filled, validate).filter((error) => !isUnknownKey(error));
  const mistakes = schemaMistakes(yaml, [...unknownKeys, ...others]);
  const value = mistakes.length === 0 && validate(filled) ? filled : undefined;
  return { value, mistakes: [...mistakes].sort((one, other) => one.range.start - other.range.start) };
}

function errorsOf<T>(data: unknown, validate: Validator<T>): readonly ErrorObject[] {
  return validate(data) ? [] : (validate.errors ?? []);
}

function isUnknownKey(error: ErrorObject): boolean {
  return error.keyword === 'additionalProperties';
}

export function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function withoutBlanks(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutBlanks);
  if (!isMapping(data)) return data;
  const entries = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutBlanks(value)]));
}
