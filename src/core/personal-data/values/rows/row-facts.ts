import type { TextRange } from '../../../text/document.ts';
import type { RowCell } from './row-cells.ts';

/** Somebody born in such a year may stand beside a name; later dates are those of what was done. */
const EARLIEST = 1915;
const LATEST = 2014;
/** A date of figures, or the parts of one in a call: `LocalDate.of(1985, 3, 7)`. */
const date = /(?<![\d./-])(?:(\d{4})-\d\d-\d\d|(\d{4}), ?\d{1,2}, ?\d{1,2}(?=\))|\d\d?([./-])\d\d?\3(\d{4}))(?![\d/-])/;
/** National numbers with a trunk zero, international ones. */
const telephone = /^(?:\+[1-9]\d{0,2}|0)[ .()/-]{0,3}\d(?:[ .()/-]{0,3}\d){7,12}$/;
const mail = /^[\w.+-]{1,64}@[\w.-]{1,128}\.[a-z]{2,}$/i;
/** Longest cell with a date in it: `LocalDate.parse("…")`. */
const MAX_CELL = 64;

/** What stands in a row beside a name, and is its person’s. */
export interface RowFacts {
  readonly birth: TextRange | undefined;
  readonly phones: readonly TextRange[];
  /** Local part of an address, letters only. */
  readonly mail: string | undefined;
}

export function factsOf(text: string, cells: readonly RowCell[]): RowFacts {
  const written = cells.map((cell) => ({ cell, value: text.slice(cell.start, cell.end) }));
  const mails = written.filter(({ value }) => value.length < 200 && mail.test(value));
  return {
    birth: birthOf(written.flatMap(({ cell, value }) => datesIn(cell, value))),
    phones: written.filter(({ value }) => isTelephone(value)).map(({ cell: { start, end } }) => ({ start, end })),
    mail: mails[0]?.value
      .split('@', 1)[0]
      ?.replace(/[^a-z]/gi, '')
      .toLowerCase(),
  };
}

function isTelephone(value: string): boolean {
  return value.length < 32 && telephone.test(value);
}

interface RowDate extends TextRange {
  readonly year: number;
}

function datesIn({ start }: RowCell, value: string): readonly RowDate[] {
  const found = value.length <= MAX_CELL ? date.exec(value) : null;
  if (!found) return [];
  const year = Number(found[1] ?? found[2] ?? found[4]);
  const from = start + found.index;
  return [{ start: from, end: from + found[0].length, year }];
}

/** The first date of a person’s is that of the birth, wherever it stands. */
function birthOf(dates: readonly RowDate[]): TextRange | undefined {
  const [first] = [...dates].sort((one, other) => one.year - other.year);
  if (!first || first.year < EARLIEST || first.year > LATEST) return undefined;
  return { start: first.start, end: first.end };
}
