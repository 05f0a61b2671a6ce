/** One language of `languages.yml`: how it is recognised and how its comments are written. */
export interface LanguageEntry {
  /** VS Code's language identifier. */
  readonly id: string;
  readonly name: string;
  /** File name endings, with their dot, lower case. */
  readonly extensions: readonly string[];
  /** Whole file names, lower case. */
  readonly fileNames?: readonly string[];
  /** What starts a comment that runs to the end of the line; the first one is used to write one. */
  readonly lineComments?: readonly string[];
  /** What opens and closes a block comment. */
  readonly blockComment?: readonly [string, string];
  /** What opens and closes a text on one line, inside of which nothing is a comment. */
  readonly quotes?: readonly string[];
  /** The same over several lines. The longer ones come first. */
  readonly longQuotes?: readonly string[];
}
