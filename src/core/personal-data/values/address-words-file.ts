/** One list of `data/address-words.yml`: words of postal addresses. */
export interface AddressWordsFile {
  readonly list: AddressWordsList;
  readonly source: string;
  /** Lower case, without accents. */
  readonly words: readonly string[];
}

/**
 * `french-way`: type of a way, after the number. `english-way`: after the name. `southern-way`: before the name, in Spain and
 * Italy. `way-ending`: end of the name of a way or a word of its own, in Germany, Austria and the Netherlands. `locality`: a
 * hamlet. `street-key`: key of a street; `part-of-street-key`: one that says so beside the others; `house-number-key`, `postcode-key`: those of the other parts; `no-street`: not one. `particle`: between the words of a name. `office`: a service has the address. `public-office`: a well-known one itself. `example`: nobody has it.
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
  | 'example';
