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

/**
 * The notices that the law asks of a record, in the policy's languages where they can be made in them. Where it cannot be
 * told of any, the draft of the first one that it may ask: its open questions are a way to begin.
 */
export function noticesOf(record: RecordFile, policy: Policy): readonly NoticeFile[] {
  const possible = possibleNoticesOf(record, policy);
  const asked = possible.filter(({ verdict }) => verdict !== 'unknown');
  return (asked.length > 0 ? asked : possible.slice(0, 1)).flatMap((one) =>
    makeNotices(one, record, policy).flatMap((notice) => {
      const path = noticePath(policy.noticesFolder, notice, 'markdown');
      return path === undefined ? [] : [{ notice, path, text: noticeFormatOf('markdown').format(notice) }];
    }),
  );
}
