import { wordsOf } from '../context.ts';
import type { NameWordsList } from '../name-words-file.ts';
import { isListed } from '../name-words.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

/** How far around the year the other parts are, and what opens them. */
const AROUND = 96;
const EARLIEST = 1905;
const LATEST = 2035;
const part = /([\p{L}_-]{2,32})["'`\]]{0,2}\s{0,2}(?:=>|[:=])\s{0,2}["']?(\d{1,4})(?!\d)/gu;
const opener =
  /([\p{L}_-]{3,32})["'`\]]?\s{0,2}(?:=>|[:=])\s{0,2}(?:(?:new )?\w{0,24}[{[(]\s{0,16}|\n\s{0,16})["'`]?$/u;

/** A date of birth whose day, month and year have keys of their own: `naissance: { jour: 7, mois: 3, annee: 1985 }`, `birth_year = 1985`. */
export const splitBirthDate: Recognizer = {
  id: 'split-birth-date',
  category: 'birth-date',
  anchors: ['year'],
  recognize,
  fictitious,
};

interface Part {
  readonly words: readonly string[];
  readonly key: number;
  readonly start: number;
  readonly value: string;
}

function recognize({ text }: ScannedText, anchor: Anchor): Candidate | undefined {
  if (anchor.kind !== 'year') return undefined;
  const year = Number(text.slice(anchor.offset, anchor.offset + 4));
  const parts = year < EARLIEST || year > LATEST ? undefined : partsAround(text, anchor.offset);
  const [first, , last] = parts ?? [];
  if (!parts || !first || !last || !isOfBirth(text, parts, first)) return undefined;
  const range = { start: first.start, end: last.start + last.value.length };
  const isFirst = parts.every((one) => is('year-key', one) || Number(one.value) === 1);
  return { range, documentedExample: isFirst && year % 5 === 0, strength: 'contextual' };
}

/** The year stands last, first, or between the others. */
function partsAround(text: string, offset: number): readonly Part[] | undefined {
  const from = Math.max(0, offset - AROUND);
  const parts = partsIn(text.slice(from, offset + AROUND), from);
  const at = parts.findIndex(({ start }) => start === offset);
  if (!is('year-key', parts[at])) return undefined;
  return [at - 2, at, at - 1].map((first) => parts.slice(Math.max(0, first), first + 3)).find(isDate);
}

function partsIn(window: string, from: number): readonly Part[] {
  return Array.from(window.matchAll(part), ({ index, 0: written, 1: key = '', 2: value = '' }) => ({
    words: wordsOf(key),
    key: from + index,
    start: from + index + written.length - value.length,
    value,
  }));
}

function isDate(parts: readonly Part[]): boolean {
  const of = (list: NameWordsList, most: number): boolean =>
    parts.some((one) => is(list, one) && Number(one.value) >= 1 && Number(one.value) <= most);
  return parts.length === 3 && of('day-key', 31) && of('month-key', 12) && of('year-key', LATEST);
}

function is(list: NameWordsList, one: Part | undefined): boolean {
  return one?.words.some((word) => isListed(list, word)) === true;
}

/** The keys say that they are of a birth, or what opens them does. */
function isOfBirth(text: string, parts: readonly Part[], first: Part): boolean {
  if (parts.every(({ words }) => isBirth(words))) return true;
  const before = opener.exec(text.slice(Math.max(0, first.key - AROUND), first.key))?.[1];
  return before !== undefined && isBirth(wordsOf(before));
}

function isBirth(words: readonly string[]): boolean {
  return words.some((word) => isListed('birth-key', word));
}

/** The first of January 1970. */
function fictitious(original: string): string {
  return original
    .replace(/(?<!\d)\d{1,2}(?!\d)/g, (digits) => '1'.padStart(digits.length, '0'))
    .replace(/(?<!\d)\d{4}(?!\d)/, '1970');
}
