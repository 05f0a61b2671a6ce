import type { NoticeFormatId } from './formats/format.ts';
import { noticeFormatOf } from './formats/formats.ts';
import type { Notice } from './notice.ts';

/**
 * Where a notice is written, relative to the project's root; `undefined` for one that cannot be made in this format. The
 * ids of records and documents are safe as names.
 */
export function noticePath(folder: string, notice: Notice, format: NoticeFormatId): string | undefined {
  const extension = noticeFormatOf(format).extensionOf(notice);
  if (extension === undefined) return undefined;
  const name = `${notice.document}.${notice.language}.${extension}`;
  return `${recordFolder(folder, notice.recordId)}/${name}`;
}

/** The folder of a record's notices. */
export function recordFolder(folder: string, recordId: string): string {
  return `${folder.replace(/\/$/, '')}/${recordId}`;
}
