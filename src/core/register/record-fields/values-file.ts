/** A text in the languages of its readers: the policy's, and Dutch for the Dutch register. */
export interface TextByLanguage {
  fr?: string;
  en?: string;
  nl?: string;
}

/** Where a person writes. */
export interface RecordContact {
  service?: TextByLanguage;
  /** Postal address on one line. */
  address?: string;
  /**
   * @format email
   */
  email?: string;
  /**
   * Address of an online form.
   * @format uri
   */
  form?: string;
}

/** A page to read, or the name of a document that is not online. */
export interface Resource {
  title: TextByLanguage;
  /**
   * @format uri
   */
  link?: string;
}

/**
 * A day: `2026-11-23`.
 * @format date
 */
export type Day = string;

/**
 * A month: `2026-11`.
 * @pattern ^\d{4}-(0[1-9]|1[0-2])$
 */
export type Month = string;

/**
 * Address of a page.
 * @format uri
 */
export type WebAddress = string;
