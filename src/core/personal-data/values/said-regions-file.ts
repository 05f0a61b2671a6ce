/** `data/said-regions.yml`: countries that a text may speak of. */
export interface SaidRegionsFile {
  /** ISO 3166 codes. */
  readonly regions: readonly string[];
  /** Domains of countries that are not their ISO 3166 code, in lower case. */
  readonly domains: Readonly<Record<string, string>>;
}
