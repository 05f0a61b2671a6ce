import { EQUALS, HYPHEN, SLASH, isAsciiLetter, isDigit } from '../../personal-data/values/characters.ts';
import type { TextRange } from '../../text/document.ts';
import { PROBE, costOf, isMostlyPlain, isPlain, textOfBytes } from './bytes-as-text.ts';
import type { View } from './view.ts';
import { base32, base32Bytes, codesIn, groupedIn, mayBeSeries, spacesOfFour, wordsIn } from './codes.ts';

/** A piece of a text that says something else than it shows: base64, hexadecimal, codes of characters. */
export interface Encoded {
  /** In the text that was given. */
  readonly range: TextRange;
  readonly meaning: string;
}

/** Fewest letters of base64 (RFC 4648, both alphabets) that are looked at. The shortest address fills more than ten. */
const FEWEST = 11;
/** Fewest digits of seven bytes in hexadecimal, and fewer than any base32 has. */
const FEWEST_OTHER = 14;
/** Seven bytes or more. Its ends are looked at afterwards: a pattern that looks behind at each letter costs more than all others. */
const hexadecimal = /[\da-f]{14,}/gi;
const mayBeHexadecimal = /[\da-f]{14}/i;
const hexGroups = /(?<![\da-z])(?:0x)?[\da-f]{2}([ :-]|, ?)(?:0x)?[\da-f]{2}(?:\1(?:0x)?[\da-f]{2}){5,}(?![\da-z])/gi;
/** What every such run holds, told from a mark and not from each digit. */
const mayBeHexGroups = /(?:[ :-]|, ?)(?:0x)?[\da-f]{2}(?:(?:[ :-]|, ?)(?:0x)?[\da-f]{2}){4}(?:[ :-]|, ?)/i;
const decimalCodes = /(?<![\d.])\d{2,3}(?:, ?\d{2,3}){6,}(?![\d.])/g;

const alphabet = new Map(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (character, value) => [
    character.charCodeAt(0),
    value,
  ]),
);
alphabet.set('-'.charCodeAt(0), 62);
alphabet.set('_'.charCodeAt(0), 63);
const letters = Uint8Array.from({ length: 128 }, (_, code) => (alphabet.has(code) ? 1 : 0));
const values = Uint8Array.from({ length: 128 }, (_, code) => alphabet.get(code) ?? 255);

/** Pieces that decode to text, whatever the text says. Code is full of words that long: most are told without an object. */
export function encodedIn({ text, digits }: View): readonly Encoded[] {
  const found: Encoded[] = [];
  for (const token of tokensIn(text)) addToken(found, text, token);
  const fours = spacesOfFour(text);
  if (fours.length > 0) found.push(...inFours(text, fours));
  if (mayBeSeries(text, digits)) found.push(...codesOf(text));
  return found;
}

function addToken(found: Encoded[], text: string, { start, end }: TextRange): void {
  addBase64(found, text, start, end);
  if (end - start >= FEWEST_OTHER) {
    const token = text.slice(start, end);
    if (base32.test(token)) found.push(...ofBytes(base32Bytes(token), start, token));
    // Digits of hexadecimal are letters of base64 as well.
    if (mayBeHexadecimal.test(token)) found.push(...hexadecimalIn(text, start, end));
  }
  // The same characters join words: `data_MDYx…`, `a/b/MDYx…`.
  for (let at = start, from = start; at <= end; at++) {
    if (at < end && !isJoint(text.charCodeAt(at))) continue;
    if (at - from >= FEWEST && at - from < end - start) addBase64(found, text, from, at);
    from = at + 1;
  }
}

function isJoint(code: number): boolean {
  return code === 0x5f || code === SLASH || code === HYPHEN;
}

/**
 * Words of letters of base64, with what fills them up. Each eleventh character is looked at, and those around it only where it is such
 * a letter: most words of a text are shorter.
 */
function tokensIn(text: string): readonly TextRange[] {
  const tokens: TextRange[] = [];
  // What stands before has been read.
  let read = 0;
  for (let at = FEWEST - 1; at < text.length; at = read + FEWEST - 1) {
    if (!isLetter(text, at)) {
      read = at + 1;
      continue;
    }
    let start = at;
    while (start > read && isLetter(text, start - 1)) start--;
    read = at + 1;
    while (isLetter(text, read)) read++;
    if (read - start < FEWEST) continue;
    const fillFrom = read;
    while (read < fillFrom + 2 && text.charCodeAt(read) === EQUALS) read++;
    tokens.push({ start, end: read });
  }
  return tokens;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 && letters[code] === 1;
}

/** Bytes and base64 in groups of four characters. */
function* inFours(text: string, fours: readonly number[]): Generator<Encoded> {
  for (const { start, token, bytes } of wordsIn(text, fours)) yield* ofBytes(bytes, start, token);
  for (const { start, token, whole } of groupedIn(text, fours)) yield* ofBytes(base64Bytes(whole), start, token);
}

/** Bytes in digits, one by one. */
function* codesOf(text: string): Generator<Encoded> {
  for (const { index, 0: token } of mayBeHexGroups.test(text) ? text.matchAll(hexGroups) : [])
    yield* ofBytes(hexBytes(token), index, token);
  for (const { index, 0: token } of text.matchAll(decimalCodes)) {
    const codes = token.split(',').map(Number);
    yield* ofBytes(codes.every((code) => code < 256) ? Uint8Array.from(codes) : new Uint8Array(), index, token);
  }
  for (const { start, token, bytes } of codesIn(text)) yield* ofBytes(bytes, start, token);
}

/** Pairs of digits that stand by themselves, from one offset to another. */
function* hexadecimalIn(text: string, from: number, to: number): Generator<Encoded> {
  for (const { index, 0: digits } of text.slice(from, to).matchAll(hexadecimal)) {
    const end = from + index + digits.length;
    const start = from + index - (isPrefixed(text, from + index) ? 2 : 0);
    const isWhole = !isAlphanumeric(text.charCodeAt(start - 1)) && !isAlphanumeric(text.charCodeAt(end));
    if (isWhole && digits.length % 2 === 0) yield* ofBytes(hexBytes(digits), start, text.slice(start, end));
  }
}

/** `0x` */
function isPrefixed(text: string, at: number): boolean {
  return text.charAt(at - 2) === '0' && text.charAt(at - 1).toLowerCase() === 'x';
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || isAsciiLetter(code);
}

function addBase64(found: Encoded[], text: string, start: number, end: number): void {
  if (!beginsAsText(text, start, Math.min(end, start + (PROBE / 3) * 4))) return;
  const token = text.slice(start, end);
  found.push(...ofBytes(base64Bytes(token), start, token));
}

/** Whether base64 may be text, told from its first bytes as they stand: an array for each word of code costs a sixth more in all. */
function beginsAsText(text: string, start: number, end: number): boolean {
  let held = 0;
  let bits = 0;
  let plain = 0;
  let other = 0;
  for (let at = start; at < end; at++) {
    const value = values[text.charCodeAt(at)] ?? 255;
    if (value === 255) break;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    if (isPlain(byte)) plain++;
    else other += costOf(byte);
  }
  return isMostlyPlain(plain, other);
}

function ofBytes(bytes: Uint8Array, start: number, token: string): readonly Encoded[] {
  const meaning = textOfBytes(bytes);
  return meaning === undefined ? [] : [{ range: { start, end: start + token.length }, meaning }];
}

function base64Bytes(token: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((token.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (let at = 0; at < token.length; at++) {
    const value = values[token.charCodeAt(at)] ?? 255;
    if (value === 255) break;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
  }
  return bytes.subarray(0, length);
}

function hexBytes(token: string): Uint8Array {
  const digits = token.replaceAll(/0x|[^\da-f]/gi, '');
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
