import type { Random } from './random.ts';

const CONSONANTS = 'bdfglmnprstvz';
const VOWELS = 'aeiou';

/** A word that no language has, which can be said and so is kept by a model: `Belvaro`, `Tamirod`. */
export function inventedWord(random: Random, like: string): string {
  let word = '';
  for (let syllable = 0; syllable < 3; syllable++) word += random.pick(CONSONANTS) + random.pick(VOWELS);
  word += random.pick('lnrst') + random.pick(VOWELS) + random.pick('dkmx');
  if (like.length > 1 && like === like.toUpperCase() && like !== like.toLowerCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
