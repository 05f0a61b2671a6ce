/** One reason of `skip.yml` why a file is not scanned, with the paths and texts that show it. All in lower case. */
export interface SkipFile {
  readonly reason: SkipReason;
  readonly fileNames?: readonly string[];
  /** Names of folders, anywhere in the path. */
  readonly folders?: readonly string[];
  /** Endings of file names, with their dot. */
  readonly endings?: readonly string[];
  /** Phrases at the head of the text; every phrase of one entry must be there. */
  readonly headPhrases?: readonly (readonly string[])[];
}

export type SkipReason = 'binary' | 'minified' | 'vendored' | 'lock-file' | 'generated';
