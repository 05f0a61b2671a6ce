/** A text that people read, in both languages. `{placeholders}` are filled; `{count}` chooses between the two forms. */
export interface Wording {
  readonly en: WordingForms;
  readonly fr: WordingForms;
}

export type WordingForms = string | { readonly one: string; readonly other: string };
