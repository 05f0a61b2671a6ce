/** Words of three letters are mostly acronyms, and their plurals first names: `INE` and Ines. */
const ACRONYM = 3;

const VOWELS = 'aeiou';

/** A word and its usual plurals in the languages of the lexicon that form them so, the likeliest first: `-s`, then `-es`, `-ies` and `-x`. */
export function formsOf(word: string): readonly string[] {
  if (word.length === ACRONYM) return [word];
  const last = word.slice(-1);
  const rarer = last === 'y' ? `${word.slice(0, -1)}ies` : last === 'u' ? `${word}x` : `${word}es`;
  if (VOWELS.includes(last)) return last === 'u' ? [word, `${word}s`, rarer] : [word, `${word}s`];
  return [word, `${word}s`, rarer];
}

/** What a word is the plural of, if it is one: by its usual plural, then by its rarer one. The inverse of `formsOf`. */
export function singularsOf(word: string): readonly string[] {
  if (!word.endsWith('s') && !word.endsWith('x')) return [];
  const stems = word.endsWith('ies')
    ? [word.slice(0, -1), `${word.slice(0, -3)}y`, word.slice(0, -2)]
    : word.endsWith('ux')
      ? [word.slice(0, -1)]
      : [word.slice(0, -1), word.slice(0, -2)];
  return stems.filter((stem) => stem !== '' && formsOf(stem).includes(word));
}
