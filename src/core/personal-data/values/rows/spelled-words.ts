import type { NameWordsList } from '../name-words-file.ts';
import { wordsOfList } from '../name-words.ts';

/** The words of the lists have no accents, those of texts do. */
const letters: Readonly<Record<string, string>> = {
  a: '[aáàâ]',
  c: '[cç]',
  e: '[eéèêë]',
  i: '[iíî]',
  o: '[oóô]',
  u: '[uúûü]',
  ' ': "[ \u00a0'’]",
};

/** Alternatives of a pattern, the longest first; what is `ss` without accents may be a sharp s. */
export function alternativesOf(list: NameWordsList): string {
  const longestFirst = [...wordsOfList(list)].sort((one, other) => other.length - one.length);
  return longestFirst.map(spelled).join('|');
}

function spelled(word: string): string {
  return Array.from(word, (letter) => letters[letter] ?? letter)
    .join('')
    .replace(/ss/g, '(?:ss|ß)');
}
