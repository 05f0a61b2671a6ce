import { DOT, HYPHEN } from '../characters.ts';
import { isJoinedBefore } from '../boundaries.ts';
import { contextSpeaksFor } from '../context.ts';
import { isPlaceOfPerson } from '../places-of-people.ts';
import type { Anchor, Candidate, Recognizer, ScannedText } from '../recognizer.ts';

const id = 'coordinates';
/** Four decimals are 11 metres: a house. */
const DECIMALS = 4;
const WINDOW = 80;
/** A comma, a key, or both, between the two numbers. */
const pair =
  /^(\d{1,3}\.\d{4,17}(?!\d))(["']?\s{0,2}[,;]?\s{0,24}(?:["'{]{0,2}(?:[a-z]{1,12}_)?(?:lon|lng|long|longitude|lat|latitude|x|y)["']?\s{0,2}[:=]\s{0,2})?["']?)(-?\d{1,3}\.\d{4,17})(?!\d|\.\d)/i;
const numbers = /-?\d{1,3}\.\d{4,17}/g;
/** The Eiffel tower. */
const monument = { latitude: '48.8583700', longitude: '2.2944813' };

/**
 * A place to within metres, in WGS 84 degrees, where a word or the record around it says that it is a person’s: a home, a
 * position, a journey. Maps are full of places that are nobody’s.
 */
export const coordinates: Recognizer = {
  id,
  category: 'location',
  anchors: ['digits', 'negative'],
  minDigits: 5,
  firstGroups: [1, 2, 3],
  recognize,
  fictitious,
};

function recognize(source: ScannedText, anchor: Anchor): Candidate | undefined {
  if (anchor.kind === 'negative') return judge(source, anchor.offset);
  if (anchor.kind !== 'digits') return undefined;
  const { run } = anchor;
  const [whole, decimals] = run.groups;
  if (!whole || decimals?.separator !== DOT || decimals.end - decimals.start < DECIMALS) return undefined;
  if (whole.end - whole.start > 3) return undefined;
  return judge(source, run.start);
}

function judge(source: ScannedText, start: number): Candidate | undefined {
  const { text } = source;
  const from = text.charCodeAt(start - 1) === HYPHEN ? start - 1 : start;
  if (isJoinedBefore(text, from)) return undefined;
  const match = pair.exec(text.slice(start, start + WINDOW));
  if (!match) return undefined;
  const [written, one = '', between = '', two = ''] = match;
  if (between === '' || !isPlace(one, two)) return undefined;
  const range = { start: from, end: start + written.length };
  if (!contextSpeaksFor(source, from, id) && !isPlaceOfPerson(text, range)) return undefined;
  return {
    range,
    documentedExample: isMonument(one) || isMonument(two.replace('-', '')),
    strength: 'contextual',
  };
}

function isPlace(one: string, two: string): boolean {
  const [first, second] = [Math.abs(Number(one)), Math.abs(Number(two))];
  return (first <= 90 && second <= 180) || (first <= 180 && second <= 90);
}

/** The tower; the centres of Paris, London, San Francisco and New York as maps give them; the null island. */
function isMonument(number: string): boolean {
  return /^(?:48\.8583|2\.2944|48\.8566|2\.3522|51\.5074|37\.7749|40\.7128|0\.0000)/.test(number);
}

function fictitious(original: string): string {
  const [first = '', second = ''] = original.match(numbers) ?? [];
  const isLatitudeFirst = Math.abs(Number(first)) <= 90 && Math.abs(Number(first)) >= Math.abs(Number(second));
  const stands = isLatitudeFirst ? [monument.latitude, monument.longitude] : [monument.longitude, monument.latitude];
  let at = 0;
  return original.replace(numbers, (number) =>
    withDecimals(stands[at++] ?? '', number.split('.')[1]?.length ?? DECIMALS),
  );
}

function withDecimals(number: string, count: number): string {
  const [whole = '', decimals = ''] = number.split('.');
  return `${whole}.${decimals.padEnd(count, '0').slice(0, Math.max(count, DECIMALS))}`;
}
