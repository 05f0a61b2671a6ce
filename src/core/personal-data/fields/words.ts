import { fieldWords } from '../../../../generated/field-words.ts';
import { listedNames } from './entries.ts';

/** Words of three letters are mostly acronyms, and their plurals first names: `INE` and Ines. */
const ACRONYM = 3;

const VOWELS = 'aeiou';
const ROUNDS = [0, 1];

/** Usual plurals of the seven languages, the likeliest first: `-s`, then `-es`, `-ies` and `-x`. */
function pluralsOfWord(word: string): readonly string[] {
  const last = word.slice(-1);
  const rarer = last === 'y' ? `${word.slice(0, -1)}ies` : last === 'u' ? `${word}x` : `${word}es`;
  if (VOWELS.includes(last)) return last === 'u' ? [`${word}s`, rarer] : [`${word}s`];
  return [`${word}s`, rarer];
}

const lemmas = pluralsOf(
  new Set([
    ...fieldWords.flatMap(({ persons, things, named, notData, codes }) =>
      [persons, things, named, notData, codes].flat(),
    ),
    ...listedNames.flatMap(({ names, not = [], despite = [] }) => [...names.flatMap(wordsOfEntry), ...not, ...despite]),
  ]),
);

function wordsOfEntry(name: string): readonly string[] {
  const words = name.split(' ');
  return words.length === 1 ? words : [...words, words.join('')];
}

/** A word that the lexicon holds is never taken for a plural of another; nor is a rarer plural for a usual one. */
function pluralsOf(words: ReadonlySet<string>): ReadonlyMap<string, string> {
  const index = new Map(Array.from(words, (word) => [word, word]));
  for (const round of ROUNDS) {
    for (const word of words) {
      const plural = word.length === ACRONYM ? undefined : pluralsOfWord(word)[round];
      if (plural !== undefined && !index.has(plural)) index.set(plural, word);
    }
  }
  return index;
}

/** A word and its usual plurals. */
export function formsOf(word: string): readonly string[] {
  return word.length === ACRONYM ? [word] : [word, ...pluralsOfWord(word)];
}

/**
 * The singulars that a word and its plurals may be read as: languages share plurals (`penales` is the plural of a word of
 * Spanish, and of another of French).
 */
export function lemmasOf(word: string): readonly string[] {
  const [first = word, ...others] = formsOf(word).map(lemmaOf);
  return [first, ...others.filter((lemma) => lemma !== first)];
}

/** The singular that the lexicon knows of a word; the word itself where it knows none. */
export function lemmaOf(word: string): string {
  return lemmas.get(word) ?? word;
}

export const persons = setOf((entry) => entry.persons);
export const things = setOf((entry) => entry.things);
export const named = setOf((entry) => entry.named);
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
