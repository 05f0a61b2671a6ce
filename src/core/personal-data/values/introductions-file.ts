/** What stands before names in the sentences of one language, from `data/introductions.yml`. */
export interface IntroductionsFile {
  /** Language tag (BCP 47). */
  readonly language: string;
  /** As they are written in small letters; a hyphen at the end of a word stands for its endings. */
  readonly before: readonly string[];
  /** Those of them, with their article, that only a person stands after: a name on no list counts there. */
  readonly natural?: readonly string[];
}
