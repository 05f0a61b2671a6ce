/** A package of the catalogue that does many other things: declaring it says nothing of AI. An entry of `general-packages.yml`. */
export interface GeneralPackageFile {
  readonly name: string;
  /** What else it does. */
  readonly why: string;
}
