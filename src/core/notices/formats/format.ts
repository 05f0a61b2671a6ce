import type { Notice } from '../notice.ts';

/** `data`: the official file that goes with a document, where an authority has set one. */
export const noticeFormatIds = ['markdown', 'text', 'html', 'json', 'data'] as const;

export type NoticeFormatId = (typeof noticeFormatIds)[number];

/** Writes a notice as a file. One file each; adding one adds a line to `formats.ts`. */
export interface NoticeFormat {
  readonly id: NoticeFormatId;
  /** A file of this format holds one document; several texts can follow one another otherwise. */
  readonly oneDocument: boolean;
  /** Ending of the file, without its dot; `undefined` for a notice that cannot be made in this format. */
  extensionOf(notice: Notice): string | undefined;
  /** Empty for a notice that cannot be made in this format. */
  format(notice: Notice): string;
}
