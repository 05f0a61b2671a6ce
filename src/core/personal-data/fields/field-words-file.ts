/** Words around the names of `data/names.*.yml`, one language an entry. */
export interface FieldWordsFile {
  readonly language: string;
  /** Who personal data is about. */
  readonly persons: readonly string[];
  /** What has a name or an address and is no person. */
  readonly things: readonly string[];
  /** What has a name or an address of its own, and may hold the data of a person: `form_name`, and `ApplicantForm`. */
  readonly named: readonly string[];
  /** The same, which have an address and a telephone themselves: a class of one holds no person’s. */
  readonly places?: readonly string[];
  /** Persons as the first part of a word written together: `kunden` of `Kundenname`. */
  readonly stems?: readonly string[];
  /** The name is about the thing's form, not about what it holds: `template`, `count`. */
  readonly notData: readonly string[];
  /** A code, a kind or a yes or no instead of the thing itself: `type`, `id`, `is`. */
  readonly codes: readonly string[];
  /** Papers about somebody, whose number says nothing of what stands in them: `sick_note_id`. */
  readonly papers?: readonly string[];
  /** What such a number is called. */
  readonly keys?: readonly string[];
  /** Small words that a name may have or not: `date_de_naissance`. */
  readonly particles: readonly string[];
}
