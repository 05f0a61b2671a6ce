import type { TextRange } from '../../../text/document.ts';
import { phonePlans } from '../../../../../generated/phone-plans.ts';
import { isDrawn, isJoinedAfter, isJoinedBefore, standsAlone } from '../boundaries.ts';
import { HYPHEN, SLASH, SPACE, isDigit } from '../characters.ts';
import { contextSpeaksFor, showsFormat } from '../context.ts';
import { readDigitRun, stretchOf, type DigitRun, type Stretch } from '../digit-run.ts';
import { fictitiousNumber, numberOf, type ReadNumber } from '../phone-numbers.ts';
import type { RowValue } from '../rows/rows.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

const id = 'phone';
/** A national number has at least eight digits here: shorter ones (Nouméa, Wallis) look like anything else. */
const MIN_DIGITS = 8;
/** After the area in brackets, in North America: `(208) 336-4471`. */
const LOCAL_DIGITS = 7;
/** After the area and a slash, in Germany: `03302 / 80 41 57`. */
const SLASHED_DIGITS = 6;
const area = /(?<![\d)])\(([2-9]\d\d)\)[ \u00a0-]?$/;
/** National numbers with their trunk prefix, and international ones that start with 00. */
const MAX_DIGITS = 15;
/** E.164 allows 15 digits; with separators, brackets and an optional trunk zero. */
const INTERNATIONAL_WINDOW = 28;

const POINT = 46;
/** Between an area and the number in it, in Germany and Austria: `0251 / 83 21 445`. */
const slashed = /(?<![\d/])(0\d{2,4})[ \u00a0]\/[ \u00a0]$/;
/** Numbers with a slash are grouped otherwise nowhere else. */
const slashRegion = 'DE';

const abroad = phonePlans.filter(({ words }) => words !== undefined);
const plans = new Map(phonePlans.flatMap((plan) => plan.regions.map((region) => [region, plan] as const)));

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
  const found =
    anchor.run.digits.length === LOCAL_DIGITS ? afterArea(source, anchor.run) : national(source, anchor.run);
  return found ?? afterSlash(source, anchor.run) ?? afterHyphen(source, anchor.run);
}

function international(source: ScannedText, start: number): Candidate | undefined {
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

function afterArea(source: ScannedText, run: DigitRun): Candidate | undefined {
  const local = stretchOf(run, LOCAL_DIGITS);
  if (local?.shape !== '3 4' || isJoinedAfter(source.text, local.end)) return undefined;
  const [bracket = '', code = ''] = area.exec(source.text.slice(Math.max(0, run.start - 8), run.start)) ?? [];
  const start = run.start - bracket.length;
  if (bracket === '' || !contextSpeaksFor(source, start, id)) return undefined;
  return candidateOf(source, { start, end: local.end }, numberOf(code + local.digits, 'US'));
}

function afterSlash(source: ScannedText, run: DigitRun): Candidate | undefined {
  const local = source.text.charCodeAt(run.start - 2) === SLASH ? stretchOf(run, run.digits.length) : undefined;
  if (!local || isJoinedAfter(source.text, local.end)) return undefined;
  const [written = '', code = ''] = slashed.exec(source.text.slice(Math.max(0, run.start - 10), run.start)) ?? [];
  const start = run.start - written.length;
  if (written === '' || !contextSpeaksFor(source, start, id)) return undefined;
  return candidateOf(source, { start, end: local.end }, numberOf(code + local.digits, slashRegion));
}

/** « 070-381 62 94 »: Swedish numbers have a hyphen after the area and spaces behind it (E.123, 2.2; PTS). */
function afterHyphen(source: ScannedText, run: DigitRun): Candidate | undefined {
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

/** What is a service’s here may be somebody’s elsewhere. */
function announcedNumber(source: ScannedText, stretch: Stretch, here: ReadNumber | undefined): ReadNumber | undefined {
  if (here?.canBePersonal === true || (here && !speaksOfElsewhere(source))) return here;
  return numberAbroad(source, stretch) ?? numberByShape(stretch) ?? numberSaid(source, stretch);
}

/** Whether a text speaks of another country than the policy’s more than of that. */
function speaksOfElsewhere(source: ScannedText): boolean {
  const [said] = source.regionsSaid();
  return said !== undefined && !source.regions.includes(said);
}

/** `Mobil = "0171 …"` is a number of a German plan, whatever the places that the policy names. */
function numberAbroad(source: ScannedText, { start, digits }: Stretch): ReadNumber | undefined {
  const said = source.wordsBefore(start);
  for (const { regions, words = [] } of abroad) {
    if (!words.some((word) => said.includes(word))) continue;
    for (const region of regions) {
      const number = numberOf(digits, region);
      if (number) return number;
    }
  }
  return undefined;
}

/** An announced number that is grouped as one country alone groups them: `(208) 336-4471`, `0161 850 4471`. */
function numberByShape({ digits, shape, separator }: Stretch): ReadNumber | undefined {
  if (separator === 0) return undefined;
  const [area = ''] = shape.split(' ', 1);
  if (separator === SLASH && digits.startsWith('0') && Number(area) >= 3) return numberOf(digits, slashRegion);
  for (const { regions, ownGroups = [], trunk = '' } of phonePlans) {
    if (!ownGroups.includes(shape) || !digits.startsWith(trunk)) continue;
    const number = numberOf(digits, regions[0]);
    if (number) return number;
  }
  return undefined;
}

/** An announced number of a country that the text speaks of: `Phone: "086 917 2836"` beside addresses that end in `.ie`. */
function numberSaid(source: ScannedText, { digits }: Pick<Stretch, 'digits'>): ReadNumber | undefined {
  return source
    .regionsSaid()
    .map((region) => numberOf(digits, region))
    .find((one) => one?.canBePersonal);
}

function candidateOf(source: ScannedText, range: TextRange, number: ReadNumber | undefined): Candidate | undefined {
  if (!number?.canBePersonal || showsFormat(source, range.start)) return undefined;
  return { range, documentedExample: number.isInvented, strength: 'contextual' };
}

/** What the country's plan says of all its numbers; cheaper than reading one. */
function fitsPlan(stretch: Stretch, region: string): boolean {
  const plan = plans.get(region);
  const { digits } = stretch;
  return (plan?.length ?? digits.length) === digits.length && digits.startsWith(plan?.trunk ?? '');
}

function hasUsualShape(stretch: Stretch, region: string): boolean {
  return stretch.separator !== 0 && (plans.get(region)?.groups?.includes(stretch.shape) ?? false);
}

/** The international prefix is written in one piece: `0 0 512 512` is a frame. */
function startsAbroad({ digits, shape }: Stretch): boolean {
  return digits.startsWith('00') && !shape.startsWith('1 ');
}

function isOther(stretch: Stretch): boolean {
  return isCounting(stretch) || isDecimal(stretch) || isBelgianEnterprise(stretch);
}

/** `0417.497.106`: companies of Belgium; the last two digits are 97 less the rest of the first eight by 97, as in stdnum’s `be.vat`. */
function isBelgianEnterprise({ digits, shape, separator }: Stretch): boolean {
  if (shape !== '4 3 3' || separator !== POINT || !/^[01]/.test(digits)) return false;
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}

/** « 01 02 03 04 05 »: a list. */
function isCounting(stretch: Stretch): boolean {
  if (stretch.shape !== '2 2 2 2 2') return false;
  const groups = stretch.digits.match(/../g)?.map(Number) ?? [];
  return groups.every((group, at) => at === 0 || group === (groups[at - 1] ?? 0) + 1);
}

/** `0.035249196`: weights of a model fill whole files with numbers that would read as 00 35 24 91 96. */
function isDecimal(stretch: Stretch): boolean {
  return stretch.separator === POINT && /^\d+ \d+$/.test(stretch.shape);
}

/** The international prefix 00 counts as a `+`, where the number is grouped or announced. */
function firstNumber(stretch: Stretch, regions: readonly string[], announced: boolean): ReadNumber | undefined {
  const { digits } = stretch;
  if (startsAbroad(stretch)) {
    return announced || stretch.separator !== 0 ? numberOf(`+${digits.slice(2)}`, undefined) : undefined;
  }
  for (const region of regions) {
    const number = numberOf(digits, region);
    if (number) return number;
  }
  return undefined;
}
