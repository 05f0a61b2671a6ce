import { formsOf, singularsOf } from './plurals.ts';

/** Singulars of the words that a lexicon holds. A word of it is never taken for a plural of another. */
export class Lemmas {
  readonly #words: ReadonlySet<string>;

  constructor(words: ReadonlySet<string>) {
    this.#words = words;
  }

  /** The singular that the lexicon knows of a word; the word itself where it knows none. */
  readonly of = (word: string): string => {
    if (this.#words.has(word)) return word;
    return singularsOf(word).find((singular) => this.#words.has(singular)) ?? word;
  };

  /**
   * The singulars that a word and its plurals may be read as: languages share plurals (`penales` is the plural of a word of
   * Spanish, and of another of French).
   */
  allOf(word: string): readonly string[] {
    const [first = word, ...others] = formsOf(word).map(this.of);
    return [first, ...others.filter((lemma) => lemma !== first)];
  }

  /** Words of a name in the singular, without the small ones that may stand between them. */
  meaningful(words: readonly string[], particles: Pick<ReadonlySet<string>, 'has'>): readonly string[] {
    const kept = words.filter((word) => !particles.has(word));
    return (kept.length > 0 ? kept : words).map(this.of);
  }
}
