import { isDrawn, standsAlone } from '../boundaries.ts';
import { contextSpeaksFor } from '../context.ts';
import { type DigitRun, readDigitRun, type Stretch, stretchOf } from '../digit-run.ts';
import { fictitiousNumber } from '../phone-numbers.ts';
import { announcedNumber } from '../phones/announced-number.ts';
import { afterArea, afterSlash, withMixedMarks } from '../phones/area-apart.ts';
import { international } from '../phones/international-number.ts';
import { isOther } from '../phones/no-number.ts';
import { MAX_DIGITS, MIN_DIGITS } from '../phones/number-limits.ts';
import { firstNumber, fitsPlan, hasUsualShape, startsAbroad } from '../phones/number-plans.ts';
import { candidateOf, id } from '../phones/phone-candidate.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';
import type { RowValue } from '../rows/rows.ts';

/** After the area and a slash, in Germany: `03302 / 80 41 57`. */
const SLASHED_DIGITS = 6;

/**
 * Telephone numbers, with libphonenumber's metadata. 83 % of random ten-digit numbers that start with 0 are valid in
 * France: a national number is reported when it is grouped as people group it, or when a word announces it.
 */
export const phone: Recognizer = {
  id,
  category: 'phone',
  anchors: ['plus', 'digits', 'row'],
  minDigits: SLASHED_DIGITS,
  recognize,
  fictitious: fictitiousNumber,
};

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  if (anchor.kind === 'plus') return international(source, anchor.offset);
  if (anchor.kind === 'row') return inRow(source, anchor);
  if (anchor.kind !== 'digits') return undefined;
  const { run } = anchor;
  return afterArea(source, run) ?? national(source, run) ?? afterSlash(source, run) ?? withMixedMarks(source, run);
}

/** The row says that it is somebody’s: no word has to announce it. */
function inRow(source: ScannedText, { holds, offset, end }: RowValue): Candidate | undefined {
  if (holds !== 'phone' || source.text.charAt(offset) === '+') return undefined;
  const run = readDigitRun(source.text, offset);
  const stretch = run.end === end ? stretchOf(run, run.digits.length) : undefined;
  const regions = stretch && source.regions.filter((region) => fitsPlan(stretch, region));
  return regions && candidateOf(source, { start: offset, end }, firstNumber(stretch, regions, true));
}

function national(source: ScannedText, run: DigitRun): Candidate | undefined {
  for (let count = Math.min(run.digits.length, MAX_DIGITS); count >= MIN_DIGITS; count--) {
    const stretch = stretchOf(run, count);
    const candidate = stretch && judge(source, stretch);
    if (candidate) return candidate;
  }
  return undefined;
}

function judge(source: ScannedText, stretch: Stretch): Candidate | undefined {
  if (!standsAlone(source.text, stretch, stretch.separator) || isOther(stretch)) return undefined;
  const possible = source.regions.filter((region) => fitsPlan(stretch, region));
  const { start, end } = stretch;
  const announced = contextSpeaksFor(source, start, id) || source.keyMeaningAt(start) === id;
  if ((possible.length === 0 && !startsAbroad(stretch) && !announced) || isDrawn(source.text, stretch))
    return undefined;
  const regions = announced ? possible : possible.filter((region) => hasUsualShape(stretch, region));
  const first = firstNumber(stretch, regions, announced);
  return candidateOf(source, { start, end }, announced ? announcedNumber(source, stretch, first) : first);
}
