import { HYPHEN, isCapital, isSpace } from '../../personal-data/values/characters.ts';
import type { TextRange } from '../../text/document.ts';
import type { Edit } from './edits.ts';
import type { View } from './view.ts';

/** Most that stands between digits of one value, once the marks between are gone: « 7 septembre 1985 », the letters of an IBAN. */
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
  const { runs, cuts } = laidOut(text, digits, edits);
  let next = 0;
  return (index) => {
    const cut = cuts[index] ?? 0;
    while ((runs[next]?.start ?? Infinity) < cut) next++;
    return weightAround(cut, runs[next - 1], runs[next]) >= LEAST;
  };
}

function weightAround(cut: number, before: Run | undefined, after: Run | undefined): number {
  const one = before && cut - before.end <= BETWEEN ? before.chain : undefined;
  const other = after && after.start - cut <= BETWEEN ? after.chain : undefined;
  return (one?.weight ?? 0) + (other && other !== one ? other.weight : 0);
}

/** A run of digits, in the text as if the marks were not there. */
interface Run extends TextRange {
  /** What all runs that may be one value with it share. */
  readonly chain: { weight: number };
}

interface LaidOut {
  readonly runs: readonly Run[];
  /** Where each mark was. */
  readonly cuts: readonly number[];
}

function laidOut(text: string, digits: readonly TextRange[], edits: readonly Edit[]): LaidOut {
  const cuts: number[] = [];
  const runs: Run[] = [];
  let removed = 0;
  let next = 0;
  const put = (before: number): void => {
    for (let run = digits[next]; run && run.start < before; run = digits[++next]) {
      const last = runs.at(-1);
      const start = run.start - removed;
      const chain = last && start - last.end <= BETWEEN ? last.chain : { weight: 0 };
      chain.weight += weightOf(text, run);
      runs.push({ start, end: run.end - removed, chain });
    }
  };
  for (const { start, end } of edits) {
    put(start);
    cuts.push(start - removed);
    removed += end - start;
  }
  put(Infinity);
  return { runs, cuts };
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
