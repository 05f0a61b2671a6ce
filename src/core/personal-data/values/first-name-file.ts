/** One list of `data/first-names.yml`. */
export interface FirstNameFile {
  /** `ambiguous`: also a word, a town, a colour, a product. */
  readonly list: 'certain' | 'ambiguous';
  readonly source: string;
  /** Lower case, without accents, separated by spaces. */
  readonly names: string;
}
