import type { TextRange } from '../../../text/document.ts';
import type { RowCell } from './row-cells.ts';

/** Somebody born in such a year may stand beside a name; later dates are those of what was done. */
const EARLIEST = 1915;
const LATEST = 2014;
/** The same of a date right after a first name and a last name, in a row with a telephone number: children. */
const LATEST_BESIDE = 2022;
/** How many cells from a name its birth may stand: what is further is when something was bought or signed. */
const FAR = 3;
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

/** @param names whether each of the cells holds one */
export function factsOf(text: string, cells: readonly RowCell[], names: readonly boolean[]): RowFacts {
  const written = cells.map((cell) => ({ cell, value: text.slice(cell.start, cell.end) }));
  const phones = written.filter(({ value }) => isTelephone(value)).map(({ cell: { start, end } }) => ({ start, end }));
  const mails = written.filter(({ value }) => value.length < 200 && mail.test(value));
  return {
    birth: birthOf(
      written.flatMap(({ cell, value }, at) =>
        isNear(names, at) ? datesIn(cell, value, phones.length > 0 && isAfterPair(names, at)) : [],
      ),
    ),
    phones,
    mail: mails[0]?.value
      .split('@', 1)[0]
      ?.replace(/[^a-z]/gi, '')
      .toLowerCase(),
  };
}

function isTelephone(value: string): boolean {
  return value.length < 32 && telephone.test(value);
}

function isNear(names: readonly boolean[], at: number): boolean {
  return names.slice(Math.max(0, at - FAR), at + FAR + 1).includes(true);
}

function isAfterPair(names: readonly boolean[], at: number): boolean {
  return names[at - 1] === true && names[at - 2] === true;
}

interface RowDate extends TextRange {
  readonly year: number;
  readonly latest: number;
}

function datesIn({ start }: RowCell, value: string, isAfterNames: boolean): readonly RowDate[] {
  const found = value.length <= MAX_CELL ? date.exec(value) : null;
  if (!found) return [];
  const year = Number(found[1] ?? found[2] ?? found[4]);
  const from = start + found.index;
  return [{ start: from, end: from + found[0].length, year, latest: isAfterNames ? LATEST_BESIDE : LATEST }];
}

/** The first of the dates near a name is that of the birth. */
function birthOf(dates: readonly RowDate[]): TextRange | undefined {
  const [first] = [...dates].sort((one, other) => one.year - other.year);
  if (!first || first.year < EARLIEST || first.year > first.latest) return undefined;
  return { start: first.start, end: first.end };
}
