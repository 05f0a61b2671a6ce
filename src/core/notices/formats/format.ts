import type { Notice } from '../notice.ts';

export const noticeFormatIds = ['markdown', 'text', 'html'] as const;

export type NoticeFormatId = (typeof noticeFormatIds)[number];

/** Writes a notice as a file. One file each; adding one adds a line to `formats.ts`. */
export interface NoticeFormat {
  readonly id: NoticeFormatId;
  /** Ending of the file, without its dot. */
  readonly extension: string;
  format(notice: Notice): string;
}
