/** One country of `data/iban-registry.yml`. */
export interface IbanCountryFile {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  /**
   * What follows the check digits, in the registry's own notation: a length and a class, `n` digits, `a` capital
   * letters, `c` either.
   */
  readonly bban: string;
  /** The registry's example, without spaces. */
  readonly example: string;
  /** Other published examples, without spaces. */
  readonly otherExamples?: readonly string[];
}
