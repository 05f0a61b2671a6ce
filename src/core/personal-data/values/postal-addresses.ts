import type { TextRange } from '../../text/document.ts';
import { anyOf, capital, endsLikeWay, isAddressWord, startsLikeWay, upper } from './address-words.ts';

/** Longest address that is read, in UTF-16 code units. */
const WINDOW = 140;
/** Words of a street’s name, and of a town’s. */
const MAX_WORDS = 7;

const numberHead = new RegExp(
  String.raw`^\d{1,4}(?:[ -]?(?:${anyOf('repeated-number')}|[a-d]))?(?:\s?[-/]\s?\d{1,4})?,?[ \u00a0]{1,2}`,
  'i',
);
const streetWord = /^[ \u00a0]([\p{L}\d](?:[\p{L}\d'’.-]{0,23}[\p{L}\d.])?)/u;
const frenchTown = new RegExp(
  String.raw`^(?:[,;]|\s-|\sà|\\n|<br ?\/?>)?[ \t\u00a0]{0,3}(?:\r?\n[ \t>]{0,24})?(?:${anyOf('post-box', upper)} \d{1,5},? )?(?:F-)?(?:\d{5}|\d{2} \d{3}),?[ \u00a0](?=\p{Lu})`,
  'u',
);
const britishTown =
  /^,?(?: {0,3}(?:\r?\n|\\n|<br ?\/?>)[ \t>]{0,24}| {0,2})(?:\p{Lu}[\p{L}'’-]{1,20},?(?: {0,3}(?:\r?\n|\\n|<br ?\/?>)[ \t>]{0,24}| )){1,3}[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Za-z\d])/u;
const flat = String.raw`(?:,? ${anyOf('american-flat', capital)}\.? ?[\dA-Z]{1,5})?`;
const americanTown = new RegExp(
  String.raw`^${flat},?(?: {0,3}(?:\r?\n|\\n|<br ?\/?>)[ \t>]{0,24}| {0,2})(?:\p{Lu}[\p{L}'’.-]{1,20} ?){1,3}, [A-Z]{2} \d{5}(?:-\d{4})?(?!\d)`,
  'u',
);
/** Letters of codes: Canada Post, “Addressing guidelines”; no D, F, I, O, Q, U. */
const canadianTown = new RegExp(
  String.raw`^${flat},? {0,2}(?:\p{Lu}[\p{L}'’.-]{1,20} ?){1,3},? ${anyOf('canadian-province', upper)},? {1,2}[A-Z]\d[A-Z] ?\d[A-Z]\d(?![A-Za-z\d])`,
  'u',
);
/** « 930, Lapa, São Paulo - SP, 05073-010 »: Correios, « Como endereçar ». */
const brazilianTown = new RegExp(
  String.raw`^\d{1,5}(?:,? ?-? ?${anyOf('brazilian-flat')}\.? ?[\dA-Z]{1,5})?(?:(?:, | - )\p{Lu}[\p{L}'’. ]{1,28}){1,2} ?[-/,] ?[A-Z]{2},?(?: -)? (?:CEP:? ?)?\d{5}-\d{3}(?!\d)`,
  'u',
);

/** What stands between a house number and a postcode: `3º B`, `bus 4`, `int. 7`. */
const floor = new RegExp(
  String.raw`,?\s(?:${[
    String.raw`${anyOf('long-flat-number')}\.? \d{3,4}|h\d{4}`,
    String.raw`\d{1,2}\.? ?${anyOf('after-floor')}\.?`,
    String.raw`\d{1,2}\.?\s?[ºª°](?:\s?${anyOf('door-side')}\.?|\s?[A-Z\d]{1,2})?`,
    String.raw`${anyOf('before-flat')}\.?\s?[\dA-Z]{1,4}`,
  ].join('|')}),?\s*$`,
  'iu',
);
const houseNumber = /^\d{1,4}(?:[a-z]|-[a-z\d]{1,3}|\/[a-z\d]{1,3})?$/i;

/** Between a street and its town, on lines of their own. */
const lineEnd = / {0,3}(?:\r?\n|\\n|<br ?\/?>\s{0,2})[ \t>]{0,24}$/;

export interface FoundAddress extends TextRange {
  readonly hasTown: boolean;
}

/** Reads the address whose house number, or whose postcode, starts at an offset. */
export function readAddress(text: string, offset: number): FoundAddress | undefined {
  const window = text.slice(offset, offset + WINDOW);
  return (
    streetFirst(window, offset) ??
    englishStreet(window, offset) ??
    townAfter(text, window, offset) ??
    brazilian(text, window, offset)
  );
}

/** « 12 bis, rue des Lilas, 75011 Paris » */
function streetFirst(window: string, offset: number): FoundAddress | undefined {
  const head = numberHead.exec(window)?.[0];
  if (head === undefined) return undefined;
  const way = /^(?:r\.|[\p{L}-]{2,12}\.?)(?=[ \u00a0])/iu.exec(window.slice(head.length))?.[0];
  if (way === undefined || !isFrenchWay(way)) return undefined;
  const from = head.length + way.length;
  const name = streetName(window, from);
  const street = name?.end ?? endOfLoose(window, from);
  const town = frenchTown.exec(window.slice(street));
  if (town) return { start: offset, end: offset + endOfTown(window, street + town[0].length), hasTown: true };
  return name ? { start: offset, end: offset + name.end, hasTown: false } : undefined;
}

/** A short form has a full stop, or none. */
function isFrenchWay(word: string): boolean {
  return (
    isAddressWord('short-french-way', word) ||
    isAddressWord('french-way', word) ||
    (word.endsWith('.') && isAddressWord('french-way', word.slice(0, -1)))
  );
}

/** Capitalised words and numbers, with particles between; `undefined` when there is none. */
function streetName(window: string, from: number): { readonly end: number } | undefined {
  let end = from;
  let last: number | undefined;
  for (let words = 0; words < MAX_WORDS; words++) {
    const word = streetWord.exec(window.slice(end));
    if (!word) break;
    const [spaced, written = ''] = word;
    const kind = kindOfWord(written);
    if (kind === 'other') break;
    end += spaced.length;
    if (kind === 'last') return { end: end - 1 };
    if (kind === 'name') last = end;
  }
  return last === undefined ? undefined : { end: last };
}

/** What a word after the type of a way is; `last` is a name with the full stop of the sentence. */
function kindOfWord(written: string): 'name' | 'last' | 'particle' | 'other' {
  const bare = written.replace(/^[dl]['’]/i, '');
  if (/^\p{Lu}\p{L}+\.$/u.test(bare) && isEndOfSentence(written)) return 'last';
  if (/^(?:\p{Lu}|\d{1,4}$)/u.test(bare)) return 'name';
  return bare === '' || isAddressWord('particle', bare) ? 'particle' : 'other';
}

function isEndOfSentence(word: string): boolean {
  return word.endsWith('.') && word.length > 4;
}

/** In lower case, « 12 rue des lilas », a street ends where a postcode starts. */
function endOfLoose(window: string, from: number): number {
  const size = window.slice(from).search(/[,\n\r;"<>]|\s-\s|[ \u00a0]\d{5}|\\n/);
  return size < 0 || size > 50 ? from : from + size;
}

function endOfTown(window: string, from: number): number {
  let end = from;
  let last = from;
  for (let words = 0; words < MAX_WORDS; words++) {
    const word = /^[ \u00a0]?([\p{L}\d](?:[\p{L}\d'’-]{0,23}[\p{L}\d])?)/u.exec(window.slice(end));
    const written = word?.[1];
    if (written === undefined || (words > 0 && !/^[ \u00a0]/.test(word?.[0] ?? ''))) break;
    end += word?.[0].length ?? 0;
    if (/^\p{Lu}|^\d{1,2}$/u.test(written)) last = end;
    else if (!isAddressWord('particle', written)) break;
  }
  return last;
}

/** “10 Elder Street, Leeds LS1 4AP”, “48 Elder Road, Springfield, IL 62704” */
function englishStreet(window: string, offset: number): FoundAddress | undefined {
  const head = /^\d{1,5}[A-Z]? /i.exec(window)?.[0] ?? /^\d{1,5}, /.exec(window)?.[0];
  if (head === undefined) return undefined;
  let end = head.length;
  for (let words = 0; words < 5; words++) {
    const word = /^(\p{Lu}[\p{L}'’.]{0,20})(?:,? |,?$|(?=[,\n\r;"'<)\\]))/u.exec(window.slice(end));
    if (!word) return undefined;
    // The apostrophe that ends a text.
    const written = word[1]?.replace(/'$/, '') ?? '';
    const after = end + written.length;
    if (words > 0 && isAddressWord('english-way', written)) {
      const rest = window.slice(after);
      const town = firstOf([britishTown, americanTown, canadianTown], rest);
      if (town) return { start: offset, end: offset + after + town[0].length, hasTown: true };
      return { start: offset, end: offset + after, hasTown: false };
    }
    end += word[0].length;
  }
  return undefined;
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
}

/**
 * “Hauptstraße 12, 10115 Berlin”, “Kerkstraat 12, 1017 GP Amsterdam”, « Rue du Moulin 73, 5000 Namur »,
 * « Lieu-dit Kerbras, 29100 Douarnenez »
 */
function townAfter(text: string, window: string, offset: number): FoundAddress | undefined {
  // Sweden writes its five digits apart.
  const apart =
    /^\d{2}[ \u00a0]\p{Lu}\p{L}/u.test(window) &&
    /(?<!\d)\d{3}[ \u00a0]$/.test(text.slice(Math.max(0, offset - 5), offset));
  if (apart) return townAfterCode(text, offset - 4, 6 + 1);
  const code = /^(?:\d{5}|\d{4}(?: [A-Z]{2}|-\d{3})?|\d{2}-\d{3})[ \u00a0](?=\p{Lu}\p{L})/u.exec(window)?.[0];
  return code === undefined ? undefined : townAfterCode(text, offset, code.length);
}

/** @param size of the postcode and the space behind it */
function townAfterCode(text: string, offset: number, size: number): FoundAddress | undefined {
  const window = text.slice(offset, offset + WINDOW);
  const all = text.slice(Math.max(0, offset - 60), offset);
  const before = all.replace(lineEnd, '');
  const line = before.slice(Math.max(...Array.from('\n"\'<>=:;([{|', (mark) => before.lastIndexOf(mark))) + 1);
  const street = startOfStreet(line.replace(floor, ''));
  if (street === undefined) return undefined;
  return {
    start: offset - (all.length - before.length) - (line.length - street),
    end: offset + endOfTown(window, size),
    hasTown: true,
  };
}

/** A comma, « nº », « n. ». */
const beforeNumber: ReadonlySet<number> = new Set(Array.from(',º°.', (mark) => mark.charCodeAt(0)));

/** « Rua Barão de Jundiaí, 930, Lapa, São Paulo - SP, 05073-010 » */
function brazilian(text: string, window: string, offset: number): FoundAddress | undefined {
  // Asked of every number before a word: a comma or « nº » stands before few.
  if (text.charAt(offset - 1) !== ' ' || !beforeNumber.has(text.charCodeAt(offset - 2))) return undefined;
  const written = brazilianTown.exec(window)?.[0];
  const before = written === undefined ? '' : text.slice(Math.max(0, offset - 60), offset);
  const line = before.slice(Math.max(...Array.from('\n"\'<>=:;([{|', (mark) => before.lastIndexOf(mark))) + 1);
  const way = Array.from(line.matchAll(/[^\s,]+/g)).findLast(({ 0: word }) => startsStreet(word));
  if (written === undefined || !way) return undefined;
  return { start: offset - (line.length - way.index), end: offset + written.length, hasTown: true };
}

/** Where a street with its number last, or a hamlet, starts in the text before a postcode. */
function startOfStreet(line: string): number | undefined {
  const words = Array.from(line.matchAll(/[^\s,]+/g));
  const near = words.slice(-MAX_WORDS);
  const hamlet = startOfHamlet(near);
  if (hamlet !== undefined) return hamlet;
  // « Sjögatan 31 B »
  if (isLetterApart(near)) return startOfStreet(line.slice(0, near.at(-1)?.index).trimEnd());
  if (!houseNumber.test(near.at(-1)?.[0] ?? '')) return undefined;
  const southern = near.slice(0, -2).findLast(({ 0: word }) => startsStreet(word))?.index;
  const named = southern ?? startOfDwelling(near);
  return named ?? startOfNamedWay(words);
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
function startsStreet(word: string): boolean {
  return isAddressWord('southern-way', word) || (/^\p{Lu}/u.test(word) && isAddressWord('french-way', word));
}

/** `Rosa-Luxemburg-Straße` is one word; `Lange Straße` has one before. */
function startOfName(words: readonly RegExpExecArray[], at: number): number | undefined {
  const written = words[at]?.[0] ?? '';
  const before = words[at - 1];
  const isAlone = startsLikeWay(written);
  return isAlone && before && /^\p{Lu}/u.test(before[0]) ? before.index : words[at]?.index;
}
