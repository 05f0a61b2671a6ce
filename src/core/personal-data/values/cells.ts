import type { SourceDocument, TextRange } from '../../text/document.ts';
import { ColumnReader, isTable } from './columns.ts';
import { InsertReader } from './insert-columns.ts';
import { prose } from './prose.ts';
import { headerLines } from './spaced/header-lines.ts';
import { spacedCells } from './spaced/spaced-cells.ts';
import type { WordGaps } from './word-gaps.ts';

/** One cell of a table in a text: of a file of values, of rows to insert (SQL), of a table of Markdown or one that spaces align. */
export interface Cell {
  readonly offset: number;
  readonly end: number;
  readonly header: string;
  /** Of all the columns. */
  readonly headers: readonly string[];
}

const QUOTE = 0x27;
const BACKSLASH = 0x5c;
/** Tables that a document may hold: it is one, it has some that are drawn with bars, it inserts rows (SQL, maybe in another language). */
export type TableKind = 'values' | 'drawn' | 'inserted';
type Wanted = (header: string) => boolean;

/** The tables of a document, looked for once for all who ask. */
export interface Tables {
  readonly kind: TableKind | undefined;
  /** Lines of headers of tables that spaces align, in what people write. */
  readonly heads: readonly TextRange[];
}

/** A list of columns longer than that is none. */
const insertHead = /\binsert\s{1,8}into\s{1,8}[^\s(;]{1,128}\s{0,8}\([^();]{1,2000}\)\s{0,8}values\b/gi;

const copyHead = /^copy\s{1,8}[^\s(;]{1,128}\s{0,8}\([^();]{1,2000}\)\s{1,8}from\s{1,8}stdin\b[^;\n]{0,80};\r?\n/gim;

export function tableKindOf(document: SourceDocument): TableKind | undefined {
  if (isTable(document)) return 'values';
  if (prose.has(document.languageId) && document.text.includes('|')) return 'drawn';
  return document.languageId === 'sql' || document.text.includes('INSERT INTO') ? 'inserted' : undefined;
}

export function tablesOf(document: SourceDocument, gaps: WordGaps): Tables {
  return { kind: tableKindOf(document), heads: headerLines(document.text, gaps.wide) };
}

/**
 * Header of the column that an offset stands in; `undefined` in the header itself and outside tables. Reads forward
 * once: ask for offsets in order.
 */
export function headersOf(document: SourceDocument, tables: Tables): (offset: number) => string | undefined {
  const { kind, heads } = tables;
  if (kind === undefined && heads.length === 0) return () => undefined;
  if (kind === 'values') {
    const columns = new ColumnReader(document);
    return (offset) => columns.headerAt(offset);
  }
  if (document.languageId === 'sql') {
    const columns = new InsertReader(document.text);
    return (offset) => columns.headerAt(offset);
  }
  const cells = cellsOf(document, tables, () => true);
  let cell = cells.next().value;
  return (offset) => {
    while (cell && cell.end < offset) cell = cells.next().value;
    return cell && cell.offset <= offset ? cell.header : undefined;
  };
}

/** Cells in order of place, under the headers that `wanted` takes. */
export function cellsOf(document: SourceDocument, { kind, heads }: Tables, wanted: Wanted): Generator<Cell, undefined> {
  const cells = cellsOfKind(document, kind, wanted);
  // A generator in another one is dear, and few texts have both kinds.
  return heads.length > 0 ? inOrder(cells, spacedCells(document.text, heads, wanted)) : cells;
}

function cellsOfKind(
  document: SourceDocument,
  kind: TableKind | undefined,
  wanted: Wanted,
): Generator<Cell, undefined> {
  if (kind === 'values') return valueCells(document, wanted);
  if (kind === 'drawn') return drawnCells(document.text, wanted);
  return insertedCells(kind === 'inserted' ? document.text : '', wanted);
}

/** Two rows of cells, each in order of place. */
function* inOrder(ones: Generator<Cell, undefined>, others: Generator<Cell, undefined>): Generator<Cell, undefined> {
  let other = others.next().value;
  for (const one of ones) {
    for (; other && other.offset < one.offset; other = others.next().value) yield other;
    yield one;
  }
  if (other) yield other;
  yield* others;
  return undefined;
}

function* valueCells(document: SourceDocument, wanted: Wanted): Generator<Cell, undefined> {
  const columns = new ColumnReader(document);
  const { text } = document;
  const headers = columns.headers;
  if (!headers?.some((header) => wanted(header))) return undefined;
  let start = text.indexOf('\n') + 1;
  if (start === 0) return undefined;
  for (let at = start; at <= text.length; at++) {
    if (at < text.length && !columns.endsCellAt(at)) continue;
    const header = columns.headerAt(at);
    if (header !== undefined && wanted(header)) yield { ...trimmed(text, start, at, header), headers };
    start = at + 1;
  }
  return undefined;
}

/** Without the spaces and the quotes around the value. */
function trimmed(text: string, start: number, end: number, header: string): Omit<Cell, 'headers'> {
  let from = start;
  let to = end;
  while (from < to && isAround(text.charCodeAt(from))) from++;
  while (to > from && isAround(text.charCodeAt(to - 1))) to--;
  return { offset: from, end: to, header };
}

/** Spaces and quotes. */
function isAround(code: number): boolean {
  return code <= 0x20 || code === 0x22 || code === 0x27 || code === 0xa0;
}

/** A line of hyphens under the headers (GitHub Flavored Markdown, 4.10), or around them (`psql`, `mysql`). */
const rule = /^[\s|:+-]+$/;

/**
 * Rows between bars, under a line of headers: of Markdown, of the clients of databases, of examples in Gherkin, whose first row has no line
 * under it.
 */
function* drawnCells(text: string, wanted: Wanted): Generator<Cell, undefined> {
  let columns: Columns | undefined;
  let before = '';
  for (let start = 0; start < text.length;) {
    // Between tables, lines are passed without a look.
    if (before === '' && !columns) start = lineWithBar(text, start);
    const end = endOfLine(text, start);
    const line = text.slice(start, end);
    const hasBar = line.includes('|');
    const isLine = isRule(line);
    columns = hasBar || isLine ? (columns ?? columnsAbove(line, before, wanted)) : undefined;
    if (hasBar && !isLine && columns?.isWanted.includes(true) === true)
      yield* rowCells(text, start, line.split('|'), columns);
    before = hasBar ? line : '';
    start = end + 1;
  }
  return undefined;
}

function isRule(line: string): boolean {
  return line.includes('--') && rule.test(line);
}

/** The row above is one of headers: above a line of hyphens, or where both start with a bar. */
function columnsAbove(line: string, before: string, wanted: Wanted): Columns | undefined {
  if (before === '' || isRule(before)) return undefined;
  const isHeaded = isRule(line) || (startsWithBar(before) && startsWithBar(line));
  if (!isHeaded) return undefined;
  return columnsOf(
    before.split('|').map((cell) => cell.trim()),
    wanted,
  );
}

function startsWithBar(line: string): boolean {
  return line.trimStart().startsWith('|');
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}

/** Start of the next line with a bar, or the end of the text. */
function lineWithBar(text: string, from: number): number {
  const bar = text.indexOf('|', from);
  return bar < 0 ? text.length : Math.max(from, text.lastIndexOf('\n', bar) + 1);
}

function* rowCells(
  text: string,
  start: number,
  parts: readonly string[],
  { headers, isWanted }: Columns,
): Generator<Cell> {
  let at = start;
  for (const [place, part] of parts.entries()) {
    const header = headers[place];
    if (header !== undefined && isWanted[place] === true)
      yield { ...trimmed(text, at, at + part.length, header), headers };
    at += part.length + 1;
  }
}

/** The columns of one table. Each header is asked about once: rows are many. */
interface Columns {
  readonly headers: readonly string[];
  readonly isWanted: readonly boolean[];
}

function columnsOf(headers: readonly string[], wanted: Wanted): Columns {
  return { headers, isWanted: headers.map((header) => wanted(header)) };
}

/** `INSERT INTO t (nom, prenom) VALUES ('…', '…'), (…);` up to the semicolon, and the rows of `COPY t (nom, prenom) FROM stdin;`. */
function* insertedCells(text: string, wanted: Wanted): Generator<Cell, undefined> {
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
