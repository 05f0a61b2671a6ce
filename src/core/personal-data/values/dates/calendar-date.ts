import type { TextRange } from '../../../text/document.ts';

/** A day that a text holds. */
export interface ReadDate extends TextRange {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** People who live, and some years to come: nobody is born before. */
const EARLIEST = 1905;
const LATEST = 2035;

export function isYear(year: number): boolean {
  return year >= EARLIEST - 5 && year <= LATEST;
}

/** Whether it is a day that somebody who lives may be born on. */
export function isDate({ year, month, day }: Pick<ReadDate, 'year' | 'month' | 'day'>): boolean {
  if (year !== 1900 && (year < EARLIEST || year > LATEST)) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day that layouts of Go are written with, as Americans and others read it, and one of examples. */
const typedDays: ReadonlySet<string> = new Set(['2006-1-2', '2006-2-1', '2000-2-1']);
/** Years besides the round ones. */
const typedYears: ReadonlySet<number> = new Set([1901, 1999, 2001]);

/** Days that people type for no one: the first of January of a round year, the last of December, Christmas. */
export function isPlaceholder({ year, month, day }: ReadDate): boolean {
  if (month === 1 && day === 1) return year % 5 === 0 || typedYears.has(year);
  if (month === 12 && day === 31) return year % 10 === 9;
  return (month === 12 && day === 25) || typedDays.has(`${year}-${month}-${day}`);
}
