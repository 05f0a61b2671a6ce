import { documentedValues } from '../../../../../generated/documented-values.ts';
import { standsAlone } from '../boundaries.ts';
import { isDigit, separatorKind } from '../characters.ts';
import { mod97 } from '../checksums.ts';
import { contextSpeaksFor } from '../context.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

const id = 'nir';
const published = new Set(documentedValues.filter((entry) => entry.recognizer === id).flatMap((entry) => entry.values));
const specimen = '269054958815780';
/** Department 2A, commune 999, which no commune has; the key is computed. */
const corsicanSpecimen = '269052A999999';

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

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  if (anchor.kind !== 'digits') return undefined;
  const { start } = anchor.run;
  const found = read(source.text, start);
  if (!found || !hasStructure(found.body)) return undefined;
  const range = { start, end: start + found.length };
  if (!standsAlone(source.text, range, found.separator)) return undefined;
  if (found.key === undefined) {
    const announced = contextSpeaksFor(source, start, id);
    return announced ? { range, documentedExample: isInvented(found.body), strength: 'contextual' } : undefined;
  }
  if (Number(found.key) !== keyOf(found.body)) return undefined;
  const certain = isUsual(found.body) || found.separator !== 0 || contextSpeaksFor(source, start, id);
  if (!certain) return undefined;
  return { range, documentedExample: isInvented(found.body), strength: 'strong' };
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

/** Published specimens, and communes above 990, a code that stands for an unknown commune: no birth has a higher one. */
function isInvented(body: string): boolean {
  const ofSpecimen = [...published].some((value) => value.startsWith(body));
  return ofSpecimen || (!/^\d{5}9[79]/.test(body) && Number(body.slice(7, 10)) > 990);
}

function fictitious(original: string): string {
  const stand = /[ab]/i.test(original) ? corsican(original) : specimen;
  let at = 0;
  return original.replace(/[0-9ab]/gi, (character) => stand[at++] ?? character);
}

function corsican(original: string): string {
  const body = /b/i.test(original) ? corsicanSpecimen.replace('2A', '2B') : corsicanSpecimen;
  const value = body + String(keyOf(body)).padStart(2, '0');
  return /[ab]/.test(original) ? value.toLowerCase() : value;
}
