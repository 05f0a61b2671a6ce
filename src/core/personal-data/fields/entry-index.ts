import { fieldLexicon } from '../../../../generated/field-lexicon.ts';
import type { LexiconEntry } from './lexicon/lexicon.ts';
import { lemmaOf } from './words.ts';

/** The words of an entry that a name holds. */
export interface Meaning {
  readonly entry: LexiconEntry;
  readonly start: number;
  readonly end: number;
}

/** A name as its words: those that mean something, and all of them. */
export interface NameWords {
  readonly meaningful: readonly string[];
  readonly all: readonly string[];
}

const LONGEST_ENTRY = 5;

const entriesByWords = entriesOf(fieldLexicon.keys);
const entriesByWholeName = entriesOf(fieldLexicon.wholeKeys);
/** Words that a name in the lexicon starts with: most words of code are none. */
const firstWords: ReadonlySet<string> = new Set(
  Array.from(entriesByWords.keys(), (key) => key.split(' ', 1)[0] ?? key),
);

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

/** Longer ones first, then those that need less to be sure of; those that yield last. */
export function meaningsOf({ meaningful: words, all }: NameWords): readonly Meaning[] {
  const found: Meaning[] = [];
  if (all.length !== words.length) {
    for (const entry of entriesByWholeName.get(all.map(lemmaOf).join(' ')) ?? [])
      found.push({ entry, start: 0, end: words.length });
  }
  for (let start = 0; start < words.length; start++) {
    if (firstWords.has(words[start] ?? '')) found.push(...meaningsFrom(words, start));
  }
  return found.length < 2 ? found : found.sort((one, other) => weightOf(other) - weightOf(one));
}

function* meaningsFrom(words: readonly string[], start: number): Generator<Meaning> {
  let key = words[start] ?? '';
  for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_ENTRY); end++) {
    if (end > start + 1) key += ` ${words[end - 1] ?? ''}`;
    for (const entry of entriesByWords.get(key) ?? []) yield { entry, start, end };
  }
}

function weightOf({ entry, start, end }: Meaning): number {
  return entry.yields ? 0 : (end - start) * 2 + Number(entry.needsPerson !== true);
}
