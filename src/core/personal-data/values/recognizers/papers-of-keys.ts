import type { TextRange } from '../../../text/document.ts';
import type { DataCategoryId } from '../../categories.ts';
import { HYPHEN, SPACE, isCapital, isDigit } from '../characters.ts';
import { contextSpeaksFor, showsFormat } from '../context.ts';
import { isOneDigit, isTypedInARow } from '../identifier-arithmetic.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

/** Longest number with its quote and what ends it, and most spaces before it, in UTF-16 code units. */
const WINDOW = 24;
const MAX_SPACES = 32;
const quotes: ReadonlySet<number> = new Set(Array.from('"\'`', (mark) => mark.charCodeAt(0)));
/** Letters and digits in groups, up to what ends a value. */
const written = /^(?:[A-Z\d]{1,12}(?:[ -](?=[A-Z\d])|(?![A-Z\d]))){1,4}(?=["'`<,;\n\r)|\]}\t]|\s?$)/;
/** A word with a number (`CLASS 12`), years, dates. */
const other =
  /[A-Z]{4}|^(?:[A-Z]{0,3} ?(?:19|20)\d\d(?: (?:19|20)\d\d| [A-Z]{1,3})?|(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d|\d{4}-\d\d-\d\d|\d\d-\d\d-\d{4})$/;

/** Kinds of numbers that have no check digits, and fewest digits of one. */
const kinds: readonly { readonly category: DataCategoryId; readonly digits: number; readonly needsLetter: boolean }[] =
  [
    { category: 'vehicle-plate', digits: 2, needsLetter: true },
    { category: 'identity-document', digits: 4, needsLetter: false },
    { category: 'driving-licence', digits: 5, needsLetter: false },
    { category: 'student-number', digits: 5, needsLetter: false },
    { category: 'patient-number', digits: 5, needsLetter: false },
    { category: 'health-professional', digits: 6, needsLetter: false },
  ];

/**
 * Numbers of papers, plates and files of countries whose shapes `data/identifiers.yml` does not have: what stands under a key that the lexicon
 * of fields knows for them, and looks like a number (`nummerplade: "CT 47 218"`, `dowod=CFT683920`). One recognizer a kind.
 */
export const papersOfKeys: readonly Recognizer[] = kinds.map(({ category, digits, needsLetter }) => ({
  id: idOf(category),
  category,
  isGeneral: true,
  anchors: ['key', 'digits', 'capitals', 'before-capitals'],
  minDigits: digits,
  recognize: (source, anchor) => {
    const start = startOf(source.text, anchor);
    // Few values look like a number: their keys alone are read.
    if (!mayBeNumber(source.text, start, digits, needsLetter)) return undefined;
    const range = valueAt(source.text, start);
    if (!range) return undefined;
    const number = source.text.slice(range.start, range.end);
    return isNumber(number, digits, needsLetter) && isUnderKey(source, start, category) && !showsFormat(source, start)
      ? candidateOf(range, number)
      : undefined;
  },
  fictitious: (original) => original.replace(/[A-Z]/gi, 'X').replace(/\d/g, '0'),
}));

function idOf(category: DataCategoryId): string {
  return `${category}-of-key`;
}

function startOf(text: string, anchor: Anchor): number {
  if (anchor.kind === 'digits') return anchor.run.start;
  if (anchor.kind !== 'key') return anchor.offset;
  let start = anchor.offset + 1;
  while (start - anchor.offset < MAX_SPACES && text.charCodeAt(start) === SPACE) start++;
  return quotes.has(text.charCodeAt(start)) ? start + 1 : start;
}

/** Whether as many digits stand among the capitals, digits, spaces and hyphens that start there, and a capital where one is needed. */
function mayBeNumber(text: string, start: number, digits: number, needsLetter: boolean): boolean {
  let count = 0;
  let hasLetter = !needsLetter;
  for (let at = start; at < start + WINDOW; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) count++;
    else if (isCapital(code)) hasLetter = true;
    else if (at === start || (code !== SPACE && code !== HYPHEN)) break;
    if (hasLetter && count >= digits) return true;
  }
  return false;
}

function valueAt(text: string, start: number): TextRange | undefined {
  const value = written.exec(text.slice(start, start + WINDOW))?.[0].trimEnd();
  return value === undefined ? undefined : { start, end: start + value.length };
}

function isNumber(number: string, digits: number, needsLetter: boolean): boolean {
  const count = number.replace(/\D/g, '').length;
  if (count < digits || number.length < 5 || (needsLetter && !/[A-Z]/.test(number))) return false;
  // Four digits are few, unless letters stand among them: `UTF 8000`.
  return !other.test(number) && (count > 4 || needsLetter || /[A-Z]\d|\d[A-Z]/.test(number));
}

function isUnderKey(source: ScannedText, start: number, category: DataCategoryId): boolean {
  return source.keyMeaningAt(start) === category || contextSpeaksFor(source, start, idOf(category));
}

function candidateOf(range: TextRange, number: string): Candidate {
  const digits = number.replace(/\D/g, '');
  const documentedExample = isOneDigit(digits) || (digits.length > 3 && isTypedInARow(digits));
  return { range, documentedExample, strength: 'contextual' };
}
