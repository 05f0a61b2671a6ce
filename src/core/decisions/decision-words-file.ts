/** `decision-words.yml`: words by which a function that decides about people is told. */
export interface DecisionWordsFile {
  /** Words that name a decision by themselves. A star stands for any ending. */
  readonly decisive: readonly string[];
  /** Words that name one where it is about a person. */
  readonly likely: readonly string[];
  /** Words for people, in names of parameters, types and objects. */
  readonly people: readonly string[];
  /** Words for what is known of people. */
  readonly attributes: readonly string[];
  /** First words of functions that show, send or check a form, whatever follows. */
  readonly others: readonly string[];
  /** Words of programs and things: with one, a name is about no person. */
  readonly things: readonly string[];
}
