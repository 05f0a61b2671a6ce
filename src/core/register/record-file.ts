/** A text in the languages of the policy. */
export interface TextByLanguage {
  fr?: string;
  en?: string;
}

/** `.vigie/algorithms/<id>.yml`: one algorithm of the register. */
export interface RecordFile {
  /**
   * Same as the name of the file.
   * @pattern ^[a-z0-9][a-z0-9-]*$
   */
  id: string;
  /** What people call it. */
  name: TextByLanguage;
  /** What the processing is for in this procedure, in words that the person understands. */
  purpose?: TextByLanguage;
  /** The administration that takes the decision; the policy's organisation when absent. */
  administration?: string;
  /** The service that answers for it inside the administration. */
  owner?: string;
  /** Where a person writes to obtain the rules of the processing: a service with an address, an email or a form. */
  contact?: RecordContact;
  /**
   * Page where the rules of the processing are published.
   * @format uri
   */
  publishedRules?: string;
  /** Who supplies the model: an id of Vigie's catalogue, or a name. */
  provider?: string;
  model?: string;
  /** Ids of the data categories used. */
  data?: string[];
  /** Answers to the law's questions; a question without an answer is unknown, never false. */
  facts?: Record<string, boolean>;
  /** The code that this record covers. */
  implementation?: Implementation[];
  /** Fields whose text was drafted by a model and that no person has confirmed yet, such as `purpose.fr`. */
  unconfirmed?: string[];
}

/** The fields that can answer what a law asks. */
export type RecordField = Exclude<keyof RecordFile, 'id' | 'facts' | 'implementation' | 'unconfirmed'>;

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

/** Files by glob, and functions or classes in them by name; all of the file when no name is given. */
export interface Implementation {
  /**
   * Glob of paths, relative to the project's root.
   * @pattern ^.{1,1000}$
   */
  files: string;
  symbols?: string[];
}
