import { fieldLexicon } from '../../../../generated/field-lexicon.ts';
import { once } from '../../once.ts';
import type { LexiconEntry } from './lexicon/lexicon.ts';

/** Nobody gives a name of personal data more words. */
export const LONGEST_ENTRY = 5;

const byWords = once(() => entriesOf(fieldLexicon.keys));
const byWholeName = once(() => entriesOf(fieldLexicon.wholeKeys));
/** What names of the lexicon start with, where they go on, and their first words: most words of code are none. */
const starts = once(() => startsOf(byWords().keys()));

/** Entries of a name, in words of the lexicon with a space between. */
export function entriesNamed(key: string): readonly LexiconEntry[] {
  return byWords().get(key) ?? [];
}

/** Entries that only all of a name's words mean. */
export function entriesOfWhole(key: string): readonly LexiconEntry[] {
  return byWholeName().get(key) ?? [];
}

/** Whether names of the lexicon start with these words; of several words, whether they go on after them. */
export function startsEntry(words: string): boolean {
  return starts().has(words);
}

function startsOf(keys: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const key of keys) {
    let end = key.indexOf(' ');
    found.add(end < 0 ? key : key.slice(0, end));
    for (end = end < 0 ? end : key.indexOf(' ', end + 1); end >= 0; end = key.indexOf(' ', end + 1)) {
      found.add(key.slice(0, end));
    }
  }
  return found;
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
