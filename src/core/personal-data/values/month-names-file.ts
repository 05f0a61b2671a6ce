/** Names of the months in one language, from `data/month-names.yml`. */
export interface MonthNamesFile {
  /** Language tag (BCP 47). */
  readonly language: string;
  /** January to December in lower case without accents; short names may follow, twelve at a time. */
  readonly names: readonly string[];
}
