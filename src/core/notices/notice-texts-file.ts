import type { Wording, WordingForms } from '../texts/wording-file.ts';

/** Notices are also made in Dutch. */
interface NoticeWording extends Wording {
  readonly nl: WordingForms;
}

export type NoticeTextId =
  /** Banner and watermark; before the list of what is to be done. */
  | 'draft'
  | 'toDo'
  /** Stand in the text: for what is missing; for what is written for each case. */
  | 'placeholder'
  | 'blank'
  /** What to do for each kind of gap; the path of the field follows. */
  | 'missing'
  | 'unanswered'
  | 'unconfirmed'
  /** Remarks to the person who publishes. */
  | 'policy'
  | 'guidance'
  | 'startsOn'
  | 'inferredDate'
  | 'inferredDuty'
  | 'inferredField'
  | 'schemaAbsent'
  | 'schemaTooLong'
  /** Marks of a row, a quotation, a cell. */
  | 'inferred'
  | 'colon';

/** What stands around the notice itself, and the marks in it: `notice-texts.yml`. */
export type NoticeTextsFile = Record<NoticeTextId, NoticeWording>;
