import type { Locale } from '../rules/rules.ts';
import type { NoticeFormatId } from './formats/format.ts';
import { noticeFormatOf } from './formats/formats.ts';

/** Where a notice is written, relative to the project's root. The ids of records and obligations are safe as names. */
export function noticePath(
  folder: string,
  recordId: string,
  obligation: string,
  language: Locale,
  format: NoticeFormatId,
): string {
  const { extension } = noticeFormatOf(format);
  return `${folder.replace(/\/$/, '')}/${recordId}/${obligation}.${language}.${extension}`;
}
