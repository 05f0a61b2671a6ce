import { LONGEST_ENTRY, entriesNamed, startsEntry } from './entries.ts';
import type { Meaning } from './entry-index.ts';
import { continued, isShortForm, isUnsure, readingsAlone, readingsOf, type Reading } from './readings.ts';

/** Shorter ones could be anything once they are shortened: `f_nm`. */
const SHORTEST_NAME = 4;
/** Whoever shortens words has no longer name: what has more is data. */
const MOST_WORDS = 8;
/** Words that are written together, where they are no guess, and the shorter of the two. */
const SHORTEST_JOINED = 6;
const SHORTEST_SURE = 8;
const SHORTEST_HALF = 2;

/** Meanings of a name whose words are shortened. */
export function shortMeaningsOf(words: readonly string[]): readonly Meaning[] {
  if (words.length > MOST_WORDS || !words.some(isShortForm)) return [];
  return words.flatMap((_, start) => Array.from(shortMeaningsFrom(words, start)));
}

/** Of words that are shortened; of one alone only where enough of it is left. */
function* shortMeaningsFrom(words: readonly string[], start: number): Generator<Meaning> {
  const first = words[start] ?? '';
  for (const key of readingsAlone(first)) {
    for (const entry of entriesNamed(key)) yield { entry, start, end: start + 1, isShort: true, isGuess: true };
  }
  let readings: readonly Reading[] = readingsOf(first).filter(({ key }) => startsEntry(key));
  for (let end = start + 2; end <= Math.min(words.length, start + LONGEST_ENTRY) && readings.length > 0; end++) {
    readings = continued(readings, words[end - 1] ?? '');
    yield* meaningsAs(readings, start, end);
    readings = readings.filter(({ key }) => startsEntry(key));
  }
}

function* meaningsAs(readings: readonly Reading[], start: number, end: number): Generator<Meaning> {
  for (const reading of readings) {
    if (reading.shortened === 0 || reading.letters < SHORTEST_NAME) continue;
    const isGuess = isUnsure(reading, end - start);
    for (const entry of entriesNamed(reading.key)) yield { entry, start, end, isShort: true, isGuess };
  }
}

/** Of two shortened words that are written together: `datnaiss`. */
export function* joinedMeaningsOf(words: readonly string[]): Generator<Meaning> {
  if (words.length > MOST_WORDS) return;
  for (const [start, word] of words.entries()) {
    for (let at = SHORTEST_HALF; word.length >= SHORTEST_JOINED && at <= word.length - SHORTEST_HALF; at++) {
      const halves = [word.slice(0, at), word.slice(at)];
      for (const meaning of halves.some(isShortForm) ? shortMeaningsFrom(halves, 0) : []) {
        const isGuess = meaning.isGuess || word.length < SHORTEST_SURE;
        if (meaning.end === halves.length) yield { ...meaning, start, end: start + 1, isGuess };
      }
    }
  }
}
