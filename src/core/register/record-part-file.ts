import type { LocalisedText } from '../findings/finding.ts';
import type { RecordFile } from './record-file.ts';

/** Groups of a record's parts, in the order of the form and of a new record. */
export type RecordGroupId =
  | 'algorithm'
  | 'responsible'
  | 'decision'
  | 'people'
  | 'data'
  | 'logic'
  | 'model'
  | 'risks'
  | 'ai-act'
  | 'united-kingdom'
  | 'netherlands'
  | 'canada'
  | 'facts'
  | 'record';

/** A group of parts: a file of `record-parts/`. */
export interface RecordGroupFile {
  readonly group: RecordGroupId;
  readonly label: LocalisedText;
  /** What belongs there, in a sentence. */
  readonly help: LocalisedText;
  readonly parts: readonly RecordPartFile[];
}

/** One part of a record. The order is that of its group's form. */
export interface RecordPartFile {
  readonly key: keyof RecordFile;
  readonly label: LocalisedText;
  /** What to write there: below the field of a form, and in the comment above it in a new record, line by line. */
  readonly help: LocalisedText;
  readonly type: RecordPartType;
  /** A text of several lines. */
  readonly multiline?: true;
  /** For `choice` and `choices`. */
  readonly choices?: readonly RecordChoice[];
  /** For `object` and `table`. */
  readonly columns?: readonly RecordColumn[];
}

/**
 * `localised`: a text by language; `texts`: a list of short ones; `choices`: several of `choices`; `number`: one of
 * `choices`, a number; `object`: one row of `columns`; `table`: rows of `columns`; `categories`: ids of data categories;
 * `facts`: answers to the law's questions; `implementation`: globs and symbols; `fields`: names of other parts.
 */
export type RecordPartType =
  | 'id'
  | 'text'
  | 'localised'
  | 'texts'
  | 'boolean'
  | 'day'
  | 'month'
  | 'link'
  | 'choice'
  | 'choices'
  | 'number'
  | 'object'
  | 'table'
  | 'categories'
  | 'facts'
  | 'implementation'
  | 'fields';

export interface RecordChoice {
  readonly id: string;
  readonly label: LocalisedText;
  /** The value that stands for it in an official list, by list; none where that list has no such value. */
  readonly official?: Readonly<Partial<Record<OfficialList, string>>>;
}

/**
 * `uk-atrs`: values of the GOV.UK publishing tool; `nl-register`: of the Dutch register; `ca-aia`: answers of the
 * Canadian assessment tool.
 */
export type OfficialList = 'uk-atrs' | 'nl-register' | 'ca-aia';

/** A column of a table, or a part of an object. */
export interface RecordColumn {
  readonly key: string;
  readonly label: LocalisedText;
  readonly help?: LocalisedText;
  readonly type: 'text' | 'localised' | 'link' | 'email' | 'day';
  /** A row without it says nothing. */
  readonly required?: true;
}
