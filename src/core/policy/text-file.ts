/**
 * A text that is not blank.
 * @pattern \S
 */
export type Text = string;
