import { HYPHEN, isCapital, isSpace } from '../../personal-data/values/characters.ts';
import type { TextRange } from '../../text/document.ts';
import type { Edit } from './edits.ts';
import type { View } from './view.ts';

/** How far from a place digits may belong to the same value, once the marks between are gone: an IBAN in groups is 42 long. */
const BETWEEN = 14;
/** Least weight of the digits of a value: the day and the year of « 7 mars 1985 ». */
const LEAST = 5;
/** What a capital beside digits adds: `AB-123-CD`, `OX1 2AB`. */
const CAPITAL = 2;

/**
 * Tells of marks and breaks whether they may stand inside a value that is known by its digits: a figure alone is a version or an item of a
 * list. @param edits what is taken out, in order and apart
 */
export function amongDigits({ text, digits }: View, edits: readonly Edit[]): (index: number) => boolean {
  const { weights, places, cuts } = laidOut(text, digits, edits);
  let next = 0;
  return (index) => {
    const place = cuts[index] ?? 0;
    while ((places[next] ?? Infinity) < place) next++;
    let weight = 0;
    for (let at = next, last = place; weight < LEAST && (places[at] ?? Infinity) - last <= BETWEEN; at++) {
      weight += weights[at] ?? 0;
      last = (places[at] ?? 0) + digitsAt(at);
    }
    for (
      let at = next - 1, last = place;
      weight < LEAST && at >= 0 && last - (places[at] ?? 0) - digitsAt(at) <= BETWEEN;
      at--
    ) {
      weight += weights[at] ?? 0;
      last = places[at] ?? 0;
    }
    return weight >= LEAST;
  };
  function digitsAt(at: number): number {
    const run = digits[at];
    return run ? run.end - run.start : 0;
  }
}

interface LaidOut {
  /** Of each run of digits. */
  readonly weights: readonly number[];
  /** Where each run of digits starts, as if the marks were not there. */
  readonly places: readonly number[];
  /** Where each mark was. */
  readonly cuts: readonly number[];
}

function laidOut(text: string, digits: readonly TextRange[], edits: readonly Edit[]): LaidOut {
  const cuts: number[] = [];
  const places: number[] = [];
  let removed = 0;
  let next = 0;
  for (const { start, end } of edits) {
    for (let run = digits[next]; run && run.start < start; run = digits[++next]) places.push(run.start - removed);
    cuts.push(start - removed);
    removed += end - start;
  }
  for (let run = digits[next]; run; run = digits[++next]) places.push(run.start - removed);
  return { weights: digits.map((run) => weightOf(text, run)), places, cuts };
}

function weightOf(text: string, { start, end }: TextRange): number {
  const before = isJoint(text.charCodeAt(start - 1)) ? start - 2 : start - 1;
  const after = isJoint(text.charCodeAt(end)) ? end + 1 : end;
  const isBeside = isCapital(text.charCodeAt(before)) || isCapital(text.charCodeAt(after));
  return end - start + (isBeside ? CAPITAL : 0);
}

function isJoint(code: number): boolean {
  return code === HYPHEN || isSpace(code);
}
