/** `human-step-words.yml`: words by which a step is told that hands something to a person. */
export interface HumanStepWordsFile {
  /** Words that tell by themselves. A star stands for any ending. */
  readonly alone: readonly string[];
  /** Words that tell where a person stands beside. */
  readonly actions: readonly string[];
  readonly people: readonly string[];
  /** First words of functions that do something else, whatever follows. */
  readonly others: readonly string[];
  /** Names of parameters that say nothing of a case. */
  readonly technical: readonly string[];
}
