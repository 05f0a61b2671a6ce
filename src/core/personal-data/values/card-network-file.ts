/** One network of `data/card-networks.yml`. */
export interface CardNetworkFile {
  readonly network: string;
  /** First digits: a prefix (`34`) or a range of them, both ends included (`2221-2720`). */
  readonly prefixes: readonly string[];
  /** How many digits a number has. */
  readonly lengths: readonly number[];
  /** How the digits are grouped when they are written with separators. */
  readonly groups: readonly string[];
  /** Published test numbers; the first one of the right length replaces a real number. */
  readonly tests: readonly string[];
}
