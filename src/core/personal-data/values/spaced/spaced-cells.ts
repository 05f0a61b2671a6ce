import type { TextRange } from '../../../text/document.ts';
import type { Cell } from '../cell.ts';
import { insideQuotes } from './quoted-lines.ts';
import { isRuleLine, tableUnder, type SpacedTable } from './columns-of-lines.ts';

/** Longest line that is read as a row, in UTF-16 code units. */
const MAX_ROW = 600;

interface Line {
  readonly start: number;
  readonly text: string;
  /** Start of the next one. */
  readonly next: number;
}

/** Cells of tables that spaces or tabs alone align, in order of place. @param heads lines of headers of persons */
export function* spacedCells(
  text: string,
  heads: readonly TextRange[],
  wanted: (header: string) => boolean,
): Generator<Cell, undefined> {
  let read = 0;
  for (const { start, end } of heads) {
    if (start < read) continue;
    const isQuoted = text.charAt(start - 1) === '"';
    const next = (at: number): Line => lineAt(text, at, isQuoted);
    const under = next(isQuoted ? afterLine(text, end) : end + 1);
    const table = tableUnder(text.slice(start, end), under.text);
    const isWanted = table.columns.map(({ header }) => wanted(header));
    if (!isWanted.includes(true)) continue;
    let line = isRuleLine(under.text) ? next(under.next) : under;
    for (; isRow(line.text); line = next(line.next)) yield* cellsOfRow(table, line, isWanted);
    read = line.start;
  }
  return undefined;
}

function isRow(line: string): boolean {
  return line.length <= MAX_ROW && line.trim() !== '' && !isRuleLine(line);
}

function* cellsOfRow(table: SpacedTable, { start, text }: Line, isWanted: readonly boolean[]): Generator<Cell> {
  const parts = table.partsOf(text);
  // One piece alone is a remark, or a line of something else.
  if (parts.length < 2) return;
  const headers = table.columns.map(({ header }) => header);
  for (const part of parts) {
    const header = headers[part.place];
    const value = text.slice(part.start, part.end);
    const offset = start + part.start + value.length - value.trimStart().length;
    if (header !== undefined && isWanted[part.place] === true)
      yield { offset, end: offset + value.trim().length, header, headers };
  }
}

function lineAt(text: string, start: number, isQuoted: boolean): Line {
  const end = Math.max(start, afterLine(text, start) - 1);
  const line = text.slice(start, end);
  if (!isQuoted) return { start, text: line, next: end + 1 };
  const inner = insideQuotes(line) ?? { start: 0, end: 0 };
  return { start: start + inner.start, text: line.slice(inner.start, inner.end), next: end + 1 };
}

function afterLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return (found < 0 ? text.length : found) + 1;
}
