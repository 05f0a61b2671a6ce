import { asBirth, asExample, birthHeader, bound, saysBirth } from '../birth-words.ts';
import { columnMeans } from '../column-meaning.ts';
import { contextSpeaksFor, showsFormat } from '../context.ts';
import { isDate, isPlaceholder, type ReadDate } from '../dates/calendar-date.ts';
import { fictitious } from '../dates/fictitious-date.ts';
import { readDate } from '../dates/read-date.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

const id = 'birth-date';

/** How much of a line before a date is read for a search, in UTF-16 code units. */
const LINE = 40;
/** How much before and after a date is read for words that say a birth. */
const BEFORE = 64;

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
  const before = text.slice(Math.max(0, start - LINE), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}
