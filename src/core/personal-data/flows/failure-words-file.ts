/** `failure-words.yml`: what is thrown, and what it says. */
export interface FailureWordsFile {
  /** Ends of the names of classes whose objects are thrown. */
  readonly classes: readonly string[];
  /** Classes that stand for all failures. */
  readonly generalClasses: readonly string[];
  /** Words that may stand before the name of one of these, which then is another of them. */
  readonly generalWords: readonly string[];
  /** Fields and methods by which a failure is asked for its text. */
  readonly messages: readonly string[];
}
