import type { NoticeTexts } from '../../editor/notice/notice-messages.ts';

/** What the parts of the page work with. */
export interface ViewContext {
  readonly texts: NoticeTexts;
  /** Says something to who does not see the page. */
  readonly announce: (text: string) => void;
}
