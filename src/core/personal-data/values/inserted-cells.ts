import type { TextRange } from '../../text/document.ts';
import { columnsOf, rowCells, trimmed, type Cell, type Columns, type Wanted } from './cell.ts';

const QUOTE = 0x27;
const BACKSLASH = 0x5c;
/** A list of columns longer than that is none. */
const insertHead = /\binsert\s{1,8}into\s{1,8}[^\s(;]{1,128}\s{0,8}\([^();]{1,2000}\)\s{0,8}values\b/gi;
const copyHead = /^copy\s{1,8}[^\s(;]{1,128}\s{0,8}\([^();]{1,2000}\)\s{1,8}from\s{1,8}stdin\b[^;\n]{0,80};\r?\n/gim;

/** `INSERT INTO t (nom, prenom) VALUES ('…', '…'), (…);` up to the semicolon, and the rows of `COPY t (nom, prenom) FROM stdin;`. */
export function* insertedCells(text: string, wanted: Wanted): Generator<Cell, undefined> {
  const copies = new Set(text.matchAll(copyHead));
  const heads = [...text.matchAll(insertHead), ...copies].sort((one, other) => one.index - other.index);
  for (const [place, head] of heads.entries()) {
    const headers = head[0]
      .slice(head[0].indexOf('(') + 1, head[0].lastIndexOf(')'))
      .split(',')
      .map((name) => name.replace(/["'`[\]]/g, '').trim());
    const columns = columnsOf(headers, wanted);
    if (!columns.isWanted.includes(true)) continue;
    const rows = { start: head.index + head[0].length, end: heads[place + 1]?.index ?? text.length };
    yield* copies.has(head) ? copiedCells(text, rows, columns) : tupleCells(text, rows, columns);
  }
  return undefined;
}

/** Rows with tabs, up to the line `\\.` (PostgreSQL, COPY, text format). */
function* copiedCells(text: string, rows: TextRange, columns: Columns): Generator<Cell> {
  for (let start = rows.start; start < rows.end && !text.startsWith('\\.', start);) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? rows.end : found;
    yield* rowCells(text, start, text.slice(start, end).split('\t'), columns);
    start = end + 1;
  }
}

function* tupleCells(text: string, rows: TextRange, { headers, isWanted }: Columns): Generator<Cell> {
  let column = 0;
  let start = rows.start;
  for (const { at, mark } of marksOutsideQuotes(text, rows)) {
    if (mark === ';') return;
    if (mark === '(') [column, start] = [0, at + 1];
    else {
      const place = column++;
      const header = headers[place];
      if (header !== undefined && isWanted[place] === true) yield { ...trimmed(text, start, at, header), headers };
      start = at + 1;
    }
  }
}

/** Semicolons, and the brackets and commas of the outer tuples. */
function* marksOutsideQuotes(text: string, rows: TextRange): Generator<{ readonly at: number; readonly mark: string }> {
  let depth = 0;
  for (let at = rows.start; at < rows.end; at++) {
    const mark = text.charAt(at);
    if (text.charCodeAt(at) === QUOTE) at = endOfQuote(text, at, rows.end);
    else if (mark === '(') {
      depth++;
      if (depth === 1) yield { at, mark };
    } else if (mark === ')') {
      if (depth === 1) yield { at, mark };
      depth--;
    } else if (mark === ';' || (mark === ',' && depth === 1)) yield { at, mark };
  }
}

/** Where the closing quote stands; a backslash takes the next character with it. */
function endOfQuote(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}
