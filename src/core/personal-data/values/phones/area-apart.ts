import { isJoinedAfter } from '../boundaries.ts';
import { HYPHEN, SLASH, SPACE } from '../characters.ts';
import { contextSpeaksFor } from '../context.ts';
import { type DigitRun, stretchOf } from '../digit-run.ts';
import { numberOf } from '../phone-numbers.ts';
import type { Candidate, ScannedText } from '../recognizer.ts';
import { slashRegion } from './number-plans.ts';
import { candidateOf, id } from './phone-candidate.ts';

/** After the area in brackets, in North America: `(208) 336-4471`. */
export const LOCAL_DIGITS = 7;

const area = /(?<![\d)])\(([2-9]\d\d)\)[ \u00a0-]?$/;

/** Between an area and the number in it, in Germany and Austria: `0251 / 83 21 445`. */
const slashed = /(?<![\d/])(0\d{2,4})[ \u00a0]\/[ \u00a0]$/;

/** « (208) 336-4471 » */
export function afterArea(source: ScannedText, run: DigitRun): Candidate | undefined {
  const local = stretchOf(run, LOCAL_DIGITS);
  if (local?.shape !== '3 4' || isJoinedAfter(source.text, local.end)) return undefined;
  const [bracket = '', code = ''] = area.exec(source.text.slice(Math.max(0, run.start - 8), run.start)) ?? [];
  const start = run.start - bracket.length;
  if (bracket === '' || !contextSpeaksFor(source, start, id)) return undefined;
  return candidateOf(source, { start, end: local.end }, numberOf(code + local.digits, 'US'));
}

/** « 03302 / 80 41 57 » */
export function afterSlash(source: ScannedText, run: DigitRun): Candidate | undefined {
  const local = source.text.charCodeAt(run.start - 2) === SLASH ? stretchOf(run, run.digits.length) : undefined;
  if (!local || isJoinedAfter(source.text, local.end)) return undefined;
  const [written = '', code = ''] = slashed.exec(source.text.slice(Math.max(0, run.start - 10), run.start)) ?? [];
  const start = run.start - written.length;
  if (written === '' || !contextSpeaksFor(source, start, id)) return undefined;
  return candidateOf(source, { start, end: local.end }, numberOf(code + local.digits, slashRegion));
}

/** « 070-381 62 94 »: Swedish numbers have a hyphen after the area and spaces behind it (E.123, 2.2; PTS). */
export function afterHyphen(source: ScannedText, run: DigitRun): Candidate | undefined {
  const [, second, ...others] = run.groups;
  if (second?.separator !== HYPHEN || others.length === 0 || !run.digits.startsWith('0')) return undefined;
  if (others.some(({ separator }) => separator !== SPACE) || isJoinedAfter(source.text, run.end)) return undefined;
  if (!contextSpeaksFor(source, run.start, id) && source.keyMeaningAt(run.start) !== id) return undefined;
  const { start, end, digits } = run;
  const number = ['SE', ...source.regionsSaid()]
    .map((region) => numberOf(digits, region))
    .find((one) => one?.canBePersonal);
  return candidateOf(source, { start, end }, number);
}
