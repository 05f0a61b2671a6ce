import { compoundNames, listedNames } from './entries.ts';
import type { FieldNameFile } from './field-name-file.ts';
import { formsOf, lemmaOf, lemmasOf, meaningfulWords } from './words.ts';

/** The words of an entry that a name holds. */
export interface Meaning {
  readonly entry: FieldNameFile;
  readonly start: number;
  readonly end: number;
}

/** A name as its words: those that mean something, and all of them. */
export interface NameWords {
  readonly meaningful: readonly string[];
  readonly all: readonly string[];
}

/** A name of one word that is shorter could be a part of anything when written together. */
const SHORTEST_COMPOUND = 6;
const LONGEST_ENTRY = 5;

const entriesByWords = new Map<string, FieldNameFile[]>();
/** Names of which one word is left without the small ones: `ne le` is a date of birth, `ne` is nothing. */
const entriesByWholeName = new Map<string, FieldNameFile[]>();
for (const entry of listedNames) for (const name of entry.names) index(entry, name.split(' '));
for (const entry of compoundNames) for (const name of entry.names) add(entriesByWords, name, entry);

function index(entry: FieldNameFile, words: readonly string[]): void {
  const meaningful = meaningfulWords(words);
  const rest = meaningful.length === 1 && words.length > 1;
  if (rest) add(entriesByWholeName, keyOf(words), entry);
  else for (const key of keysOf(meaningful)) add(entriesByWords, key, entry);
  if (words.length === 1) return;
  for (const together of [words.join(''), rest ? '' : meaningful.join('')]) {
    if (together.length >= SHORTEST_COMPOUND) add(entriesByWords, lemmaOf(together), entry);
  }
}

function add(known: Map<string, FieldNameFile[]>, key: string, entry: FieldNameFile): void {
  const entries = known.get(key);
  if (!entries) known.set(key, [entry]);
  else if (!entries.includes(entry)) entries.push(entry);
}

/**
 * All that a name of these words is read as, in the singular and in the plural. A word alone is read as another one only
 * where that is its own plural: `borne` is not the plural of `born`, as French `bornes` would have it.
 */
function keysOf(words: readonly string[]): readonly string[] {
  const [only = '', ...others] = words;
  if (words.length === 1) return [only, ...formsOf(only).filter((form) => form !== only && lemmaOf(form) === form)];
  return others.reduce(
    (keys, word) => lemmasOf(word).flatMap((lemma) => keys.map((key) => `${key} ${lemma}`)),
    lemmasOf(only),
  );
}

function keyOf(words: readonly string[]): string {
  return words.map(lemmaOf).join(' ');
}

/** Longer ones first, then those that need less to be sure of; those that yield last. */
export function meaningsOf({ meaningful: words, all }: NameWords): readonly Meaning[] {
  const found: Meaning[] = [];
  if (all.length !== words.length) {
    for (const entry of entriesByWholeName.get(keyOf(all)) ?? []) found.push({ entry, start: 0, end: words.length });
  }
  for (let start = 0; start < words.length; start++) {
    let key = '';
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_ENTRY); end++) {
      key = end === start + 1 ? (words[start] ?? '') : `${key} ${words[end - 1] ?? ''}`;
      for (const entry of entriesByWords.get(key) ?? []) found.push({ entry, start, end });
    }
  }
  return found.length < 2 ? found : found.sort((one, other) => weightOf(other) - weightOf(one));
}

function weightOf({ entry, start, end }: Meaning): number {
  return entry.yields ? 0 : (end - start) * 2 + Number(entry.needsPerson !== true);
}
