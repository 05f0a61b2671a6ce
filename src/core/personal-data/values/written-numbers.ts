import type { TextRange } from '../../text/document.ts';
import { HYPHEN, SPACE, isCapital, isDigit } from './characters.ts';

/** Longest number with its quote and what ends it, in UTF-16 code units. */
const WINDOW = 24;
/** Fewest digits of a number, and of one without letters. */
const FEWEST = 2;
const FEWEST_ALONE = 4;
const SHORTEST = 5;
/** Letters and digits in groups, up to what ends a value. */
const written = /^(?:[A-Z\d]{1,12}(?:[ -](?=[A-Z\d])|(?![A-Z\d]))){1,4}(?=["'`<,;\n\r)|\]}\t]|\s?$)/;
/** A word with a number (`CLASS 12`), years, dates. */
const other =
  /[A-Z]{4}|^(?:[A-Z]{0,3} ?(?:19|20)\d\d(?: (?:19|20)\d\d| [A-Z]{1,3})?|(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d|\d{4}-\d\d-\d\d|\d\d-\d\d-\d{4})$/;

/** A value of capitals and digits that may be the number of a paper. */
export interface WrittenNumber {
  readonly range: TextRange;
  readonly digits: string;
  readonly hasLetter: boolean;
  /** Whether it is a number without a letter being asked for: four digits are few, unless letters stand among them: `UTF 8000`. */
  readonly isLong: boolean;
}

/** Reader of the numbers that start at offsets of a text, which keeps the last one: each kind of paper asks for the same. */
export function numberReader(text: string): (start: number) => WrittenNumber | undefined {
  let last = -1;
  let number: WrittenNumber | undefined;
  return (start) => {
    if (start !== last) [last, number] = [start, mayBeNumber(text, start) ? readNumber(text, start) : undefined];
    return number;
  };
}

/** Whether digits enough stand among the capitals, digits, spaces and hyphens that start there: few values look so. */
function mayBeNumber(text: string, start: number): boolean {
  let fewest = FEWEST_ALONE;
  for (let at = start, digits = 0; at < start + WINDOW; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits++;
    else if (isCapital(code)) fewest = FEWEST;
    else if (at === start || (code !== SPACE && code !== HYPHEN)) return false;
    if (digits >= fewest) return true;
  }
  return false;
}

function readNumber(text: string, start: number): WrittenNumber | undefined {
  const value = written.exec(text.slice(start, start + WINDOW))?.[0].trimEnd();
  if (value === undefined || value.length < SHORTEST || other.test(value)) return undefined;
  const digits = value.replace(/\D/g, '');
  const isLong = digits.length > FEWEST_ALONE || /[A-Z]\d|\d[A-Z]/.test(value);
  return { range: { start, end: start + value.length }, digits, hasLetter: /[A-Z]/.test(value), isLong };
}
