/** Words of `data/context-words.yml` that decide whether digits are what a recognizer looks for. */
export interface ContextWordsFile {
  /** Id of the recognizer. */
  readonly recognizer: string;
  /** Whole words, lower case, without accents, that speak for it. */
  readonly for: readonly string[];
  /** Whole words that speak against it; the word nearest to the value decides. */
  readonly against: readonly string[];
}
