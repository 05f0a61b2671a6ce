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

const placesByWords = placesOf(fieldLexicon.keys);
const placesByWholeName = placesOf(fieldLexicon.wholeKeys);

function placesOf(text: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const lines = text.split('\n');
  for (let line = 0; line < lines.length; line += 2) places.set(lines[line] ?? '', lines[line + 1] ?? '');
  return places;
}

function entriesAt(places: string | undefined): readonly LexiconEntry[] {
  return places === undefined ? [] : places.split(',').flatMap((place) => fieldLexicon.entries[Number(place)] ?? []);
}

/** Longer ones first, then those that need less to be sure of; those that yield last. */
export function meaningsOf({ meaningful: words, all }: NameWords): readonly Meaning[] {
  const found: Meaning[] = [];
  if (all.length !== words.length) {
    for (const entry of entriesAt(placesByWholeName.get(all.map(lemmaOf).join(' '))))
      found.push({ entry, start: 0, end: words.length });
  }
  for (let start = 0; start < words.length; start++) {
    let key = '';
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_ENTRY); end++) {
      key = end === start + 1 ? (words[start] ?? '') : `${key} ${words[end - 1] ?? ''}`;
      for (const entry of entriesAt(placesByWords.get(key))) found.push({ entry, start, end });
    }
  }
  return found.length < 2 ? found : found.sort((one, other) => weightOf(other) - weightOf(one));
}

function weightOf({ entry, start, end }: Meaning): number {
  return entry.yields ? 0 : (end - start) * 2 + Number(entry.needsPerson !== true);
}
