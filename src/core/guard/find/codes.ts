import { SPACE } from '../../personal-data/values/characters.ts';
import type { TextRange } from '../../text/document.ts';
import { matchesAt } from './starts.ts';

/** A run of bytes in digits or letters, other than base64 and pairs of hexadecimal. */
export interface Coded {
  readonly start: number;
  readonly token: string;
  readonly bytes: Uint8Array;
}

/** What `xxd` and debuggers print: groups of two bytes. */
const hexWords = /\b[\da-f]{4}(?: [\da-f]{4}){3,}(?: [\da-f]{2})?\b/i;
const binary = /\b[01]{8}(?: ?[01]{8}){6,}\b/g;
/** `108 101 97`, `108;101;97`: each a byte, in base ten or eight. */
const numbers = /\b\d{2,3}([ ;])\d{2,3}(?:\1\d{2,3}){5,}\b/g;
/** `chr(108).chr(101)`, `Chr(108) & Chr(101)` */
const calls = /\bchrw?\(\d{2,3}\)(?: {0,2}[.+&|,]{1,2} {0,2}chrw?\(\d{2,3}\)){6,}/gi;
/** Base64 that is cut into groups. */
const groups = /\b(?:[\w+/]{4} ){3,}[\w+/]{2,4}\b={0,2}/;

/** What every run of groups of four holds, after its first group or before it. */
const ofFour = / [\w+/]{4} [\w+/]{4} [\w+/]{2}/y;

/** Spaces that two others follow, each after four characters. */
export function spacesOfFour(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 10; at < text.length; at++) {
    if (text.charCodeAt(at) !== SPACE || text.charCodeAt(at - 5) !== SPACE || text.charCodeAt(at - 10) !== SPACE)
      continue;
    if (text.charCodeAt(at - 3) !== SPACE && text.charCodeAt(at - 8) !== SPACE) places.push(at - 10);
  }
  return places;
}

/** What a pattern of groups of four finds. It is tried only where some stand: a pattern that starts at each word costs more than all others. */
function* runsOf(text: string, spaces: readonly number[], pattern: RegExp): Generator<RegExpExecArray> {
  const sticky = new RegExp(pattern, `${pattern.flags}y`);
  let from = 0;
  for (const { index } of matchesAt(text, spaces, ofFour)) {
    for (const start of [index - 4, index + 1]) {
      if (start < from) continue;
      sticky.lastIndex = start;
      const run = sticky.exec(text);
      if (!run) continue;
      from = start + run[0].length;
      yield run;
    }
  }
}

/** Pairs of bytes in hexadecimal. @param fours What `spacesOfFour` finds. */
export function* wordsIn(text: string, fours: readonly number[]): Generator<Coded> {
  for (const { index, 0: token } of runsOf(text, fours, hexWords))
    yield { start: index, token, bytes: inBase(token.replaceAll(' ', '').match(/../g), 16) };
}

/** Fewest bytes that say something. */
const FEWEST = 7;
/** Most digits that one has in a base other than two. */
const DIGITS = 3;
/** Most that stands between the digits of two of them: `a, 0x`; and where each is the argument of a call: `) .. chrw(`. */
const BETWEEN = 8;
const BETWEEN_CALLS = 12;
const call = /chr/i;
/** Digits of a byte in base two. */
const BITS = 8;

/**
 * Whether digits are written as bytes one by one are: of two or three, or one in hexadecimal, whose first is one for all characters of
 * ASCII.
 */
export function mayBeSeries(text: string, digits: readonly TextRange[]): boolean {
  return isSeries(digits, BETWEEN) || (isSeries(digits, BETWEEN_CALLS) && call.test(text));
}

function isSeries(digits: readonly TextRange[], between: number): boolean {
  let count = 0;
  let last = -Infinity;
  for (const { start, end } of digits) {
    const size = end - start;
    if (size >= BITS) return true;
    count = size > DIGITS ? 0 : start - last > between ? 1 : count + 1;
    if (count >= FEWEST) return true;
    last = end;
  }
  return false;
}

/** Runs of bytes, whatever they say. */
export function* codesIn(text: string): Generator<Coded> {
  for (const { index, 0: token } of text.matchAll(binary))
    yield { start: index, token, bytes: inBase(token.replaceAll(' ', '').match(/.{8}/g), 2) };
  for (const pattern of [numbers, calls]) {
    for (const { index, 0: token } of text.matchAll(pattern)) {
      const codes = token.match(/\d+/g);
      yield { start: index, token, bytes: inBase(codes, 10) };
      if (!/[89]/.test(token)) yield { start: index, token, bytes: inBase(codes, 8) };
    }
  }
}

/** Base64 in groups, put together. */
export function* groupedIn(
  text: string,
  fours: readonly number[],
): Generator<{ readonly start: number; readonly token: string; readonly whole: string }> {
  for (const { index, 0: token } of runsOf(text, fours, groups))
    yield { start: index, token, whole: token.replaceAll(' ', '') };
}

function inBase(codes: readonly string[] | null, base: number): Uint8Array {
  const bytes = (codes ?? []).map((code) => parseInt(code, base));
  return bytes.every((byte) => byte < 256) ? Uint8Array.from(bytes) : new Uint8Array();
}

/** RFC 4648, 6. Of one case: words are not of capitals and digits alone. */
export const base32 = /^(?:[A-Z2-7]{16,}|[a-z2-7]{16,})={0,6}$/;

export function base32Bytes(token: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of token.toUpperCase()) {
    const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter);
    if (value < 0) break;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return Uint8Array.from(bytes);
}
