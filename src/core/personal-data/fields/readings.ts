import { fieldLexicon } from '../../../../generated/field-lexicon.ts';
import { once } from '../../once.ts';
import { isDoubtful, isTelling } from './lexicon/short-forms.ts';

/** What the first words of a name may stand for, written out as the lexicon has them. */
export interface Reading {
  readonly key: string;
  /** Words of it that are short for others, and letters that were left of them. */
  readonly shortened: number;
  readonly letters: number;
  readonly guessed: boolean;
}

const GUESS = '?';
const ALONE = '!';
const empty: Reading = { key: '', shortened: 0, letters: 0, guessed: false };
const wordsByShortForm = once(() => readShortForms(fieldLexicon.shortForms));

function readShortForms(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text.split('\n').map((line) => {
      const [short = '', ...words] = line.split(' ');
      return [short, words];
    }),
  );
}

/** Whether a word is short for another in names of several words. */
export function isShortForm(word: string): boolean {
  return wordsByShortForm().has(word);
}

/** All that a word of several may stand for. */
export function readingsOf(word: string): readonly Reading[] {
  return continued([empty], word);
}

/** What a word alone may stand for: a guess always. */
export function readingsAlone(word: string): readonly string[] {
  return (wordsByShortForm().get(word) ?? []).flatMap((full) => (full.startsWith(ALONE) ? full.slice(1) : []));
}

/** The same of the words before and one more. */
export function continued(readings: readonly Reading[], word: string): readonly Reading[] {
  const fulls = (wordsByShortForm().get(word) ?? []).filter((full) => !full.startsWith(ALONE));
  return readings.flatMap(({ key, shortened, letters, guessed }) => {
    const start = key === '' ? '' : `${key} `;
    const asShort = fulls.flatMap((full) => {
      const isGuess = full.startsWith(GUESS);
      if (isGuess && guessed && !isTelling(letters + word.length)) return [];
      return {
        key: start + (isGuess ? full.slice(1) : full),
        shortened: shortened + 1,
        letters: letters + word.length,
        guessed: guessed || isGuess,
      };
    });
    return [{ key: start + word, shortened, letters: letters + word.length, guessed }, ...asShort];
  });
}

/** Whether a reading is good only where a person is meant. */
export function isUnsure({ guessed, shortened, letters }: Reading, words: number): boolean {
  return guessed || (shortened === words && isDoubtful(letters));
}
