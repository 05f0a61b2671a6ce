import type { TextRange } from '../../text/document.ts';
import { columnsOf, rowCells, type Cell, type Wanted } from './cell.ts';

/** A table between bars: of Markdown, of the clients of databases, of examples in Gherkin. */
export interface DrawnTable {
  readonly headers: readonly string[];
  /** Lines of values, in order. */
  readonly rows: readonly TextRange[];
}

const BAR = 0x7c;
/** A line of hyphens under the headers (GitHub Flavored Markdown, 4.10), or around them (`psql`, `mysql`). */
const rule = /^[\s|:+-]+$/;

/** Rows between bars, under a line of headers; in Gherkin the first row has no line under it. */
export function drawnTables(text: string): readonly DrawnTable[] {
  const tables: DrawnTable[] = [];
  let rows: TextRange[] | undefined;
  let before = '';
  for (let start = 0; start < text.length;) {
    // Between tables, lines are passed without a look.
    if (before === '' && !rows) start = lineWithBar(text, start);
    const end = endOfLine(text, start);
    const line = text.slice(start, end);
    const hasBar = line.includes('|');
    const isLine = isRule(line);
    if (!hasBar && !isLine) rows = undefined;
    else if (!rows && isHeader(before, line, isLine)) {
      rows = [];
      tables.push({ headers: before.split('|').map((cell) => cell.trim()), rows });
    }
    if (hasBar && !isLine) rows?.push({ start, end });
    before = hasBar ? line : '';
    start = end + 1;
  }
  return tables;
}

/** Cells under the headers that `wanted` takes, in order of place. */
export function* drawnCells(text: string, tables: readonly DrawnTable[], wanted: Wanted): Generator<Cell, undefined> {
  const known = new Map<string, boolean>();
  for (const { headers, rows } of tables) {
    for (const header of headers) if (!known.has(header)) known.set(header, wanted(header));
    const columns = columnsOf(headers, (header) => known.get(header) === true);
    if (!columns.isWanted.includes(true)) continue;
    for (const { start, end } of rows) yield* rowCells(text, start, text.slice(start, end).split('|'), columns);
  }
  return undefined;
}

/** Header of the column that an offset stands in. Reads forward once: ask for offsets in order. */
export function drawnHeaders(text: string, tables: readonly DrawnTable[]): (offset: number) => string | undefined {
  let [table, row] = [0, 0];
  return (offset) => {
    for (; table < tables.length; table++, row = 0) {
      const { headers, rows } = tables[table] ?? { headers: [], rows: [] };
      while ((rows[row]?.end ?? Infinity) < offset) row++;
      const found = rows[row];
      if (found) return found.start <= offset ? headers[barsIn(text, found.start, offset)] : undefined;
    }
    return undefined;
  };
}

function barsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === BAR) count++;
  return count;
}

function isRule(line: string): boolean {
  return line.includes('--') && rule.test(line);
}

/** Whether the row above is one of headers: above a line of hyphens, or where both start with a bar. */
function isHeader(before: string, line: string, isLine: boolean): boolean {
  if (before === '' || isRule(before)) return false;
  return isLine || (startsWithBar(before) && startsWithBar(line));
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
