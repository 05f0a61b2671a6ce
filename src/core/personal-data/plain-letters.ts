/** Letters of their own for Unicode, which those who name fields write as others. */
const others: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
]);

const ACCENTS = /\p{M}/gu;
const OTHER = new RegExp(`[${[...others.keys()].join('')}]`, 'giu');

/** A text with the letters of names: without accents, and what is one letter elsewhere as the two that stand for it. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').replace(OTHER, plainOf);
}

/** Of a capital, both are capitals where the next letter is one: `LÆGE` is a word, and so is `Ægtefælle`. */
function plainOf(letter: string, at: number, text: string): string {
  const small = letter.toLowerCase();
  const plain = others.get(small) ?? letter;
  if (small === letter) return plain;
  const [first = '', ...rest] = plain.toUpperCase();
  const next = text.charAt(at + 1);
  const goesOnSmall = next !== '' && next === next.toLowerCase() && next !== next.toUpperCase();
  return first + (goesOnSmall ? rest.join('').toLowerCase() : rest.join(''));
}
