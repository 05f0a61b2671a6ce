import { anyOf, endsLikeWay, isAddressWord, startsLikeWay } from '../address-words.ts';
import { MAX_WORDS } from './found-address.ts';

const houseNumber = /^\d{1,4}(?:[a-z]|-[a-z\d]{1,3}|\/[a-z\d]{1,3})?$/i;

/** What stands before a postcode on its line, or in the value that holds it. */
export function lineOf(before: string): string {
  return before.slice(Math.max(...Array.from('\n"\'<>=:;([{|', (mark) => before.lastIndexOf(mark))) + 1);
}

/** Where a street with its number last, or a hamlet, starts in the text before a postcode. */
export function startOfStreet(line: string): number | undefined {
  const words = Array.from(line.matchAll(/[^\s,]+/g));
  const near = words.slice(-MAX_WORDS);
  const hamlet = startOfHamlet(near);
  if (hamlet !== undefined) return hamlet;
  // « Sjögatan 31 B »
  if (isLetterApart(near)) return startOfStreet(line.slice(0, near.at(-1)?.index).trimEnd());
  if (!houseNumber.test(near.at(-1)?.[0] ?? '')) return undefined;
  const southern = near.slice(0, -2).findLast(({ 0: word }) => startsStreet(word))?.index;
  const named = southern ?? startOfDwelling(near) ?? startOfPreposition(line);
  return named ?? startOfNamedWay(words);
}

const preposition = new RegExp(
  String.raw`(?:^|[\s,])(${anyOf('german-way-start')} \p{Lu}[\p{L}-]{2,24} )\d{1,4}[a-z]?,?\s*$`,
  'iu',
);

/** « Am Anger 7 »: a preposition with a capital, and a name. */
function startOfPreposition(line: string): number | undefined {
  const [, written = ''] = preposition.exec(line) ?? [];
  const start = written === '' ? -1 : line.lastIndexOf(written);
  return start >= 0 && /^\p{Lu}/u.test(written) ? start : undefined;
}

/** `Hauptstraße`, `Sjögatan` */
function startOfNamedWay(words: readonly RegExpExecArray[]): number | undefined {
  const at = words.length - 2;
  const way = words[at]?.[0] ?? '';
  return /^\p{Lu}/u.test(way) && endsLikeWay(way) ? startOfName(words, at) : undefined;
}

function startOfHamlet(words: readonly RegExpExecArray[]): number | undefined {
  return words.slice(0, -1).find((word) => isAddressWord('hamlet', word[0]))?.index;
}

function isLetterApart(words: readonly RegExpExecArray[]): boolean {
  return /^[A-H]$/.test(words.at(-1)?.[0] ?? '') && houseNumber.test(words.at(-2)?.[0] ?? '');
}

/** « wohnhaft Hinter der Mühle 5 »: what says that somebody lives there stands in for the way’s type. */
function startOfDwelling(words: readonly RegExpExecArray[]): number | undefined {
  const lives = words.slice(0, -2).findLastIndex(({ 0: word }) => isAddressWord('dwelling', word));
  return lives < 0 ? undefined : words.slice(lives + 1).find(({ 0: word }) => /^\p{Lu}/u.test(word))?.index;
}

/** A way with its name after it; a French one is written with a capital where its number stands last. */
export function startsStreet(word: string): boolean {
  return isAddressWord('southern-way', word) || (/^\p{Lu}/u.test(word) && isAddressWord('french-way', word));
}

/** `Rosa-Luxemburg-Straße` is one word; `Lange Straße` has one before. */
function startOfName(words: readonly RegExpExecArray[], at: number): number | undefined {
  const written = words[at]?.[0] ?? '';
  const before = words[at - 1];
  const isAlone = startsLikeWay(written);
  return isAlone && before && /^\p{Lu}/u.test(before[0]) ? before.index : words[at]?.index;
}
