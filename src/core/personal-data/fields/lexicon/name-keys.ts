import type { FieldNameFile } from '../field-name-file.ts';
import type { Lemmas } from './lemmas.ts';
import { formsOf } from './plurals.ts';
import type { ShortForms } from './short-forms.ts';

/** A name of one word that is shorter could be a part of anything when written together. */
const SHORTEST_COMPOUND = 6;

/** What an entry is found by: words of a name, each in the singular. */
export interface NameKeys {
  /** Words that mean something, wherever they stand in a name. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Names of which one word is left without the small ones: `ne le` is a date of birth, `ne` is nothing. */
  readonly whole: ReadonlyMap<string, readonly number[]>;
}

/** What the words of names are read by. */
export interface KnownWords {
  readonly lemmas: Lemmas;
  readonly particles: ReadonlySet<string>;
  readonly shortForms: ShortForms;
}

/** Works out under which words each entry is found; the numbers are places in `listed`, then in `compounds`. */
export function nameKeysOf(
  listed: readonly FieldNameFile[],
  compounds: readonly FieldNameFile[],
  { lemmas, particles, shortForms }: KnownWords,
): NameKeys {
  const byWords = new Map<string, number[]>();
  const byWhole = new Map<string, number[]>();
  for (const [place, { names }] of listed.entries()) for (const name of names) index(place, name.split(' '));
  for (const [place, { names }] of compounds.entries()) {
    for (const name of names) add(byWords, name, listed.length + place);
  }
  return { words: byWords, whole: byWhole };

  function index(place: number, words: readonly string[]): void {
    const meaningful = lemmas.meaningful(words, particles);
    const isRest = meaningful.length === 1 && words.length > 1;
    if (isRest) add(byWhole, words.map(lemmas.of).join(' '), place);
    else for (const key of keysOf(meaningful, lemmas)) add(byWords, key, place);
    if (words.length === 1) {
      for (const key of keysOf(shortForms.partsOf(words[0] ?? '') ?? [], lemmas)) add(byWords, key, place);
      return;
    }
    for (const together of [words.join(''), isRest ? '' : meaningful.join('')]) {
      if (together.length >= SHORTEST_COMPOUND) add(byWords, lemmas.of(together), place);
    }
  }
}

function add(known: Map<string, number[]>, key: string, place: number): void {
  const places = known.get(key);
  if (!places) known.set(key, [place]);
  else if (!places.includes(place)) places.push(place);
}

/**
 * All that a name of these words is read as, in the singular and in the plural. A word alone is read as another one only
 * where that is its own plural: `borne` is not the plural of `born`, as French `bornes` would have it.
 */
function keysOf(words: readonly string[], lemmas: Lemmas): readonly string[] {
  const [only, ...others] = words;
  if (only === undefined) return [];
  if (words.length === 1) return [only, ...formsOf(only).filter((form) => form !== only && lemmas.of(form) === form)];
  return others.reduce(
    (keys, word) => lemmas.allOf(word).flatMap((lemma) => keys.map((key) => `${key} ${lemma}`)),
    lemmas.allOf(only),
  );
}
