/** Runs when the project is built: what is worked out here, no thread has to work out when it starts. */
import { WordTable } from '../../word-table.ts';
import type { FieldNameFile } from '../field-name-file.ts';
import { Lemmas } from './lemmas.ts';
import type { CompiledLexicon, LexiconEntry } from './lexicon.ts';
import { lineFormsOf } from './line-forms.ts';
import { nameKeysOf } from './name-keys.ts';
import { ShortForms, shortestIn } from './short-forms.ts';
import { compoundsIn, listedIn, wordListsOf, wordsOfLexicon, type LexiconSource } from './word-lists.ts';

/** @returns plain data, for `readLexicon` */
export function compileLexicon(source: LexiconSource): CompiledLexicon {
  const words = new Set([...wordsOfLexicon(source), ...shortestIn(source.abbreviations)]);
  const lemmas = new Lemmas(words);
  const lists = wordListsOf(source, lemmas);
  const shortForms = new ShortForms(source.abbreviations, words);
  const known = { lemmas, particles: new Set(lists.particles), shortForms };
  const listed = listedIn(source.names);
  const compounds = compoundsIn(source);
  const keys = nameKeysOf(listed, compounds, known);
  const persons = source.words.flatMap((list) => list.persons);
  const table = new WordTable();
  for (const [form, kind] of lineFormsOf({ listed, compounds, persons }, known)) table.add(form, kind);
  return {
    entries: [...listed, ...compounds].map(withoutNames),
    words: [...words].join(' '),
    lists,
    keys: textOf(keys.words),
    wholeKeys: textOf(keys.whole),
    shortForms: shortFormsIn(keys.words.keys(), listed, shortForms),
    lineWords: table.pack(),
  };
}

function withoutNames(entry: FieldNameFile): LexiconEntry {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'names')) as unknown as LexiconEntry;
}

/** A line of words, a line of places, and so on: read in half the time of the same as JSON. */
function textOf(keys: ReadonlyMap<string, readonly number[]>): string {
  return Array.from(keys, ([key, places]) => `${key}\n${places.join(',')}`).join('\n');
}

/** Those of the words of names of several words, and longer ones of names of one word. */
function shortFormsIn(keys: Iterable<string>, listed: readonly FieldNameFile[], shortForms: ShortForms): string {
  const stands = new Map<string, string[]>();
  const stand = (text: string, full: string): void => void stands.set(text, [...(stands.get(text) ?? []), full]);
  const words = new Set(Array.from(keys, (key) => key.split(' ')).flatMap((all) => (all.length > 1 ? all : [])));
  for (const word of words) {
    for (const { text, guessed } of shortForms.of(word)) stand(text, guessed ? `?${word}` : word);
  }
  for (const word of new Set(listed.flatMap(({ names }) => names))) {
    for (const { text } of shortForms.ofOnly(word)) stand(text, `!${word}`);
  }
  return Array.from(stands, ([short, fulls]) => `${short} ${fulls.join(' ')}`).join('\n');
}
