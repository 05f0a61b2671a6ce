import { isDigit, isWordCharacter } from '../characters.ts';
import { plainOf } from '../name-words.ts';
import type { ReadDate } from './calendar-date.ts';
import { months } from './months.ts';

/** Longest date that is read, in UTF-16 code units. */
const WINDOW = 40;

/** « 3 mars 1985 », « 1er mars 1985 », “3rd of March 1985”, “March 3, 1985”. */
export function spelled(text: string, start: number): ReadDate | undefined {
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
