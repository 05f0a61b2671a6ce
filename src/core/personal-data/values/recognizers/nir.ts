import { documentedValues } from '../../../../../generated/documented-values.ts';
import type { TextRange } from '../../../text/document.ts';
import { isStepOfPath, standsAlone } from '../boundaries.ts';
import { isDigit, separatorKind } from '../characters.ts';
import { mod97 } from '../checksums.ts';
import { contextSpeaksFor, showsFormat } from '../context.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

const id = 'nir';
const published = new Set(documentedValues.filter((entry) => entry.recognizer === id).flatMap((entry) => entry.values));
const specimen = '269054958815780';
/** Numbers of communes that do not exist, for what cannot be written over the specimen; the key is computed. */
const corsicanBody = '269052A999999';
const overseasBody = '2690597199999';

/** After it where columns have a fixed width: a last name in capitals, filled with spaces. */
const nextColumn = /^[A-Z]{2}[A-Z' -]{0,30} {2}/;
const NEXT = 36;
/** Without separators. */
const WITH_KEY = 15;

/** 15 characters and six separators, and one to see what follows. */
const WINDOW = 22;

/**
 * Sex, year, month, department and commune, order, key; one separator throughout, or none. Overseas departments have
 * three digits and their communes two, and are often written so.
 */
const written =
  /^([1-478])([ .\-/]?)(\d{2})\2(\d{2})\2(?:(\d{2}|2[AB])\2(\d{3})|(9[78]\d)\2(\d{2}))\2(\d{3})(?:[ ./-]?(\d{2})(?!\d))?/i;

interface Nir {
  /** 13 characters, upper case. */
  readonly body: string;
  readonly key: string | undefined;
  readonly length: number;
  readonly separator: number;
}

/**
 * The French social security number (numéro d’inscription au répertoire). Structure: décret n° 82-103 of 22 January
 * 1982, art. 4, and INSEE. Its key alone lets 1 % of random numbers through, with the usual sexes and months 0.024 %;
 * unusual ones (provisional numbers, unknown months) must be written in groups or be announced by a word.
 */
export const nir: Recognizer = {
  id,
  category: 'social-security-number',
  anchors: ['digits'],
  // « 1 85 02 2 », before the A of a Corsican department.
  minDigits: 6,
  recognize,
  fictitious,
};

function isWhole(text: string, range: TextRange, separator: number): boolean {
  if (standsAlone(text, range, separator) || startsRecord(text, range)) return true;
  return range.end - range.start === WITH_KEY && isStepOfPath(text, range);
}

/** Whether it is the first column of a record of fixed width, with its key: nothing stands between it and the name. */
function startsRecord(text: string, { start, end }: TextRange): boolean {
  const isFirst = start === 0 || text.charAt(start - 1) === '\n';
  return isFirst && end - start === WITH_KEY && nextColumn.test(text.slice(end, end + NEXT));
}

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  if (anchor.kind !== 'digits') return undefined;
  const { start } = anchor.run;
  const found = read(source.text, start);
  if (!found || !hasStructure(found.body)) return undefined;
  const range = { start, end: start + found.length };
  if (!isWhole(source.text, range, found.separator)) return undefined;
  if (found.key === undefined) {
    const announced = contextSpeaksFor(source, start, id);
    return announced ? { range, documentedExample: isInvented(found.body), strength: 'contextual' } : undefined;
  }
  if (Number(found.key) !== keyOf(found.body)) return undefined;
  const certain = isUsual(found.body) || found.separator !== 0 || contextSpeaksFor(source, start, id);
  if (!certain) return undefined;
  return { range, documentedExample: isInvented(found.body) || showsFormat(source, start), strength: 'strong' };
}

function read(text: string, start: number): Nir | undefined {
  const window = text.slice(start, start + WINDOW).replace(/[\u00a0\u202f]/g, ' ');
  const match = written.exec(window);
  if (!match) return undefined;
  const [whole, sex, separator, year, month, department, commune, overseas, island, order, key] = match;
  const place = department === undefined ? `${overseas ?? ''}${island ?? ''}` : `${department}${commune ?? ''}`;
  const body = `${sex ?? ''}${year ?? ''}${month ?? ''}${place}${order ?? ''}`.toUpperCase();
  const length = whole.length;
  if (isDigit(window.charCodeAt(length))) return undefined;
  return { body, key, length, separator: separator ? separatorKind(separator.charCodeAt(0)) : 0 };
}

function hasStructure(body: string): boolean {
  const month = Number(body.slice(3, 5));
  const commune = Number(body.slice(7, 10));
  return isMonth(month) && isPlace(body.slice(5, 7), commune) && body.slice(10, 13) !== '000';
}

/** 1 to 12; 20 and more where the civil register does not say the month. */
function isMonth(month: number): boolean {
  return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
}

/** 01 to 95 and Corsica; 96 for the former protectorates; 970 to 978 and 980 to 989 overseas; 99 for births abroad. */
function isPlace(department: string, commune: number): boolean {
  if (department === '00' || commune === 0) return false;
  if (department === '97') return commune < 900;
  return true;
}

/** 97 less the remainder of the 13 digits, 2A counting as 19 and 2B as 18. */
function keyOf(body: string): number {
  return 97 - mod97(body.replace('2A', '19').replace('2B', '18'));
}

function isUsual(body: string): boolean {
  const month = Number(body.slice(3, 5));
  return (body.startsWith('1') || body.startsWith('2')) && month >= 1 && month <= 12;
}

/**
 * Published specimens, and communes above 990, or 90 overseas: codes that stand for an unknown commune. No commune has
 * a higher one.
 */
function isInvented(body: string): boolean {
  const ofSpecimen = [...published].some((value) => value.startsWith(body));
  if (ofSpecimen || body.startsWith('99', 5)) return ofSpecimen;
  const isOverseas = /^9[78]/.test(body.slice(5));
  return isOverseas ? Number(body.slice(8, 10)) > 90 : Number(body.slice(7, 10)) > 990;
}

function fictitious(original: string): string {
  const stand = standFor(original);
  let at = 0;
  return original.replace(/[0-9ab]/gi, (character) => stand[at++] ?? character);
}

/** The specimen of the health insurance card, unless a letter or an overseas department has its own place. */
function standFor(original: string): string {
  if (/\D9[78]\d\D\d\d\D/.test(original)) return withKey(overseasBody);
  if (!/[ab]/i.test(original)) return specimen;
  const value = withKey(/b/i.test(original) ? corsicanBody.replace('2A', '2B') : corsicanBody);
  return /[ab]/.test(original) ? value.toLowerCase() : value;
}

function withKey(body: string): string {
  return body + String(keyOf(body)).padStart(2, '0');
}
