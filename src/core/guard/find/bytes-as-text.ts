import { isAsciiLetter } from '../../personal-data/values/characters.ts';
import { utf8Of } from './utf8.ts';

/** Bytes that are looked at first: what does not read as text by then is none. */
export const PROBE = 12;
/** Longest UTF-16 that is read, in characters: enough for a command line. So many can be given to a call at once. */
const MAX_WIDE = 8192;
/** What Windows-1252 has below the letters of Latin-1 and people write: €, …, quotes, dashes, œ. */
const typography: ReadonlySet<number> = new Set([
  0x80, 0x85, 0x8c, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9c, 0xa0, 0xa7, 0xab, 0xb0, 0xbb,
]);
const UNLIKELY = 3;

/** Bytes as the text that they are in UTF-8, Latin-1 or UTF-16; `undefined` for those that begin as no text does. */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  return beginsAsText(bytes.subarray(0, PROBE)) ? decoded(bytes) : undefined;
}

/** Whether what was counted in a few bytes is mostly printable. @param other see `costOf` */
export function isMostlyPlain(plain: number, other: number): boolean {
  return plain >= 5 && plain >= 2 * other;
}

export function isPlain(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13);
}

/** Control characters speak against a text more than letters of other alphabets do; zeros are those of UTF-16. */
export function costOf(byte: number): number {
  if (byte === 0) return 0;
  return byte < 0x20 || byte === 0x7f ? UNLIKELY : 1;
}

function beginsAsText(bytes: Uint8Array): boolean {
  let plain = 0;
  let other = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (isPlain(byte)) plain++;
    else other += byte < 0x80 || isOfLetter(bytes, at) ? costOf(byte) : UNLIKELY;
  }
  return isMostlyPlain(plain, other);
}

/** Whether a byte beyond ASCII is what a letter has in UTF-8, or a letter of Latin-1 in a word: by chance few are. */
function isOfLetter(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  const [before = 0, after = 0] = [bytes[at - 1], bytes[at + 1]];
  if (isContinuation(byte)) return before >= 0xc0 || isContinuation(before) || typography.has(byte);
  return isContinuation(after) || at === bytes.length - 1 || isAsciiLetter(before) || isAsciiLetter(after);
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}

function decoded(bytes: Uint8Array): string {
  const isWide = bytes.length > 3 && (bytes[1] === 0 || bytes[0] === 0);
  if (isWide) return String.fromCharCode(...bytes.filter((byte) => byte !== 0).subarray(0, MAX_WIDE));
  return utf8Of(bytes) ?? latin1Of(bytes);
}

/** Also for UTF-8 whose last character is cut. */
function latin1Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
