import { fieldLexicon } from '../../../../generated/field-lexicon.ts';
import type { LexiconEntry } from './lexicon/lexicon.ts';

/** Nobody gives a name of personal data more words. */
export const LONGEST_ENTRY = 5;

const byWords = entriesOf(fieldLexicon.keys);
const byWholeName = entriesOf(fieldLexicon.wholeKeys);
/** Words that a name in the lexicon starts with: most words of code are none. */
const firstWords: ReadonlySet<string> = new Set(Array.from(byWords.keys(), (key) => key.split(' ', 1)[0] ?? key));
/** What names of three words and more start with. */
const longerStarts: ReadonlySet<string> = new Set(Array.from(byWords.keys()).flatMap(startsOf));

/** Entries of a name, in words of the lexicon with a space between. */
export function entriesNamed(key: string): readonly LexiconEntry[] {
  return byWords.get(key) ?? [];
}

/** Entries that only all of a name's words mean. */
export function entriesOfWhole(key: string): readonly LexiconEntry[] {
  return byWholeName.get(key) ?? [];
}

/** Whether names of the lexicon start with these words and go on. */
export function startsEntry(key: string): boolean {
  return key.includes(' ') ? longerStarts.has(key) : firstWords.has(key);
}

function startsOf(key: string): readonly string[] {
  const words = key.split(' ');
  return words.slice(2).map((_, index) => words.slice(0, index + 2).join(' '));
}

function entriesOf(text: string): ReadonlyMap<string, readonly LexiconEntry[]> {
  const entries = new Map<string, readonly LexiconEntry[]>();
  // Thousands of names mean the same few kinds.
  const byPlaces = new Map<string, readonly LexiconEntry[]>();
  const lines = text.split('\n');
  for (let line = 0; line < lines.length; line += 2) {
    const places = lines[line + 1] ?? '';
    let those = byPlaces.get(places);
    if (!those) byPlaces.set(places, (those = entriesAt(places)));
    entries.set(lines[line] ?? '', those);
  }
  return entries;
}

function entriesAt(places: string): readonly LexiconEntry[] {
  return places.split(',').flatMap((place) => fieldLexicon.entries[Number(place)] ?? []);
}
