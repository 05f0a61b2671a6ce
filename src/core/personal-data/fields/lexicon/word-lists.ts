import type { AbbreviationFile } from '../abbreviation-file.ts';
import type { FieldNameFile } from '../field-name-file.ts';
import type { FieldWordsFile } from '../field-words-file.ts';
import type { Lemmas } from './lemmas.ts';

/** What the lexicon's names and the words around them come from. */
export interface LexiconSource {
  readonly names: readonly FieldNameFile[];
  readonly words: readonly FieldWordsFile[];
  readonly abbreviations: readonly AbbreviationFile[];
}

/** All words that the lexicon holds, in the singular: its names' and those around them. */
export function wordsOfLexicon({ names, words }: LexiconSource): ReadonlySet<string> {
  return new Set([
    ...words.flatMap(({ persons, things, named, places = [], notData, codes, papers = [], keys = [] }) =>
      [persons, things, named, places, notData, codes, papers, keys].flat(),
    ),
    ...listedIn(names).flatMap((entry) => [
      ...entry.names.flatMap(wordsOfName),
      ...(entry.not ?? []),
      ...(entry.despite ?? []),
    ]),
  ]);
}

function wordsOfName(name: string): readonly string[] {
  const words = name.split(' ');
  return words.length === 1 ? words : [...words, words.join('')];
}

/** The entries whose names stand as they are. */
export function listedIn(names: readonly FieldNameFile[]): readonly FieldNameFile[] {
  return names.filter((entry) => entry.compound === undefined);
}

/** What German, Dutch and the languages of the north write together with a person, in one word: `Kundenname`. */
export function compoundsIn({ names, words }: LexiconSource): readonly FieldNameFile[] {
  return names.flatMap(({ category, names: ends, coded = false, compound }) => {
    if (!compound) return [];
    const stems = words.flatMap(({ language, stems = [] }) => (compound.includes(language) ? stems : []));
    return { category, names: stems.flatMap((stem) => ends.map((end) => stem + end)), anchor: true, coded };
  });
}

/** The lists around the names, each word in the singular; particles as they stand, for they have none. */
export type WordLists = Readonly<Record<ListName, readonly string[]>>;
type ListName = 'persons' | 'things' | 'named' | 'places' | 'notData' | 'codes' | 'papers' | 'keys' | 'particles';
const listNames: readonly ListName[] = [
  'persons',
  'things',
  'named',
  'places',
  'notData',
  'codes',
  'papers',
  'keys',
  'particles',
];

export function wordListsOf({ words }: LexiconSource, lemmas: Lemmas): WordLists {
  const listOf = (name: ListName): readonly string[] => {
    const listed = words.flatMap((list) => list[name] ?? []);
    return [...new Set(name === 'particles' ? listed : listed.map(lemmas.of))];
  };
  return Object.fromEntries(listNames.map((name) => [name, listOf(name)])) as WordLists;
}
