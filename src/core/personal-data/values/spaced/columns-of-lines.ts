import type { TextRange } from '../../../text/document.ts';
import { partsOf } from './parts.ts';

/** A column, and where its header stands in its line. */
export interface SpacedColumn extends TextRange {
  readonly header: string;
}

/** What stands in a row under a header. */
export interface SpacedPart extends TextRange {
  /** Of the column. */
  readonly place: number;
}

/** How the lines of one table are cut. */
export interface SpacedTable {
  readonly columns: readonly SpacedColumn[];
  partsOf(line: string): readonly SpacedPart[];
}

/** Hyphens under each header (`psql` with no border, reStructuredText). */
const rule = /^[ \t>]*(?:-{2,}|={2,})(?:[ \t]+[-=]{2,})+\s*$/;

export function isRuleLine(line: string): boolean {
  return (line.includes('--') || line.includes('==')) && rule.test(line);
}

/** @param under the line after that of the headers */
export function tableUnder(line: string, under: string): SpacedTable {
  if (line.includes('\t') && !line.includes('  ')) return withTabs(line);
  return isRuleLine(under) ? withRules(line, under) : aligned(line);
}

/** `mysql --batch`, what is copied from a sheet. */
function withTabs(line: string): SpacedTable {
  const columns = cut(line).map(({ start, end }) => ({ start, end, header: line.slice(start, end).trim() }));
  return { columns, partsOf: cut };
}

function cut(line: string): readonly SpacedPart[] {
  let start = 0;
  return line.split('\t').map((value, place) => {
    const part = { start, end: start + value.length, place };
    start = part.end + 1;
    return part;
  });
}

function withRules(line: string, rules: string): SpacedTable {
  const ranges = Array.from(rules.matchAll(/[-=]{2,}/g), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const last = ranges.length - 1;
  const rangeIn = (row: string, { start, end }: TextRange, place: number): SpacedPart => ({
    start,
    end: place === last ? row.length : end,
    place,
  });
  const columns = ranges.map((range) => ({ ...range, header: line.slice(range.start, range.end).trim() }));
  // A value that goes on where its column ends belongs to a line of something else.
  const isCut = (row: string, { start }: TextRange): boolean => start === 0 || row.charAt(start - 1) === ' ';
  return {
    columns,
    partsOf: (row) =>
      ranges.every((range) => range.start >= row.length || isCut(row, range))
        ? ranges.map((range, place) => rangeIn(row, range, place))
        : [],
  };
}

/** Texts stand at the left of their column, numbers and what `pandas` prints at its right. */
function aligned(line: string): SpacedTable {
  const columns = partsOf(line).map(({ start, end }) => ({ start, end, header: line.slice(start, end) }));
  const inBytes = columns.map(({ start, end }) => ({ start: bytesBefore(line, start), end: bytesBefore(line, end) }));
  const placeOf = (row: string, { start, end }: TextRange): number => {
    const place = columns.findIndex((column) => column.start === start || column.end === end);
    if (place >= 0) return place;
    const [from, to] = [bytesBefore(row, start), bytesBefore(row, end)];
    return inBytes.findIndex((column) => column.start === from || column.end === to);
  };
  return {
    columns,
    partsOf: (row) => {
      const placed = partsOf(row)
        .flatMap((part) => atHeaders(row, part, columns))
        .map((part) => ({ ...part, place: placeOf(row, part) }))
        .filter(({ place }) => place >= 0);
      return placed.length < columns.length ? (placedInTurn(row, columns.length) ?? placed) : placed;
    },
  };
}

const fact = /^(?:\d{4}-\d\d-\d\d|\d\d[/.]\d\d[/.]\d{4}|\+?\d{5,}|[\w.+-]+@[\w.-]+)$/;

/** A line that somebody copied by hand is out of line: as many values, or words, as there are columns, maybe behind the number of the row. */
function placedInTurn(row: string, columns: number): readonly SpacedPart[] | undefined {
  const words = Array.from(row.matchAll(/[^ \t\r]+/g), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const extra = /^ *\d{1,6} /.test(row) ? 1 : 0;
  // Words alone are those of a sentence, unless one is a date, a number or an address.
  const isTold = words.some(({ start, end }) => fact.test(row.slice(start, end)));
  const ways = isTold ? [partsOf(row), words] : [partsOf(row)];
  const parts = ways.find(({ length }) => length === columns || length === columns + extra);
  if (columns < 3 || !parts) return undefined;
  return parts.slice(parts.length - columns).map((part, place) => ({ ...part, place }));
}

/** A value as wide as its column leaves one space before the next one. */
function atHeaders(row: string, { start, end }: TextRange, columns: readonly TextRange[]): readonly TextRange[] {
  const starts = columns.map((column) => column.start).filter((at) => at > start && at < end);
  if (starts.length === 0 || !columns.some((column) => column.start === start)) return [{ start, end }];
  const cuts = [start, ...starts.filter((at) => row.charAt(at - 1) === ' '), end];
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at] ?? start;
    return { start: from, end: from + row.slice(from, to).trimEnd().length };
  });
}

/** `printf` counts the bytes of UTF-8: a letter with an accent is two. */
function bytesBefore(line: string, at: number): number {
  return at + (line.slice(0, at).match(/[\u0080-\uffff]/g)?.length ?? 0);
}
