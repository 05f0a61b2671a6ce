import { LONGEST_ENTRY, entriesNamed, entriesOfWhole, startsEntry } from './entries.ts';
import type { LexiconEntry } from './lexicon/lexicon.ts';
import { joinedMeaningsOf, shortMeaningsOf } from './short-meanings.ts';
import { lemmaOf } from './words.ts';

/** The words of an entry that a name holds. */
export interface Meaning {
  readonly entry: LexiconEntry;
  readonly start: number;
  readonly end: number;
  /** Some of the words are short for those of the entry. */
  readonly isShort: boolean;
  /** They could be short for others: it means this only where a person is meant. */
  readonly isGuess: boolean;
}

/** A name as its words: those that mean something, and all of them. */
export interface NameWords {
  readonly meaningful: readonly string[];
  readonly all: readonly string[];
}

const asWritten = { isShort: false, isGuess: false };

/** Longer ones first, then those that need less to be sure of; those that yield last. */
export function meaningsOf({ meaningful: words, all }: NameWords): readonly Meaning[] {
  const found: Meaning[] = [];
  if (all.length !== words.length) {
    for (const entry of entriesOfWhole(all.map(lemmaOf).join(' ')))
      found.push({ entry, start: 0, end: words.length, ...asWritten });
  }
  for (let start = 0; start < words.length; start++) {
    if (startsEntry(words[start] ?? '')) found.push(...meaningsFrom(words, start));
  }
  found.push(...shortMeaningsOf(words));
  if (found.length === 0) found.push(...joinedMeaningsOf(words));
  return found.length < 2 ? found : found.sort((one, other) => weightOf(other) - weightOf(one));
}

function* meaningsFrom(words: readonly string[], start: number): Generator<Meaning> {
  let key = words[start] ?? '';
  for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_ENTRY); end++) {
    if (end > start + 1) key += ` ${words[end - 1] ?? ''}`;
    for (const entry of entriesNamed(key)) yield { entry, start, end, ...asWritten };
  }
}

function weightOf({ entry, start, end, isShort, isGuess }: Meaning): number {
  if (entry.yields) return 0;
  return (end - start) * 4 + Number(entry.needsPerson !== true) * 2 - Number(isGuess) * 2 + Number(!isShort);
}
