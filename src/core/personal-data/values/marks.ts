import type { SourceDocument } from '../../text/document.ts';
import type { Cell } from './cell.ts';
import { cellsOf, type Tables } from './cells.ts';
import {
  COLON,
  DOT,
  EQUALS,
  EXCLAMATION,
  GREATER,
  HYPHEN,
  SPACE,
  isDigit,
  isHexDigit,
  isLetter,
  isSpace,
  mayBeCapital,
} from './characters.ts';
import { formLetters } from './forms-of-address.ts';
import { headerNamesPeople } from './name-keys.ts';
import { isBicKey } from './recognizers/bic.ts';
import { isStreetKey } from './split-address.ts';
import { isSmallWay } from './start-of-way.ts';

const COMMA = 0x2c;
const BRACKET = 0x5b;
/** Before the quotes of a text in a text: `{\\"nom\\":\\"L`. */
const BACKSLASH = 0x5c;
/** Most spaces between a mark and its value, where values stand in a column. */
const MAX_SPACES = 32;
/** Those that start a last name; all start with a `d` or a `v`. */
const particles = ['van ', 'von ', 'de ', 'du ', 'da ', 'dos ', 'di ', 'del ', 'della '];
const quotes: ReadonlySet<number> = new Set(Array.from('"\'`«“', (mark) => mark.charCodeAt(0)));
/** A house number, a day or a postcode. */
const MAX_SIZE = 5;
/** What a character may start, as the scanner tells it: nearly all start nothing. */
export const starts = { nothing: 0, digits: 1, plus: 2, atSign: 3, mark: 4, call: 5, form: 6 } as const;

const byCode = startsByCode();

/** One of `starts`. A look at a table: the branches of a comparison, which a text makes at random, cost twice as much. */
export function startOf(code: number): number | undefined {
  return byCode[code];
}

function startsByCode(): Uint8Array {
  const table = new Uint8Array(2 ** 16);
  const put = (characters: string, start: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = start;
  };
  put('0123456789', starts.digits);
  put('+', starts.plus);
  put('@', starts.atSign);
  put('-:=>?', starts.mark);
  put('({', starts.call);
  put(formLetters, starts.form);
  return table;
}

/**
 * What a colon, an equals sign, a hyphen or a bracket announces, in a few comparisons: this is asked of every one of them.
 * `key` is the mark between a key and a value with a capital; the last character of the mark counts (`=>`).
 */
export function markAt(text: string, at: number, code: number): 'hex-groups' | 'key' | undefined {
  if (code === HYPHEN)
    return text.charCodeAt(at + 3) === HYPHEN && isPairs(text, at, HYPHEN) ? 'hex-groups' : undefined;
  if (code < COLON || code === 0x3b || code === 0x3c) return undefined;
  if (code === COLON && isHexGroups(text, at)) return 'hex-groups';
  if (code === EQUALS && text.charCodeAt(at + 1) === GREATER) return undefined;
  return isKeyAndCapital(text, at, code) ? 'key' : undefined;
}

function isPairs(text: string, at: number, mark: number): boolean {
  return text.charCodeAt(at + 6) === mark && isHexDigit(text.charCodeAt(at - 1)) && text.charCodeAt(at - 3) !== mark;
}

/** Three colons at least: `a::b` is code. */
function isHexGroups(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!isHexDigit(before)) return false;
  let colons = 1;
  let next = at + 1;
  for (; next - at <= 12; next++) {
    const code = text.charCodeAt(next);
    if (code === COLON) colons++;
    else if (!isHexDigit(code)) break;
  }
  if (colons < 3) return false;
  let start = at;
  while (at - start < 5 && isHexDigit(text.charCodeAt(start - 1))) start--;
  return text.charCodeAt(start - 1) !== COLON;
}

function isKeyAndCapital(text: string, at: number, code: number): boolean {
  let next = at + 1;
  while (next - at <= MAX_SPACES && isSpace(text.charCodeAt(next))) next++;
  if (opensValue(text.charCodeAt(next))) next++;
  const isQuoted = quotes.has(text.charCodeAt(next));
  if (isQuoted) next++;
  if (!mayStartName(text, next, isQuoted)) return false;
  const before = text.charCodeAt(at - 1);
  // `apellido1: `
  if (isLetter(before) || (isDigit(before) && isLetter(text.charCodeAt(at - 2)))) return true;
  return isSpace(before) || quotes.has(before) || isClosing(before) || isOfMark(code, before);
}

/** The first character of `=>`, `==`, `===`, `!=`. */
function isOfMark(code: number, before: number): boolean {
  if (before === EQUALS) return code === GREATER || code === EQUALS;
  return before === EXCLAMATION && code === EQUALS;
}

function opensValue(code: number): boolean {
  return code === BRACKET || code === BACKSLASH;
}

/** The bracket of an index, or the star of what is bold. */
function isClosing(code: number): boolean {
  return code === 0x5d || code === 0x2a;
}

/** A capital with a letter or a full stop after it (`F. Morel`), in quotes a particle (`van der Berg`), or a way (`rue des Lilas`). */
function mayStartName(text: string, at: number, isQuoted: boolean): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (mayBeCapital(code)) {
    if (mayBeOfName(next)) return true;
    // `F. Morel`, `Ó Maoilearca`, `P J Ollerenshaw`
    if (next === SPACE) return isQuoted && mayBeCapital(text.charCodeAt(at + 2));
    return next === DOT && text.charCodeAt(at + 2) === SPACE;
  }
  if (isQuoted && (code === 0x76 || code === 0x64) && particles.some((particle) => text.startsWith(particle, at)))
    return true;
  return isSmallWay(text, at);
}

/** A letter, or an apostrophe (« L’Hostis »). */
function mayBeOfName(code: number): boolean {
  return isLetter(code) || code === 0x27 || code === 0x2019;
}

/** Whether a short number stands before a word, with a space or a comma between, or ends a date (`March 12, 1985`). */
export function isBeforeWord(text: string, start: number, end: number): boolean {
  if (end - start > MAX_SIZE) return false;
  let next = end;
  // A comma, or in German the full stop of an ordinal: `3. Oktober`.
  if (text.charCodeAt(next) === COMMA || (text.charCodeAt(next) === DOT && isSpace(text.charCodeAt(next + 1)))) next++;
  if (isSpace(text.charCodeAt(next))) next++;
  const code = text.charCodeAt(next);
  if (isLetter(code)) {
    if (next === end) return end - start < MAX_SIZE && isOrdinal(text, end, end - start);
    return isLetter(text.charCodeAt(next + 1)) || isLetterAlone(text, next);
  }
  return next === end + 2 && isDigit(code) && isAfterWord(text, start);
}

function isAfterWord(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === SPACE && isLetter(text.charCodeAt(start - 2));
}

/** The letter of a house number, or « r. » for « rue ». */
function isLetterAlone(text: string, at: number): boolean {
  return isHouseLetter(text, at) || isShortWay(text, at);
}

function isShortWay(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 0x20) === 0x72 && text.charCodeAt(at + 1) === DOT && isSpace(text.charCodeAt(at + 2));
}

function isHouseLetter(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === COMMA || isDigit(text.charCodeAt(at + 1));
}

/** `1er`, `12th`, `12bis`, `12B rue`. */
function isOrdinal(text: string, end: number, size: number): boolean {
  const letters = text.slice(end, end + 3).toLowerCase();
  if (size <= 2 && /^(?:er|th|st|nd|rd)/.test(letters)) return true;
  return letters === 'bis' || letters === 'ter' || /^[a-d][ ,]/.test(letters);
}

/** `setNom("V`, `nom { 'V`: the bracket is the mark between key and value. */
export function callAt(text: string, at: number): { kind: 'key' | 'date-call'; offset: number } | undefined {
  const isBlock = text.charCodeAt(at) !== 0x28;
  if (!isBlock && isYearBeforeComma(text, at + 1)) return { kind: 'date-call', offset: at + 1 };
  const quote = isBlock ? at + 2 : at + 1;
  if (isBlock && (text.charCodeAt(at + 1) !== SPACE || text.charCodeAt(at - 1) !== SPACE)) return undefined;
  if (!quotes.has(text.charCodeAt(quote)) || !(mayBeCapital(text.charCodeAt(quote + 1)) || isSmallWay(text, quote + 1)))
    return undefined;
  return isLetter(text.charCodeAt(isBlock ? at - 2 : at - 1)) ? { kind: 'key', offset: at } : undefined;
}

/** `annee: 1985`, `"year" => 2004` */
export function isYearAfterMark(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first !== 0x31 && first !== 0x32) return false;
  let before = at - 1;
  if (quotes.has(text.charCodeAt(before))) before--;
  if (text.charCodeAt(before) === SPACE) before--;
  const mark = text.charCodeAt(before);
  return mark === COLON || mark === EQUALS || mark === GREATER;
}

/** `1985,` */
function isYearBeforeComma(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  return (first === 0x31 || first === 0x32) && text.charCodeAt(at + 4) === COMMA && isDigit(text.charCodeAt(at + 3));
}

/** Headers over names, streets and codes of banks, which nothing else tells. */
function isAskedFor(header: string): boolean {
  return headerNamesPeople(header) || isStreetKey(header) || isBicKey(header);
}

/** Cells under headers that say what they hold. Reads forward once. */
export class NameCells {
  readonly #cells: Iterator<Cell, undefined>;
  #next: Cell | undefined;

  constructor(document: SourceDocument, tables: Tables) {
    this.#cells = cellsOf(document, tables, isAskedFor);
    this.#next = this.#cells.next().value;
  }

  *before(end: number): Generator<Cell> {
    for (; this.#next && this.#next.offset < end; this.#next = this.#cells.next().value) yield this.#next;
  }
}
