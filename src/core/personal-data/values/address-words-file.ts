/** One list of `data/address-words.yml`: words of postal addresses. */
export interface AddressWordsFile {
  readonly list: AddressWordsList;
  readonly source: string;
  /** Lower case, without accents. */
  readonly words: readonly string[];
}

/**
 * `french-way`: type of a way, after the number. `english-way`: after the name. `southern-way`: before the name, in Spain and
 * Italy. `way-ending`: end of the name of a way or a word of its own, in Germany, Austria and the Netherlands.
 * `street-key`: key of a street; `part-of-street-key`: one that says so beside the others; `house-number-key`, `postcode-key`: those of the other parts; `no-street`: not one. `particle`: between the words of a name. `office`: a service has the address. `public-office`: a well-known one itself. `example`: nobody has it.
 * `short-french-way`: a `french-way` after a number only. `repeated-number`: behind a house number. `post-box`: before its number.
 * `hamlet` and `dwelling`: before a name that is no way’s. `way-alone`: a `way-ending` that may stand behind a word.
 * `german-way-start`: before the name of a way that has no type. `long-flat-number`, `after-floor`, `floor`, `door-side`, `before-flat`: between a house number and a postcode, as `american-flat` and
 * `brazilian-flat`. `canadian-province`: before a postcode.
 */
export type AddressWordsList =
  | 'french-way'
  | 'english-way'
  | 'southern-way'
  | 'way-ending'
  | 'street-key'
  | 'part-of-street-key'
  | 'house-number-key'
  | 'postcode-key'
  | 'no-street'
  | 'particle'
  | 'office'
  | 'public-office'
  | 'example'
  | 'short-french-way'
  | 'repeated-number'
  | 'post-box'
  | 'hamlet'
  | 'dwelling'
  | 'way-alone'
  | 'long-flat-number'
  | 'after-floor'
  | 'floor'
  | 'german-way-start'
  | 'door-side'
  | 'before-flat'
  | 'american-flat'
  | 'canadian-province'
  | 'brazilian-flat';
