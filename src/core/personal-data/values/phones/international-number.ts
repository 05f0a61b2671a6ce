import { isJoinedAfter, isJoinedBefore } from '../boundaries.ts';
import { isDigit } from '../characters.ts';
import { numberOf } from '../phone-numbers.ts';
import type { Candidate, ScannedText } from '../recognizer.ts';
import { MAX_DIGITS, MIN_DIGITS } from './number-limits.ts';
import { candidateOf } from './phone-candidate.ts';

/** E.164 allows 15 digits; with separators, brackets and an optional trunk zero. */
const INTERNATIONAL_WINDOW = 28;

/** The number after a `+`. */
export function international(source: ScannedText, start: number): Candidate | undefined {
  const { text } = source;
  const end = endOfInternational(text, start);
  const before = text.charCodeAt(start - 1);
  if (end === undefined || isDigit(before) || isJoinedBefore(text, start) || isJoinedAfter(text, end)) return undefined;
  return candidateOf(source, { start, end }, numberOf(text.slice(start, end), undefined));
}

/** Where the digits, single separators and brackets after a `+` end; `undefined` when they cannot be a number. */
function endOfInternational(text: string, start: number): number | undefined {
  const window = text.slice(start + 1, start + INTERNATIONAL_WINDOW);
  const match = /^[1-9]\d{0,2}\)?(?:[ \u00a0\u202f]?\(\d{1,5}\))?(?:[ \u00a0\u202f./-]?\d+)+/.exec(window);
  if (!match) return undefined;
  const digits = match[0].replace(/\D/g, '').length;
  return digits >= MIN_DIGITS && digits <= MAX_DIGITS + 1 ? start + 1 + match[0].length : undefined;
}
