import { monthNames } from '../../../../../generated/month-names.ts';
import { asBirth, asExample, birthHeader, bound, dateMaker, saysBirth } from '../birth-words.ts';
import { isJoinedAfter, isJoinedBefore } from '../boundaries.ts';
import { isDigit, isWordCharacter } from '../characters.ts';
import { columnMeans } from '../column-meaning.ts';
import { contextSpeaksFor, showsFormat } from '../context.ts';
import { plainOf } from '../name-words.ts';
import { readDigitRun, stretchOf, type DigitRun } from '../digit-run.ts';
import type { TextRange } from '../../../text/document.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

const id = 'birth-date';
/** People who live, and some years to come: nobody is born before. */
const EARLIEST = 1905;
const LATEST = 2035;
const WINDOW = 40;
const DIGITS = 8;

const BEFORE = 64;

const months = new Map(monthNames.flatMap(({ names }) => names.map((name, at) => [name, (at % 12) + 1] as const)));

interface ReadDate extends TextRange {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Dates that a word says to be of birth: ISO 8601, day first, month first where only that fits, with the month in letters
 * (French and English, and the month’s names of neighbours).
 */
export const birthDate: Recognizer = {
  id,
  category: id,
  anchors: ['digits', 'number', 'date-call', 'row'],
  minDigits: 6,
  firstGroups: [1, 2, 4, 8],
  recognize,
  fictitious,
};

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  const date = readDate(source.text, anchor);
  if (!date || !isDate(date) || (anchor.kind !== 'row' && !isAnnounced(source, date))) return undefined;
  const { start, end } = date;
  return { range: { start, end }, documentedExample: isPlaceholder(date), strength: 'contextual' };
}

function readDate(text: string, anchor: Anchor): ReadDate | undefined {
  if (anchor.kind === 'digits') return numeric(text, anchor.run);
  if (anchor.kind === 'row') return anchor.holds === 'birth-date' ? inRow(text, anchor.offset) : undefined;
  if (anchor.kind === 'number') return spelled(text, anchor.offset);
  return anchor.kind === 'date-call' ? constructed(text, anchor.offset) : undefined;
}

function inRow(text: string, start: number): ReadDate | undefined {
  return numeric(text, readDigitRun(text, start)) ?? constructed(text, start);
}

/** `new DateTime(1985, 3, 7)`, `LocalDate.of(1985, 3, 7)`, `Date.new(1985, 3, 7)`, `time.Date(1985, time.March, 7, …`. */
function constructed(text: string, start: number): ReadDate | undefined {
  const parts = /^(\d{4}), ?(\d{1,2}|time\.[A-Z][a-z]{2,8}), ?(\d{1,2})(?=[,)])/.exec(text.slice(start, start + 28));
  if (!parts || !dateMaker.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  const [whole, year, month = '', day] = parts;
  const named = months.get(month.replace('time.', '').toLowerCase());
  return {
    start,
    end: start + whole.length,
    year: Number(year),
    month: (named ?? Number(month)) || 1,
    day: Number(day),
  };
}

function isAnnounced(source: ScannedText, date: ReadDate): boolean {
  const { start, end } = date;
  if (
    showsFormat(source, start) ||
    asExample.test(source.text.slice(end, end + 20)) ||
    bound.test(lineBefore(source.text, start))
  )
    return false;
  const header = source.columnHeaderAt(start);
  if (header !== undefined && birthHeader.test(header)) return true;
  if (header === undefined && isAmongCells(source, start)) return false;
  return contextSpeaksFor(source, start, id) || isBornThere(source.text, date) || isNamed(source, start);
}

/** Whether the header of its column or its key says so, as the lexicon of fields knows it. */
function isNamed(source: ScannedText, start: number): boolean {
  return columnMeans(source, start, id) || source.keyMeaningAt(start) === id;
}

/** In a row of SQL, what other values say says nothing of this one. */
function isAmongCells({ document, text }: ScannedText, start: number): boolean {
  return document.languageId === 'sql' && /,\s?'$/.test(text.slice(Math.max(0, start - 3), start));
}

/** « née à Valombre le … », “born in Leeds on …”; or « 03/03/1985 comme date de naissance ». */
function isBornThere(text: string, { start, end }: ReadDate): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return saysBirth.some((words) => words.test(before)) || asBirth.test(text.slice(end, end + BEFORE));
}

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  return before.slice(before.lastIndexOf('\n') + 1);
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

/** « 3 mars 1985 », « 1er mars 1985 », “3rd of March 1985”, “March 3, 1985”. */
function spelled(text: string, start: number): ReadDate | undefined {
  if (!hasYear(text, start)) return undefined;
  const window = text.slice(start, start + WINDOW);
  const dayFirst =
    /^(\d{1,2})(?:er|st|nd|rd|th|\.)?[ \u00a0](?:of |de |di )?(\p{L}{3,10})\.?,?[ \u00a0](?:de |del )?(\d{4})(?!\d)/iu.exec(
      window,
    );
  if (dayFirst) {
    const [whole, day, month, year] = dayFirst;
    return dateOf(start, start + whole.length, [year, month, day]);
  }
  const monthFirst = /^(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/.exec(window);
  const word = monthFirst ? wordBefore(text, start) : undefined;
  if (!monthFirst || !word) return undefined;
  return dateOf(word.start, start + monthFirst[0].length, [monthFirst[2], word.word, monthFirst[1]]);
}

/** Whether four digits in a row come after the day: most numbers before a word are no days. */
function hasYear(text: string, start: number): boolean {
  let digits = 0;
  for (let at = start + 2; at < start + WINDOW && digits < 4; at++)
    digits = isDigit(text.charCodeAt(at)) ? digits + 1 : 0;
  return digits === 4;
}

function wordBefore(text: string, end: number): { start: number; word: string } | undefined {
  let start = end - 1;
  while (end - start < 12 && isWordCharacter(text.charCodeAt(start - 1))) start--;
  return text.charAt(end - 1) === ' ' && start < end - 1 ? { start, word: text.slice(start, end - 1) } : undefined;
}

function dateOf(start: number, end: number, parts: readonly (string | undefined)[]): ReadDate | undefined {
  const [year, word = '', day] = parts;
  const month = months.get(plainOf(word));
  return month === undefined ? undefined : { start, end, year: Number(year), month, day: Number(day) };
}

function isYear(year: number): boolean {
  return year >= EARLIEST - 5 && year <= LATEST;
}

function isDate({ year, month, day }: Pick<ReadDate, 'year' | 'month' | 'day'>): boolean {
  if (year !== 1900 && (year < EARLIEST || year > LATEST)) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days that people type for no one: the first of January of a round year, the last of December, counts, and the day that layouts of Go are written with. */
function isPlaceholder({ year, month, day }: ReadDate): boolean {
  if (year === 2006 && ((month === 1 && day === 2) || (month === 2 && day === 1))) return true;
  if (month === 1 && day === 1) return year % 5 === 0 || year === 1901 || year === 1999 || year === 2001;
  if (month === 12 && day === 31) return year % 10 === 9;
  return (month === 2 && day === 1 && year === 2000) || (month === 12 && day === 25);
}

/** The first of January 1970, where nothing has happened to anyone yet. */
function fictitious(original: string): string {
  const digits = original.replace(/\D/g, '');
  if (/^\d{4},/.test(original))
    return original
      .replace(/(, ?)\d{1,2}$/, '$11')
      .replace(/(?<=^\d{4}, ?)\d{1,2}/, '1')
      .replace(/time\.\w+/, 'time.January')
      .replace(/^\d{4}/, '1970');
  if (/^\d{4}\D/.test(original) || (/^\d{8}$/.test(original) && isYear(Number(original.slice(0, 4))))) {
    return original
      .replace(/\d{4}/, '1970')
      .replace(/(^\d{4}\D?)\d\d(\D?)\d\d/, (_, head: string, between: string) => `${head}01${between}01`);
  }
  if (/\p{L}{3}/u.test(original)) return spelledStand(original);
  const separator = /\D/.exec(original)?.[0] ?? '';
  const two = (part: string | undefined): string => '1'.padStart(part?.length ?? 2, '0');
  const [day, month] = separator === '' ? [digits.slice(0, 2), digits.slice(2, 4)] : original.split(separator);
  return [two(day), two(month), '1970'].join(separator);
}

function spelledStand(original: string): string {
  const month = original.split(/[\s,]+/).find((word) => months.has(plainOf(word.replace('.', ''))));
  const row = monthNames.find(({ names }) => names.includes(plainOf(month?.replace('.', '') ?? '')));
  const january = row?.names[0] ?? 'janvier';
  const stand = /^\p{Lu}/u.test(month ?? '') ? january.slice(0, 1).toUpperCase() + january.slice(1) : january;
  return original
    .replace(/\d{4}/, '1970')
    .replace(/(?<!\d)\d{1,2}(?:er|st|nd|rd|th)?(?!\d)/, (day) =>
      day.endsWith('er') ? '1er' : /\D/.test(day) ? '1st' : '1',
    )
    .replace(month ?? '', stand);
}
