import { addressWordsOf } from './address-words.ts';
import { SPACE, isLetter } from './characters.ts';
import { plainOf } from './name-words.ts';

/** Longest type of a way. */
const MAX_WORD = 12;
const ways = new Set((['french-way', 'southern-way'] as const).flatMap(addressWordsOf));
/** Whether two small letters are those that a type of a way starts with, accents aside: few words of code do. */
const heads = headsOfWays();

function headsOfWays(): Uint8Array {
  const table = new Uint8Array(1024);
  for (const way of ways) table[headAt(way, 0)] = 1;
  return table;
}

function headAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}

/** Whether two small letters stand at an offset that no type of a way starts with. */
export function startsNoWay(text: string, at: number): boolean {
  return isSmallLetter(text.charCodeAt(at)) && isSmallLetter(text.charCodeAt(at + 1)) && heads[headAt(text, at)] !== 1;
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a type of a way in small letters stands at an offset, with its name after it: « rue des Lilas ». */
export function isSmallWay(text: string, at: number): boolean {
  if (!isSmallLetter(text.charCodeAt(at)) || heads[headAt(text, at)] !== 1) return false;
  let end = at + 2;
  while (end - at < MAX_WORD && isLetter(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) !== SPACE || !isLetter(text.charCodeAt(end + 1))) return false;
  const word = text.slice(at, end);
  // To take accents away costs ten times as much as to look for the word.
  return ways.has(word) || (/[^a-z]/.test(word) && ways.has(plainOf(word)));
}
