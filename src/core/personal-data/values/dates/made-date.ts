import { dateMaker } from '../birth-words.ts';
import type { ReadDate } from './calendar-date.ts';
import { months } from './months.ts';

/** `new DateTime(1985, 3, 7)`, `LocalDate.of(1985, 3, 7)`, `Date.new(1985, 3, 7)`, `time.Date(1985, time.March, 7, …`. */
export function constructed(text: string, start: number): ReadDate | undefined {
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
