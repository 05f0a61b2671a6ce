import { contextWords } from '../../../../generated/context-words.ts';
import type { TextRange } from '../../text/document.ts';
import { wordsOf } from './context.ts';
import { hasFirstNameBeside, hasLastNameBeside, hasPrivateFactBeside } from './names-beside.ts';

/** How far from a place its owner is looked for, in UTF-16 code units. */
const NEAR = 800;
const TAIL = 64;
/** RFC 6350, 6.5.2, and vCard 3.0 before it (RFC 2426, 3.4.2). */
const cardPlace = /(?:^|\n)(?:[\w-]{1,16}\.)?GEO(?:;[^:\n]{1,40})?:(?:geo:)?-?$/i;
/** RFC 7946: a position is longitude, latitude, then maybe altitude. */
const point = /"coordinates"\s{0,3}:\s{0,3}\[\s{0,24}-?$/;
const key = /"([^"\n:]{2,40})"\s{0,3}:/g;

/** The home of somebody, and the same place in degrees on the next line or behind the next comma. */
const home =
  /(?:domicil\w{0,12}|wohn(?:ort|adresse)|home_?address|residen(?:cia|ce|za)|woonadres)["']?\s?[:=]\s?[^\n{}]{1,100}[,\n]\s{0,40}["']?(?:coords?|coord[eo]n\w{3,8}|gps|geo|position|location|koordinaten|posizione|lat|latitude)["']?\s?[:=]\s?["'[({]?\s?-?$/i;
const HOME = 240;
/** What somebody looked up in a geocoder, and where it is: `q="12 rue des Lilas 35000 Rennes" lat=…`. */
const lookedUp =
  /\bq["']?\s?[:=]\s?["']?\d{1,4}[^"'\n{}]{6,90}["']?[, ]\s?["']?(?:lat|latitude|lon|lng|longitude)["']?\s?[:=]\s?-?$/i;

const keysOfPeople: ReadonlySet<string> = new Set(
  contextWords.find(({ recognizer }) => recognizer === 'place-owner')?.for ?? [],
);

/** Whether the card, the feature or the record around a place is a person’s, whatever stands right before it. */
export function isPlaceOfPerson(text: string, range: TextRange): boolean {
  const tail = text.slice(Math.max(0, range.start - TAIL), range.start);
  if (cardPlace.test(tail)) return isInCardOfPerson(text, range.start);
  if (point.test(tail)) return isInFeatureOfPerson(text, range);
  const before = text.slice(Math.max(0, range.start - HOME), range.start);
  if (home.test(before) || lookedUp.test(before)) return true;
  return (hasFirstNameBeside(text, range) && hasLastNameBeside(text, range)) || hasPrivateFactBeside(text, range);
}

/** An event has a place too, and so has a company. */
function isInCardOfPerson(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const card = before.slice(before.toUpperCase().lastIndexOf('BEGIN:') + 'BEGIN:'.length);
  return /^VCARD/i.test(card) && !/\nKIND:(?:org|location|group)/i.test(card);
}

function isInFeatureOfPerson(text: string, { start, end }: TextRange): boolean {
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split('"Feature"')
      .at(-1) ?? '';
  const after = text.slice(end, end + NEAR).split('"Feature"', 1)[0] ?? '';
  const keys = [...`${before}${after}`.matchAll(key)].flatMap(([, name = '']) => wordsOf(name));
  return keys.some((word) => keysOfPeople.has(word));
}
