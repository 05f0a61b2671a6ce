/** How people ask for a use that may be forbidden: an entry of `use-phrases.yml`. */
export interface UsePhraseFile {
  /** The fact of `facts.yml` that says that an algorithm has this use. */
  readonly fact: string;
  /** Lower case, without accents, one space between two words; each starts a word. */
  readonly phrases: readonly string[];
}
