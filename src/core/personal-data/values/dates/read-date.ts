import { isJoinedAfter, isJoinedBefore } from '../boundaries.ts';
import { type DigitRun, readDigitRun, stretchOf } from '../digit-run.ts';
import type { Anchor } from '../recognizer.ts';
import { isDate, type ReadDate } from './calendar-date.ts';
import { constructed } from './made-date.ts';
import { spelled } from './spelled-date.ts';

/** Digits of a date with two for its day and its month. */
const DIGITS = 8;

/** Reads the date at an anchor, written in digits, with its month in letters, or made by a call. */
export function readDate(text: string, anchor: Anchor): ReadDate | undefined {
  if (anchor.kind === 'digits') return numeric(text, anchor.run);
  if (anchor.kind === 'row') return anchor.holds === 'birth-date' ? inRow(text, anchor.offset) : undefined;
  if (anchor.kind === 'number') return spelled(text, anchor.offset);
  return anchor.kind === 'date-call' ? constructed(text, anchor.offset) : undefined;
}

function inRow(text: string, start: number): ReadDate | undefined {
  return numeric(text, readDigitRun(text, start)) ?? constructed(text, start);
}

function numeric(text: string, run: DigitRun): ReadDate | undefined {
  if (isJoinedBefore(text, run.start)) return undefined;
  const stretch = groupsOf(run);
  if (!stretch) return undefined;
  const { start, end, digits, shape } = stretch;
  // A time follows with a T; letters and signs make it something else.
  if (text.charAt(end) !== 'T' && isJoinedAfter(text, end)) return undefined;
  return { start, end, ...partsOf(digits, shape) };
}

function groupsOf(run: DigitRun): { start: number; end: number; digits: string; shape: string } | undefined {
  const whole = stretchOf(run, DIGITS);
  if (whole) return whole;
  // 3/7/1985
  const three = run.groups.slice(0, 3);
  const [one, two, last] = three;
  if (!one || !two || last?.separator !== two.separator) return undefined;
  const sizes = three.map(({ start, end }) => end - start);
  const shape = sizes.join(' ');
  const count = sizes.reduce((sum, size) => sum + size, 0);
  return { start: run.start, end: last.end, digits: run.digits.slice(0, count), shape };
}

function partsOf(digits: string, shape: string): { year: number; month: number; day: number } {
  const cut = (from: number, to?: number): number => Number(digits.slice(from, to));
  switch (shape) {
    case '4 2 2':
      return { year: cut(0, 4), month: cut(4, 6), day: cut(6) };
    case '8': {
      const date = { year: cut(0, 4), month: cut(4, 6), day: cut(6) };
      return isDate(date) ? date : { year: cut(4), month: cut(2, 4), day: cut(0, 2) };
    }
    case '2 2 4':
    case '1 1 4':
    case '1 2 4':
    case '2 1 4': {
      const size = Number(shape[0]);
      return dayAndMonth(cut(0, size), cut(size, digits.length - 4), cut(digits.length - 4));
    }
    default:
      return { year: 0, month: 0, day: 0 };
  }
}

/** The day stands first, except where only the month can (`07/28/1985`). */
function dayAndMonth(one: number, two: number, year: number): { year: number; month: number; day: number } {
  return two > 12 ? { year, month: one, day: two } : { year, month: two, day: one };
}
