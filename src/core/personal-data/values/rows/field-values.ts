import { nameKeyInLexicon } from '../key-meaning.ts';
import { nameKeyOf, type NameKey } from '../name-keys.ts';
import { isFirstName } from '../name-words.ts';
import { isFullName, isNoName, readName, type ReadName } from '../person-names.ts';
import type { RowValue } from './rows.ts';

/** How far from a first name a last name is, where its key may be that of anything (`getNom()`). */
const NEAR = 240;
const birth = /birth|naiss|geburt|geboort|nacimiento|nascita|nascimento|dob$/i;

/** What a test says of a field by its name: a name, or where a date starts. */
export interface FieldValue {
  readonly offset: number;
  readonly key: NameKey | 'birth';
  readonly name: ReadName | undefined;
}

/** What stands between two quotes, by the name of the field that it is a value of; undefined for what is of nobody. */
export function fieldValue(text: string, offset: number, end: number, field: string): FieldValue | undefined {
  if (/\d/.test(text.charAt(offset))) return birth.test(field) ? { offset, key: 'birth', name: undefined } : undefined;
  const key = nameKeyOf(field) ?? nameKeyInLexicon(field);
  const name = key && readName(text, offset, text.charAt(end));
  return key && name?.end === end ? { offset, key, name } : undefined;
}

/** Those of persons. @param read in order of place */
export function* personalOf(read: readonly FieldValue[]): Generator<RowValue, undefined> {
  for (const [at, one] of read.entries()) {
    const { offset, key, name } = one;
    if (key === 'birth') yield { kind: 'row', holds: 'birth-date', offset, end: offset + 10 };
    else if (name && (fits(name, key) || isBesideFirst(one, [read[at - 1], read[at + 1]])))
      yield { kind: 'row', holds: 'name', offset, end: name.end };
  }
  return undefined;
}

function fits(name: ReadName, key: NameKey): boolean {
  if (key === 'first') return isGiven(name);
  if (key === 'last') return isLast(name);
  // Books, ships and ports have a `name` as well.
  return key !== 'any' && isFullName(name, key === 'full' || key === 'own');
}

/** `getNom()` beside `getPrenom()` */
function isBesideFirst({ key, name, offset }: FieldValue, others: readonly (FieldValue | undefined)[]): boolean {
  if (key !== 'any' || !name || !isLast(name)) return false;
  return others.some(
    (other) => other?.key === 'first' && other.name && isGiven(other.name) && Math.abs(other.offset - offset) < NEAR,
  );
}

function isGiven({ plain }: ReadName): boolean {
  return plain.length <= 3 && plain.every((word) => isFirstName(word, true));
}

function isLast({ plain }: ReadName): boolean {
  return plain.length <= 3 && !plain.some(isNoName) && (plain.at(-1) ?? '').length > 2;
}
