import { isJoinedAfter } from '../boundaries.ts';
import { SLASH } from '../characters.ts';
import { contextSpeaksFor } from '../context.ts';
import { type DigitRun, stretchOf } from '../digit-run.ts';
import { numberOf } from '../phone-numbers.ts';
import type { Candidate, ScannedText } from '../recognizer.ts';
import { slashRegions } from './number-plans.ts';
import { candidateOf, id } from './phone-candidate.ts';

/** After an area in brackets: `(208) 336-4471` in North America, `(81) 99417-3085` in Brazil. */
const afterBrackets = [
  { region: 'US', shapes: ['3 4'], area: /(?<![\d)])\(([2-9]\d\d)\)[ \u00a0-]?$/ },
  { region: 'BR', shapes: ['5 4', '4 4'], area: /(?<![\d)])\(0?([1-9]\d)\)[ \u00a0-]?$/ },
] as const;
const BRACKET = 0x29;

/** Between an area and the number in it, in Germany and Austria: `0251 / 83 21 445`. */
const slashed = /(?<![\d/])(0\d{2,4})[ \u00a0]\/[ \u00a0]$/;

/** « (208) 336-4471 » */
export function afterArea(source: ScannedText, run: DigitRun): Candidate | undefined {
  const { text } = source;
  if (text.charCodeAt(run.start - 1) !== BRACKET && text.charCodeAt(run.start - 2) !== BRACKET) return undefined;
  const local = stretchOf(run, run.digits.length);
  const plan = afterBrackets.find(({ shapes }) => shapes.some((shape) => shape === local?.shape));
  if (!local || !plan || isJoinedAfter(text, local.end)) return undefined;
  const [bracket = '', code = ''] = plan.area.exec(text.slice(Math.max(0, run.start - 8), run.start)) ?? [];
  const start = run.start - bracket.length;
  if (bracket === '' || !isAnnounced(source, start)) return undefined;
  return candidateOf(source, { start, end: local.end }, numberOf(code + local.digits, plan.region));
}

function isAnnounced(source: ScannedText, start: number): boolean {
  return contextSpeaksFor(source, start, id) || source.keyMeaningAt(start) === id;
}

/** « 03302 / 80 41 57 » */
export function afterSlash(source: ScannedText, run: DigitRun): Candidate | undefined {
  const local = source.text.charCodeAt(run.start - 2) === SLASH ? stretchOf(run, run.digits.length) : undefined;
  if (!local || isJoinedAfter(source.text, local.end)) return undefined;
  const [written = '', code = ''] = slashed.exec(source.text.slice(Math.max(0, run.start - 10), run.start)) ?? [];
  const start = run.start - written.length;
  if (written === '' || !contextSpeaksFor(source, start, id)) return undefined;
  return candidateOf(source, { start, end: local.end }, numberOf(code + local.digits, slashRegions[0]));
}

/** Numbers whose groups are not all apart in the same way, by what stands between them, and where they are written so. */
const mixed: readonly { readonly marks: RegExp; readonly shape: RegExp; readonly regions: readonly string[] }[] = [
  // Swedish numbers have a hyphen after the area and spaces behind it (E.123, 2.2; PTS): « 070-381 62 94 ».
  { marks: /^- +$/, shape: /^0/, regions: ['SE'] },
  // « 0478/39.61.52 »
  { marks: /^\/[. ]+$/, shape: /^0/, regions: ['BE', 'DE', 'AT'] },
  // « 819 328-4471 »
  { marks: /^ -$/, shape: /^[2-9]/, regions: ['US'] },
];

/** A number with marks of several kinds, which a word or a key announces. */
export function withMixedMarks(source: ScannedText, run: DigitRun): Candidate | undefined {
  const { start, end, digits, groups } = run;
  if (groups.length < 3) return undefined;
  const marks = groups.slice(1).map(({ separator }) => String.fromCharCode(separator));
  const plan = mixed.find((one) => one.marks.test(marks.join('')) && one.shape.test(digits));
  if (!plan || isJoinedAfter(source.text, end) || !isAnnounced(source, start)) return undefined;
  const number = [...plan.regions, ...source.regionsSaid()]
    .map((region) => numberOf(digits, region))
    .find((one) => one?.canBePersonal);
  return candidateOf(source, { start, end }, number);
}
