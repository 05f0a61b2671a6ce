import { noticeFormatOf } from '../../core/notices/formats/formats.ts';
import type { Notice } from '../../core/notices/notice.ts';
import { noticePath } from '../../core/notices/notice-path.ts';
import { noticeLanguagesOf, noticeObligations, renderNotice } from '../../core/notices/render-notice.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { RecordFile } from '../../core/register/record-file.ts';
import type { Locale } from '../../core/rules/rules.ts';

/** A notice and the file to write it to. */
export interface NoticeFile {
  readonly notice: Notice;
  /** Relative to the project's root. */
  readonly path: string;
  /** Markdown. */
  readonly text: string;
}

/** The notices that the law asks of a record, in the policy's languages where they can be made in them. */
export function noticesOf(record: RecordFile, policy: Policy): readonly NoticeFile[] {
  return noticeObligations().flatMap((obligation) =>
    languagesOf(obligation, policy).flatMap((language) => {
      const request = { record, obligation, language, organisation: policy.organisation };
      const notice = renderNotice(request)?.notice;
      if (!notice) return [];
      const path = noticePath(policy.noticesFolder, record.id, obligation, language, 'markdown');
      return [{ notice, path, text: noticeFormatOf('markdown').format(notice) }];
    }),
  );
}

function languagesOf(obligation: string, policy: Policy): readonly Locale[] {
  const possible = noticeLanguagesOf(obligation);
  const wanted = possible.filter((language) => policy.languages.includes(language));
  return wanted.length > 0 ? wanted : possible;
}
