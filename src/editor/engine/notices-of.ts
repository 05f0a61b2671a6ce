import { noticeFormatOf } from '../../core/notices/formats/formats.ts';
import type { Notice } from '../../core/notices/notice.ts';
import { noticePath } from '../../core/notices/notice-path.ts';
import { makeNotices, possibleNoticesOf } from '../../core/notices/possible-notices.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { RecordFile } from '../../core/register/record-file.ts';

/** A notice and the file to write it to. */
export interface NoticeFile {
  readonly notice: Notice;
  /** Relative to the project's root. */
  readonly path: string;
  /** Markdown. */
  readonly text: string;
}

/** The notices that the law asks of a record, or may ask, in the policy's languages where they can be made in them. */
export function noticesOf(record: RecordFile, policy: Policy): readonly NoticeFile[] {
  return possibleNoticesOf(record, policy).flatMap((possible) =>
    makeNotices(possible, record, policy).flatMap((notice) => {
      const path = noticePath(policy.noticesFolder, notice, 'markdown');
      return path === undefined ? [] : [{ notice, path, text: noticeFormatOf('markdown').format(notice) }];
    }),
  );
}
