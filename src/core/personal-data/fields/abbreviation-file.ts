/** How the words of names are shortened in one language: an entry of `data/abbreviations.yml`. */
export interface AbbreviationFile {
  readonly language: string;
  /** A word, and what it is written as: `naissance: [naiss, nais]`. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** The same, where it is short for other things too: it counts only where a person is meant. */
  readonly unsure?: Readonly<Record<string, readonly string[]>>;
  /** Words of their own, of this and that language, that a longer word starts with: `still` is no cut `stillborn`. */
  readonly notShort?: readonly string[];
  /** What words that are written together start with: `geburts: [geb]` of `Geburtsdatum`, which is `geb_datum` then. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
}
