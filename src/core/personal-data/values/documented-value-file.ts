/** Values of `data/documented-values.yml`: published, so nobody's. */
export interface DocumentedValueFile {
  /** Id of the recognizer. */
  readonly recognizer: string;
  readonly source: string;
  /** Without separators, upper case. */
  readonly values: readonly string[];
}
