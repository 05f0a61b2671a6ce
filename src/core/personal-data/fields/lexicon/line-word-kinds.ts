/** What a word of a line may mean, as bits: personal data, personal data if it is a person's, a person, a name that says whose the others are. */
export const SURE = 1;
export const UNSURE = 2;
export const PERSON = 4;
export const ANCHOR = 8;
