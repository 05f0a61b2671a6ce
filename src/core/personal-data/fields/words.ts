import { fieldNames } from '../../../../generated/field-names.ts';
import { fieldWords } from '../../../../generated/field-words.ts';

/** Words of three letters are mostly acronyms, and their plurals first names: `INE` and Ines. */
const ACRONYM = 3;

const pluralForms: readonly ((word: string) => string)[] = [
  (word) => `${word}s`,
  (word) => `${word}es`,
  (word) => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}x`),
];

const lemmas = pluralsOf([
  ...fieldWords.flatMap(({ persons, things, notData, codes }) => [...persons, ...things, ...notData, ...codes]),
  ...fieldNames.flatMap(({ names, not = [], despite = [] }) => [
    ...names.flatMap((name) => [...name.split(' '), name.replaceAll(' ', '')]),
    ...not,
    ...despite,
  ]),
]);

/** Usual plurals of the seven languages; a word that the lexicon holds is never taken for a plural of another. */
function pluralsOf(words: readonly string[]): ReadonlyMap<string, string> {
  const index = new Map(words.map((word) => [word, word]));
  for (const pluralOf of pluralForms) {
    for (const word of words) {
      if (word.length !== ACRONYM && !index.has(pluralOf(word))) index.set(pluralOf(word), word);
    }
  }
  return index;
}

/** A word and its usual plurals. */
export function formsOf(word: string): readonly string[] {
  return word.length === ACRONYM ? [word] : [word, ...pluralForms.map((pluralOf) => pluralOf(word))];
}

/** The singular that the lexicon knows of a word; the word itself where it knows none. */
export function lemmaOf(word: string): string {
  return lemmas.get(word) ?? word;
}

export const persons = setOf((entry) => entry.persons);
export const things = setOf((entry) => entry.things);
export const notData = setOf((entry) => entry.notData);
export const codes = setOf((entry) => entry.codes);

function setOf(select: (entry: (typeof fieldWords)[number]) => readonly string[]): ReadonlySet<string> {
  return new Set(fieldWords.flatMap(select).map(lemmaOf));
}

export const personWords: readonly string[] = fieldWords.flatMap((entry) => entry.persons);

const particles = setOf((entry) => entry.particles);

/** Words of a name in the singular, without the small ones that may stand between them. */
export function meaningfulWords(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !particles.has(word));
  return (kept.length > 0 ? kept : words).map(lemmaOf);
}
