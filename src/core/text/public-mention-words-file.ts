/** One list of `public-mention-words.yml`: whole words, lower case, without accents. */
export interface PublicMentionWordsFile {
  /**
   * `invitation`: readers are told to write or to call. `office`: a service is named. `person`: a person is, so that
   * neither of the other two can say that the value is an office's. `body` and `natural`: the same two, as names of what holds a value.
   */
  readonly list: 'invitation' | 'office' | 'person' | 'body' | 'body-in-data' | 'natural';
  readonly words: readonly string[];
}
