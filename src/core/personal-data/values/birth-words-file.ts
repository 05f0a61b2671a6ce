/** One list of `data/birth-words.yml`: words around a date of birth. */
export interface BirthWordsFile {
  readonly list: BirthWordsList;
  /** Lower case, except `date-maker`: as it is written. */
  readonly words: readonly string[];
}

/**
 * `born`: said of a person, with a place (`before-place`) and a word before the day (`after-place`) behind it.
 * `born-in-french` and `on-in-french`: without a place. `born-on`: the same in other languages. `key`, `header`: names of what
 * holds the date. `as` and `date-of-birth`: said behind it. `as-example`: nobody’s. `bound` and `bounded-field`: a search.
 * `date-maker`: a function that is given year, month and day.
 */
export type BirthWordsList =
  | 'born'
  | 'born-in-french'
  | 'on-in-french'
  | 'before-place'
  | 'after-place'
  | 'born-on'
  | 'key'
  | 'header'
  | 'as'
  | 'date-of-birth'
  | 'as-example'
  | 'bound'
  | 'bounded-field'
  | 'date-maker';
