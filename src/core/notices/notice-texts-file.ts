import type { Wording } from '../texts/wording-file.ts';

/** What a draft says around the notice itself. */
export interface NoticeTextsFile {
  /** Banner and watermark. */
  readonly draft: Wording;
  /** Before the list of what is to be done. */
  readonly toDo: Wording;
  /** Stands in the text in the place of what is missing. */
  readonly placeholder: Wording;
  /** What to do for each kind of gap; the path of the field follows. */
  readonly missing: Wording;
  readonly unanswered: Wording;
  readonly unconfirmed: Wording;
}
