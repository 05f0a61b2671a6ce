import type { SourceDocument } from '../../../text/document.ts';
import { nameKeyOf, type NameKey } from '../name-keys.ts';
import { isFirstName } from '../name-words.ts';
import { isFullName, isNoName, readName, type ReadName } from '../person-names.ts';
import type { RowValue } from './rows.ts';

/** How far before what is compared its name is looked for, and how far after it. */
const BEFORE = 72;
const AFTER = 96;
/** How far from a first name that is compared a last name is, where its key may be that of anything (`getNom()`). */
const NEAR = 240;
/** A quote before a value with a capital or a date: few stand in a comparison, and the look back is dear. */
const quoted = /[( ]["'](?=[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f]|[12]\d{3}-\d\d-\d\d["'])/g;
/** A comparison, up to that quote: read backwards from it, so that most are refused at once. */
const compared =
  /(?<=\b(?:assert_?(?:equals?|same|that|strictequals|is)?|are_?equal|equal|same|is|be|eq|eql|equals|isequalto|shouldbe|tobe|toequal|tostrictequal|tohavevalue|tohavetext|hasvalue)\(?[( ](?:t, |\w{1,24}(?:\(\)|(?:\.|->)\w{1,32}(?:\(\))?|\[["']\w{1,32}["']\])?, ?)?(?:\w{1,16}\.\w{1,12}\()?)["']/iy;
/** The field before it: `expect(user.firstName).toBe(`, `p.getNom()).isEqualTo(`, `user.first_name).to eq(`, `assertEqual(p.first_name, `. */
const before =
  /(?:\.|->|\[["'])(\w{2,32})(?:\(\))?(?:["']\])?(?:, ?|\)?(?:\s{0,16}\.(?:not|to|Should\(\)|should|value|is))*(?:\.| to | )\w{2,16}\(?[( ])(?:\w{1,16}\.\w{1,12}\()?["']$/;
/** The field after it: `assertEquals("…", p.getPrenom())`. */
const after = /^["']\)?, ?[$@\w.()>[\]-]{0,64}(?:\.|->|\[["'])(\w{2,32})(?:\(\)|["']\])?(?![\w("'])/;
const birth = /birth|naiss|geburt|geboort|nacimiento|nascita|nascimento|dob$/i;
/** One of these words, whose first letter may be a capital, stands before each comparison, this far at most: few texts hold any. */
const asserting = /ssert|xpect\(|hould/g;
const REACH = 240;

interface Comparison {
  readonly offset: number;
  readonly key: NameKey | 'birth';
  readonly name: ReadName | undefined;
}

/** Values that tests compare with the fields of persons. */
export function* comparedValues({ text }: SourceDocument): Generator<RowValue, undefined> {
  const read = Array.from(valuesAsserted(text)).flatMap((offset) => {
    compared.lastIndex = offset - 1;
    return compared.test(text) ? (comparisonAt(text, offset) ?? []) : [];
  });
  for (const [at, one] of read.entries()) {
    const { offset, key, name } = one;
    if (key === 'birth') yield { kind: 'row', holds: 'birth-date', offset, end: offset + 10 };
    else if (name && (fits(name, key) || isBesideFirst(one, [read[at - 1], read[at + 1]])))
      yield { kind: 'row', holds: 'name', offset, end: name.end };
  }
  return undefined;
}

/** Where values in quotes start after a word of a test, in order. */
function* valuesAsserted(text: string): Generator<number> {
  let read = 0;
  for (const { index } of text.matchAll(asserting)) {
    const from = Math.max(index, read);
    const end = Math.min(text.length, index + REACH);
    for (const value of text.slice(from, end).matchAll(quoted)) yield from + value.index + 2;
    read = Math.max(read, end);
  }
}

function comparisonAt(text: string, offset: number): Comparison | undefined {
  const quote = text.charAt(offset - 1);
  const end = text.slice(offset, offset + BEFORE).indexOf(quote);
  if (end < 0) return undefined;
  const found =
    after.exec(text.slice(offset + end, offset + end + AFTER)) ??
    before.exec(text.slice(Math.max(0, offset - BEFORE), offset));
  const field = found?.[1];
  if (field === undefined) return undefined;
  if (/\d/.test(text.charAt(offset))) return birth.test(field) ? { offset, key: 'birth', name: undefined } : undefined;
  const key = nameKeyOf(field);
  const name = key && readName(text, offset, quote);
  return key && name?.end === offset + end ? { offset, key, name } : undefined;
}

function fits(name: ReadName, key: NameKey): boolean {
  if (key === 'first') return isGiven(name);
  if (key === 'last') return isLast(name);
  // Books, ships and ports have a `name` as well.
  return key !== 'any' && isFullName(name, key === 'full' || key === 'own');
}

/** `getNom()` beside `getPrenom()` */
function isBesideFirst({ key, name, offset }: Comparison, others: readonly (Comparison | undefined)[]): boolean {
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
