import { DOT, HYPHEN, SLASH, SPACE, isCapital, isDigit, isLetter, isSpace, isWordCharacter } from './characters.ts';
import type { TextRange } from '../../text/document.ts';

const before = new Set(Array.from('_+/-.#$@\\&', (character) => character.charCodeAt(0)));
const after = new Set(Array.from('_+=@%', (character) => character.charCodeAt(0)));
const joints: ReadonlySet<number> = new Set([DOT, HYPHEN, SLASH]);

/**
 * Whether what stands left of a number makes it part of something longer: a word, a decimal, a path, a version, a
 * colour, base64. A full stop after a letter ends an abbreviation (« Tél.06… »).
 */
export function isJoinedBefore(text: string, start: number): boolean {
  if (start === 0) return false;
  const code = text.charCodeAt(start - 1);
  if (code === DOT && isLetter(text.charCodeAt(start - 2))) return false;
  return isWordCharacter(code) || before.has(code);
}

/** The same on the right. A dot, a hyphen or a slash joins only what it stands between. */
export function isJoinedAfter(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (joints.has(code)) return isWordCharacter(text.charCodeAt(end + 1));
  return isWordCharacter(code) || after.has(code);
}

/** Whether digits in one stand between two slashes of a path, or end it: `/assures/1850578006084`. */
export function isStepOfPath(text: string, { start, end }: TextRange): boolean {
  if (text.charCodeAt(start - 1) !== SLASH || !isLetter(text.charCodeAt(start - 2))) return false;
  const code = text.charCodeAt(end);
  return code === SLASH || !isJoinedAfter(text, end);
}

/** Whether the hyphen before a group of one to three digits is the sign of a number with decimals: `(-1.67`, ` -1.67`. */
export function isNegativeDecimal(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) !== HYPHEN || text.charCodeAt(end) !== DOT || end - start > 3) return false;
  return isDigit(text.charCodeAt(end + 1)) && !isJoinedBefore(text, start - 1);
}

/** Whether a number stands free on both sides, and is no piece of a longer row of groups. */
export function standsAlone(text: string, range: TextRange, separator: number): boolean {
  if (isJoinedBefore(text, range.start) || isJoinedAfter(text, range.end)) return false;
  if (separator !== SPACE) return true;
  return !continuesBefore(text, range.start) && !continuesAfter(text, range);
}

/**
 * Whether a group is preceded by another with a space between: bytes of a dump and cells of a table also stand so
 * (`a3 06 12 34 56 78`, `12 06 12 …`). No number grouped with spaces starts there.
 */
export function continuesBefore(text: string, start: number): boolean {
  if (!isSpace(text.charCodeAt(start - 1))) return false;
  let at = start - 1;
  let digits = 0;
  while (start - at <= 4 && isWordCharacter(text.charCodeAt(at - 1))) {
    if (isDigit(text.charCodeAt(at - 1))) digits++;
    at--;
  }
  const size = start - 1 - at;
  return digits > 0 && (digits === size || size <= 2);
}

/** How far around a number the commands of a drawing are looked for. */
const DRAWING = 32;
const outside = /["'`\n<>=]/;

/**
 * Whether a number stands in the path of a drawing: the letters around it are commands of SVG paths alone, and one
 * stands between two numbers (https://www.w3.org/TR/SVG2/paths.html#PathDataBNF): `M256 8c137 0 248 111 248 248S393 504`.
 */
export function isDrawn(text: string, { start, end }: TextRange): boolean {
  const [before = ''] = text
    .slice(Math.max(0, start - DRAWING), start)
    .split(outside)
    .slice(-1);
  const [after = ''] = text.slice(end, end + DRAWING).split(outside, 1);
  const around = `${before}0${after}`;
  return /^[\d\s.,MLHVCSQTAZe-]*$/i.test(around) && /^[MLHVCSQTAZ][-.\d]|[\d.]\s?[MLHVCSQTAZ]\s?-?[\d.]/i.test(around);
}

/** A group of another size starts something else: a security code, an amount, a year. */
function continuesAfter(text: string, range: TextRange): boolean {
  if (!isSpace(text.charCodeAt(range.end))) return false;
  const next = tokenSize(text, range.end + 1, isWordCharacter);
  const digits = tokenSize(text, range.end + 1, isDigit);
  if (digits === 0) return false;
  return digits === next ? digits === lastGroupSize(text, range) : next <= 2;
}

/**
 * Where one or two capitals start that stand before digits, with a space or a hyphen between at most; where up to three
 * more stand before them with a hyphen, where those do: `B-MW 1234`.
 */
export function startOfCapitals(text: string, digits: number): number | undefined {
  const code = text.charCodeAt(digits - 1);
  const last = code === SPACE || code === HYPHEN ? digits - 2 : digits - 1;
  if (!isCapital(text.charCodeAt(last))) return undefined;
  const start = isCapital(text.charCodeAt(last - 1)) ? last - 1 : last;
  if (!isJoinedBefore(text, start)) return start;
  return text.charCodeAt(start - 1) === HYPHEN ? startOfFirstCapitals(text, start - 1) : undefined;
}

/** Whether a free group of one to four digits stands before two capitals, with a space or a hyphen between at most: `1234 BCD`. */
export function startsBeforeCapitals(text: string, start: number, end: number): boolean {
  if (end - start > 4) return false;
  const code = text.charCodeAt(end);
  const at = code === SPACE || code === HYPHEN ? end + 1 : end;
  return isCapital(text.charCodeAt(at)) && isCapital(text.charCodeAt(at + 1)) && !isJoinedBefore(text, start);
}

function startOfFirstCapitals(text: string, end: number): number | undefined {
  let start = end;
  while (end - start < 3 && isCapital(text.charCodeAt(start - 1))) start--;
  return start === end || isJoinedBefore(text, start) ? undefined : start;
}

function tokenSize(text: string, start: number, belongs: (code: number) => boolean): number {
  let size = 0;
  while (size < 8 && belongs(text.charCodeAt(start + size))) size++;
  return size;
}

function lastGroupSize(text: string, range: TextRange): number {
  let at = range.end;
  while (at > range.start && isDigit(text.charCodeAt(at - 1))) at--;
  return range.end - at;
}
