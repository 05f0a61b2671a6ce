import { fieldLexicon } from '../../../../generated/field-lexicon.ts';
import { once } from '../../once.ts';
import { Lemmas } from './lexicon/lemmas.ts';
import type { WordLists } from './lexicon/word-lists.ts';

type Words = Pick<ReadonlySet<string>, 'has'>;

const lemmas = once(() => new Lemmas(new Set(fieldLexicon.words.split(' '))));

export const persons = wordsIn('persons');
export const things = wordsIn('things');
export const places = wordsIn('places');
export const named = wordsIn('named', 'places');
export const notData = wordsIn('notData');
export const codes = wordsIn('codes');
export const papers = wordsIn('papers');
export const keys = wordsIn('keys');

const particles = wordsIn('particles');

/** The singular that the lexicon knows of a word; the word itself where it knows none. */
export function lemmaOf(word: string): string {
  return lemmas().of(word);
}

/** Words of a name in the singular, without the small ones that may stand between them. */
export function meaningfulWords(words: readonly string[]): readonly string[] {
  return lemmas().meaningful(words, particles);
}

function wordsIn(...lists: readonly (keyof WordLists)[]): Words {
  const words = once(() => new Set(lists.flatMap((list) => fieldLexicon.lists[list])));
  return { has: (word) => words().has(word) };
}
