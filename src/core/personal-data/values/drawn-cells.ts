import { columnsOf, rowCells, type Cell, type Columns, type Wanted } from './cell.ts';

/** A line of hyphens under the headers (GitHub Flavored Markdown, 4.10), or around them (`psql`, `mysql`). */
const rule = /^[\s|:+-]+$/;

/**
 * Rows between bars, under a line of headers: of Markdown, of the clients of databases, of examples in Gherkin, whose first row has no line
 * under it.
 */
export function* drawnCells(text: string, wanted: Wanted): Generator<Cell, undefined> {
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
