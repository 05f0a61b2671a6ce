import { plainLetters } from '../plain-letters.ts';

/** Nobody gives a field a longer name; what is longer is data. */
const MAX_LENGTH = 120;

/**
 * Words of a name, in small letters without accents: camelCase, PascalCase, snake_case, kebab-case and SCREAMING_CASE
 * give the same ones. Digits end a word and are left out.
 */
export function splitName(name: string): readonly string[] {
  if (name.length > MAX_LENGTH) return [];
  const plain = isAscii(name) ? name : plainLetters(name);
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= plain.length; at++) {
    if (at > start && !isInsideWord(plain, at)) words.push(plain.slice(start, at).toLowerCase());
    if (!isInsideWord(plain, at)) start = isLetter(plain.charCodeAt(at)) ? at : at + 1;
  }
  return words;
}

/** Whether the letter at an offset goes on with the word of the letter before. */
function isInsideWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const here = text.charCodeAt(at);
  if (!isLetter(before) || !isLetter(here)) return false;
  if (isSmall(here)) return true;
  return isCapital(before) && !startsHump(text, at);
}

/** The last capital of `IPAddress` starts a word; that of `IDs` does not: it is a plural. */
function startsHump(text: string, at: number): boolean {
  return isSmall(text.charCodeAt(at + 1)) && !isPluralMark(text, at + 1);
}

function isPluralMark(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x73 && !isLetter(text.charCodeAt(at + 1));
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLetter(code: number): boolean {
  return isSmall(code) || isCapital(code);
}
