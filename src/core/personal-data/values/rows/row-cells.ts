import type { TextRange } from '../../../text/document.ts';

/** What stands between two commas of a row, without the quotes around it. */
export interface RowCell extends TextRange {
  readonly quoted: boolean;
}

/** The values in a pair of brackets: of a call, a tuple, a list. */
export interface Row extends TextRange {
  /** Empty where the brackets hold no row: keys, too many values, no end. */
  readonly cells: readonly RowCell[];
}

/** How far before a value the bracket that opens its row is looked for, and the longest row, in UTF-16 code units. */
const MAX_BEFORE = 240;
const MAX_ROW = 600;
const MAX_CELLS = 24;
/** Values by their place that stand before those with a key: `Pecheur("…", "…", tuteur="…")`. */
const FEWEST = 2;
const opening: ReadonlySet<string> = new Set(Array.from('([{'));
const closing: ReadonlySet<string> = new Set(Array.from(')]}'));
const quotes: ReadonlySet<string> = new Set(Array.from('"\'`'));
/** Letters before a quote in SQL and Python: `N'…'`, `b"…"`. */
const prefix = /^[a-z]{1,2}$/i;
/** After a text in Rust. */
const suffix = /^(?:\.(?:to_string|to_owned|into)\(\))?$/;

/** What a bracket changes, read backwards: a look at a table, since every character of a row is asked. */
const bracketOf = bracketsByCode();

function bracketsByCode(): Int8Array {
  const table = new Int8Array(128);
  for (const bracket of closing) table[bracket.charCodeAt(0)] = 1;
  for (const bracket of opening) table[bracket.charCodeAt(0)] = -1;
  return table;
}

/** The bracket that is open at an offset; nothing before `from` is read. */
export function openBracketBefore(text: string, offset: number, from: number): number | undefined {
  let depth = 0;
  for (let at = offset - 1; at >= Math.max(from, offset - MAX_BEFORE); at--) {
    const change = bracketOf[text.charCodeAt(at)] ?? 0;
    depth += change;
    if (depth < 0) return at;
  }
  return undefined;
}

/** The row that a bracket opens. */
export function rowAt(text: string, open: number): Row {
  const cells: RowCell[] = [];
  const limit = Math.min(text.length, open + MAX_ROW);
  for (let at = open + 1; at < limit && cells.length < MAX_CELLS;) {
    const cell = cellAt(text, at, limit);
    if (!cell || (cell.keyed && cells.length < FEWEST)) return { start: open, end: at, cells: [] };
    if (!cell.keyed) cells.push(cell.cell);
    if (closing.has(text.charAt(cell.next))) return { start: open, end: cell.next + 1, cells };
    at = cell.next + 1;
  }
  return { start: open, end: limit, cells: [] };
}

/** `next` is the comma or the bracket after a cell. */
interface ReadCell {
  readonly cell: RowCell;
  readonly next: number;
  /** Whether a key stands before its value. */
  readonly keyed: boolean;
}

function cellAt(text: string, from: number, limit: number): ReadCell | undefined {
  const start = afterBlanks(text, from, limit);
  let depth = 0;
  let quote: TextRange | undefined;
  let keyed = false;
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (quotes.has(character)) {
      const end = endOfQuoted(text, at, limit);
      quote ??= { start: at, end };
      at = end;
    } else if (opening.has(character)) depth++;
    else if (depth > 0) depth -= closing.has(character) ? 1 : 0;
    else if (endsCell(character)) return { cell: trimmed(text, start, at, quote), next: at, keyed };
    else if (character === ';') return undefined;
    else if (at > start && isKeyMark(text, at)) keyed = true;
  }
  return undefined;
}

function endsCell(character: string): boolean {
  return character === ',' || closing.has(character);
}

/** After a colon, an arrow or an equals sign stands the value of a key; `'…'::date` is a type, `:debutant` a symbol. */
function isKeyMark(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === ':') return text.charAt(at + 1) !== ':' && text.charAt(at - 1) !== ':';
  return character === '=';
}

/** What stands in the quotes where there is nothing else in the cell. */
function trimmed(text: string, start: number, next: number, quote: TextRange | undefined): RowCell {
  let end = next;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const isWhole = quote && (quote.start === start || prefix.test(text.slice(start, quote.start)));
  if (!isWhole || !suffix.test(text.slice(quote.end + 1, end))) return { start, end, quoted: false };
  return { start: quote.start + 1, end: quote.end, quoted: true };
}

/** Place of the quote that closes another; a backslash takes the next character with it, and two quotes are one. */
function endOfQuoted(text: string, start: number, limit: number): number {
  const quote = text.charAt(start);
  let at = start + 1;
  for (; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character !== quote) continue;
    else if (text.charAt(at + 1) !== quote || at === start + 1) return at;
    else at++;
  }
  return at;
}

function afterBlanks(text: string, from: number, limit: number): number {
  let start = from;
  while (start < limit && isBlank(text.charCodeAt(start))) start++;
  return start;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}
