import { noticeDocuments } from '../../core/notices/documents.ts';
import { noticeFormatOf } from '../../core/notices/formats/formats.ts';
import type { NoticeFormatId } from '../../core/notices/formats/format.ts';
import type { Notice } from '../../core/notices/notice.ts';
import { noticePath } from '../../core/notices/notice-path.ts';
import { registerFile } from '../../core/notices/register-file.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { RecordNotices } from './chosen-notices.ts';

/** One file to write, relative to the folder of notices. */
export interface NoticeFile {
  readonly path: string;
  readonly text: string;
}

/** Each notice in a format; those that cannot be made in it are left out. */
export function noticeFilesOf(
  notices: readonly Notice[],
  { folder, format }: { readonly folder: string; readonly format: NoticeFormatId },
): readonly NoticeFile[] {
  return notices.flatMap((notice) => {
    const path = noticePath(folder, notice, format);
    return path === undefined ? [] : [{ path, text: noticeFormatOf(format).format(notice) }];
  });
}

/** One official file for all records, for each document that has such a file. */
export function registerFilesOf(
  records: readonly RecordNotices[],
  { folder, policy }: { readonly folder: string; readonly policy: Policy },
): readonly NoticeFile[] {
  const byId = new Map(records.map(({ record }) => [record.id, record]));
  const notices = records.flatMap((one) => one.notices);
  return noticeDocuments.flatMap((document) =>
    document.renderer.languages.flatMap((language) => {
      const chosen = notices.filter((one) => one.document === document.renderer.id && one.language === language);
      const made = chosen.flatMap(({ recordId, isDraft }) => {
        const record = byId.get(recordId);
        return record ? [{ record, isDraft }] : [];
      });
      const file = registerFile(document, made, { language, organisation: policy.organisation });
      return file ? [{ path: `${folder}/${file.name}`, text: file.text }] : [];
    }),
  );
}
