import type { TextRange } from '../../../text/document.ts';
import type { Cell } from '../cell.ts';
import { areOfPeople } from './header-lines.ts';
import { insideQuotes } from './quoted-lines.ts';

/** A name, two spaces and more, and its value, as pandas prints a row: `nom          Vasseur`. */
const pair = /^([\p{L}_][\p{L}\d_.]{1,32})( {2,60})(\S.{0,80}?)\s*$/u;
/** A longer line is none, in UTF-16 code units. */
const MAX_LINE = 240;
/** Fewest lines of one row. */
const FEW = 3;

/** A field and its value; the range is that of the value. */
interface Pair extends TextRange {
  readonly name: string;
  /** Where the value stands in its line. */
  readonly column: number;
}

/** A row that stands upright, a field a line (pandas.Series, `psql` with `\x`). */
export type PrintedRow = readonly Pair[];

/** Rows whose fields are those of a person, in order of place. @param gaps where columns may end, in order */
export function printedRows(text: string, gaps: readonly number[]): readonly PrintedRow[] {
  const rows: Pair[][] = [];
  let next = -1;
  for (const gap of gaps) {
    // In the line that was read last.
    if (gap < next) continue;
    const start = text.lastIndexOf('\n', gap) + 1;
    const found = pairAt(text, start);
    const row = start === next ? rows.at(-1) : undefined;
    if (found && row?.[0]?.column === found.column) row.push(found);
    else rows.push(found ? [found] : []);
    const end = text.indexOf('\n', start);
    next = end < 0 ? text.length : end + 1;
  }
  return rows.filter((row) => row.length >= FEW && areOfPeople(row.map(({ name }) => name)));
}

function pairAt(text: string, start: number): Pair | undefined {
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found;
  if (end - start > MAX_LINE) return undefined;
  const whole = text.slice(start, end);
  const inner = insideQuotes(whole) ?? { start: 0, end: whole.length };
  const [, name, space, value] = pair.exec(whole.slice(inner.start, inner.end)) ?? [];
  if (name === undefined || space === undefined || value === undefined) return undefined;
  const column = name.length + space.length;
  const offset = start + inner.start + column;
  return { name, column, start: offset, end: offset + value.length };
}

/** Their cells, in order of place. */
export function* cellsOfPrinted(
  rows: readonly PrintedRow[],
  wanted: (header: string) => boolean,
): Generator<Cell, undefined> {
  for (const row of rows) {
    const headers = row.map(({ name }) => name);
    for (const { name, start, end } of row) if (wanted(name)) yield { offset: start, end, header: name, headers };
  }
  return undefined;
}

/** Lines that stand in none of these rows. Both are in order of place. */
export function outsideRows(lines: readonly TextRange[], rows: readonly PrintedRow[]): readonly TextRange[] {
  let at = 0;
  return lines.filter(({ start, end }) => {
    while ((rows[at]?.at(-1)?.end ?? Infinity) <= start) at++;
    return (rows[at]?.[0]?.start ?? Infinity) >= end;
  });
}
