import { anyOf, isAddressWord, upper } from '../address-words.ts';
import { endOfTown } from './end-of-town.ts';
import { type FoundAddress, MAX_WORDS } from './found-address.ts';

const numberHead = new RegExp(
  String.raw`^\d{1,4}(?:[ -]?(?:${anyOf('repeated-number')}|[a-d]))?(?:\s?[-/]\s?\d{1,4})?,?[ \u00a0]{1,2}`,
  'i',
);

const streetWord = /^[ \u00a0]([\p{L}\d](?:[\p{L}\d'’.-]{0,23}[\p{L}\d.])?)/u;

const frenchTown = new RegExp(
  String.raw`^(?:[,;]|\s-|\sà|\\n|<br ?\/?>)?[ \t\u00a0]{0,3}(?:\r?\n[ \t>]{0,24})?(?:${anyOf('post-box', upper)} \d{1,5},? )?(?:F-)?(?:\d{5}|\d{2} \d{3}),?[ \u00a0](?=\p{Lu})`,
  'u',
);

/** « 12 bis, rue des Lilas, 75011 Paris » */
export function streetFirst(window: string, offset: number): FoundAddress | undefined {
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
