/** What stands before the name of a person in one language, from `data/forms-of-address.yml`. */
export interface FormsOfAddressFile {
  /** Language tag (BCP 47). */
  readonly language: string;
  /** With a capital. */
  readonly written: readonly string[];
  /** In small letters. */
  readonly spoken: readonly string[];
}
