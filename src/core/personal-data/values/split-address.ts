import type { TextRange } from '../../text/document.ts';
import { addressWordsOf, isAddressWord } from './address-words.ts';
import type { AddressWordsList } from './address-words-file.ts';
import type { Cell } from './cell.ts';
import { isLetter } from './characters.ts';
import { wordsOf } from './context.ts';
import { keyBefore } from './key-before.ts';
import { headersTellPeople, nameKeyOf } from './name-keys.ts';
import { isSmallWay } from './start-of-way.ts';

/** How far from a street the other parts of its address are looked for, and the longest street, in UTF-16 code units. */
const NEAR = 200;
const MAX_STREET = 60;
/** Where what a street stands in ends: what is beyond is of another address. */
const closed = /[{}]|\n\s{0,8}\n|[)\]][,;]|\n\s{0,40}(?:- |<\/)/;
/** A key and its short value, in code and in data: `numero: 12`, `"zip": "10115"`, `setNumero(12)`, `<numero>12</numero>`. */
const part =
  /(\p{L}[\p{L}\d_-]{1,24})["'`\]]{0,2}(?:\s{0,3}(?:=>|[:=])\s{0,3}|[(>])["'`]?([A-Z]{0,2}\d[\dA-Z -]{0,8})(?=["'`<,;\n)}]|\s?$|\s[\w-])/giu;
/** What data has for no value. */
const nothing = /^(?:null|none|nil|undefined|nan|default|unknown|inconnue?)$/i;
const houseNumber = /^\d{1,4} ?(?:bis|ter|quater|[a-d])?$/i;
/** Of the west of Europe, North America and Poland. */
const postcode =
  /^(?:\d{5}(?:-\d{4})?|\d{4}(?: ?[A-Z]{2}|-\d{3})?|[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d\d-\d{3})$/i;
const quotes: ReadonlySet<string> = new Set(Array.from('"\'`'));
const streetLists = ['street-key', 'part-of-street-key'] as const;
const tails = new Set(streetLists.flatMap(addressWordsOf).map((word) => word.slice(-3)));
/** Many keys end like `street_name`. */
const NAME_TAIL = 'ame';
const streetName = /(?:street|stra(?:ss|ß)en?|road)_?name$/i;

/**
 * The street of an address whose house number and postcode stand under keys of their own:
 * `rue: 'rue des Lilas', numero: 12, cp: '35000'`. @param mark between the key of the street and its value
 */
export function streetOfParts(text: string, mark: number, key: string): TextRange | undefined {
  if (!isStreetKey(key)) return undefined;
  const range = valueAfter(text, mark);
  if (!range || !looksLikeStreet(text, range)) return undefined;
  const parts = partsAround(text, range);
  const isWhole = parts.some(isHouseNumber) || endsWithWay(text.slice(range.start, range.end));
  return parts.some(isPostcode) && isWhole ? range : undefined;
}

/** Whether a street with its number stands under a key of its own, and its postcode under another one: `line1: '10 Elder Road', postcode: …`. */
export function isBesidePostcode(text: string, street: TextRange): boolean {
  let mark = street.start - 1;
  while (street.start - mark < 4 && (quotes.has(text.charAt(mark)) || text.charAt(mark) === ' ')) mark--;
  const key = keyBefore(text, mark);
  return key !== undefined && isStreetKey(key) && partsAround(text, street).some(isPostcode);
}

/** The same in a row under headers, which are those of persons in a file of values: all the streets of a town are no personal data. */
export function isStreetOfRow(text: string, cell: Cell, isFileOfValues: boolean): boolean {
  if (!isStreetKey(cell.header)) return false;
  const keys = cell.headers.map(wordsOf);
  const has = (list: AddressWordsList): boolean => keys.some((words) => endsWith(words, list));
  if (!has('postcode-key') || !has('house-number-key')) return false;
  return (
    looksLikeStreet(text, { start: cell.offset, end: cell.end }) && (!isFileOfValues || areOfPersons(cell.headers))
  );
}

function areOfPersons(headers: readonly string[]): boolean {
  return headersTellPeople(headers) || headers.some((header) => (nameKeyOf(header) ?? 'any') !== 'any');
}

/** Whether a key ends like one of a street: asked of every key with a value. */
export function mayBeStreetKey(key: string): boolean {
  const tail = tailOf(key);
  return tails.has(tail) && (tail !== NAME_TAIL || streetName.test(key));
}

/** Whether a key may hold the street of an address. */
export function isStreetKey(key: string): boolean {
  if (!mayBeStreetKey(key)) return false;
  const words = wordsOf(key);
  return streetLists.some((list) => endsWith(words, list));
}

/** `line1` ends like `line`. */
function tailOf(key: string): string {
  let end = key.length;
  while (end > 0 && !isLetter(key.charCodeAt(end - 1))) end--;
  return key.slice(Math.max(0, end - 3), end).toLowerCase();
}

/** Whether the last word of a key is on a list, or the last two are. */
function endsWith(words: readonly string[], list: AddressWordsList): boolean {
  return isAddressWord(list, words.at(-1) ?? '') || isAddressWord(list, words.slice(-2).join(' '));
}

function valueAfter(text: string, mark: number): TextRange | undefined {
  let start = mark + 1;
  while (start - mark < 32 && text.charAt(start) === ' ') start++;
  const quote = quotes.has(text.charAt(start)) ? text.charAt(start) : '';
  start += quote.length;
  const window = text.slice(start, start + MAX_STREET);
  const size = quote === '' ? window.search(/[\n\r,;<>{}()[\]"]/) : window.indexOf(quote);
  return size < 3 ? undefined : { start, end: start + window.slice(0, size).trimEnd().length };
}

/** “The Old Smithy, Cock Robin Lane”: a house may have a name instead of a number. */
function endsWithWay(written: string): boolean {
  const [last = '', ...others] = wordsOf(written).toReversed();
  return others.length > 1 && isAddressWord('english-way', last);
}

/** A capital tells it from a variable. */
function looksLikeStreet(text: string, { start, end }: TextRange): boolean {
  const written = text.slice(start, end);
  if (!/^\p{L}[\p{L}\d'’., -]{2,}$/u.test(written) || !/\p{L}{3}/u.test(written) || nothing.test(written)) return false;
  // The type of the way has a key of its own.
  if (isAddressWord('french-way', written)) return false;
  if (!/(?:^|[ '’-])\p{Lu}/u.test(written) && !isSmallWay(text, start)) return false;
  return !wordsOf(written).some((word) => isAddressWord('no-street', word));
}

interface Part {
  readonly words: readonly string[];
  readonly value: string;
}

function isPostcode({ words, value }: Part): boolean {
  return postcode.test(value) && endsWith(words, 'postcode-key');
}

function isHouseNumber({ words, value }: Part): boolean {
  return houseNumber.test(value) && endsWith(words, 'house-number-key');
}

function partsAround(text: string, { start, end }: TextRange): readonly Part[] {
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split(closed)
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + NEAR).split(closed, 1);
  return [before, after].flatMap((around) =>
    Array.from(around.matchAll(part), ([, key = '', value = '']) => ({ words: wordsOf(key), value: value.trim() })),
  );
}
