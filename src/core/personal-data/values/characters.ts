/** UTF-16 code units that the scanner and the recognizers look for. */
export const EXCLAMATION = 0x21;
export const PERCENT = 0x25;
export const PLUS = 0x2b;
export const LINE_FEED = 0x0a;
export const HASH = 0x23;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const ZERO = 0x30;
export const NINE = 0x39;
export const COLON = 0x3a;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const AT_SIGN = 0x40;
export const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const NARROW_NO_BREAK_SPACE = 0x202f;

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** A to Z, a to z, and the accented letters of the Latin blocks. False for `NaN`, which is past the end. */
export function isLetter(code: number): boolean {
  return isAsciiLetter(code) || (code >= 0xc0 && code <= 0x24f);
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a && code < 0x80;
}

/** A to Z. */
export function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** A to Z, and letters with accents, most of which are capitals before 0xdf. */
export function mayBeCapital(code: number): boolean {
  return isCapital(code) || (code >= 0xc0 && code <= 0xde) || (code >= 0x100 && code <= 0x24f);
}

/** 0 to 9, a to f, A to F. */
export function isHexDigit(code: number): boolean {
  const lower = code | 0x20;
  return isDigit(code) || (lower >= 0x61 && lower <= 0x66);
}

/** What a name or a number is made of in code. */
export function isWordCharacter(code: number): boolean {
  return isDigit(code) || isLetter(code) || code === 0x5f;
}

/** The spaces that people put between the groups of a number. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === NO_BREAK_SPACE || code === NARROW_NO_BREAK_SPACE;
}

/** What can stand between two groups of digits of one number. */
export function isSeparator(code: number): boolean {
  return isSpace(code) || code === HYPHEN || code === DOT || code === SLASH;
}

/** All the kinds of space count as one separator. */
export function separatorKind(code: number): number {
  return isSpace(code) ? SPACE : code;
}
