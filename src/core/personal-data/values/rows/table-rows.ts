import type { SourceDocument } from '../../../text/document.ts';
import { ColumnReader } from '../columns.ts';
import type { RowCell } from './row-cells.ts';

/** Longest line that is read as a row, and most cells of one, in UTF-16 code units. */
const MAX_LINE = 600;
const MAX_CELLS = 24;

/** Rows of a table that has no line of headers. */
export function* tableRows(document: SourceDocument): Generator<readonly RowCell[], undefined> {
  const { headers, separator } = new ColumnReader(document);
  if (headers) return undefined;
  const { text } = document;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start <= MAX_LINE) yield cellsOf(text.slice(start, end), start, separator);
    start = end + 1;
  }
  return undefined;
}

function cellsOf(line: string, offset: number, separator: string): readonly RowCell[] {
  const cells: RowCell[] = [];
  let at = offset;
  for (const part of line.split(separator).slice(0, MAX_CELLS)) {
    const value = part.trim();
    const start = at + part.indexOf(value);
    const isQuoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
    const inner = isQuoted ? { start: start + 1, end: start + value.length - 1 } : { start, end: start + value.length };
    cells.push({ ...inner, quoted: true });
    at += part.length + 1;
  }
  return cells;
}
