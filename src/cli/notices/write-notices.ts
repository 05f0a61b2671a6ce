import { join, sep } from 'node:path';
import type { NoticeFormatId } from '../../core/notices/formats/format.ts';
import { noticeFormatOf } from '../../core/notices/formats/formats.ts';
import type { Notice } from '../../core/notices/notice.ts';
import { noticePath } from '../../core/notices/notice-path.ts';
import { CliError } from '../cli-error.ts';
import { deliver } from '../output.ts';
import { say, type Session } from '../session.ts';

/** Writes notices where the policy wants them; never outside of the project, whatever the policy says. */
export async function writeNotices(
  notices: readonly Notice[],
  format: NoticeFormatId,
  { root, folder }: { readonly root: string; readonly folder: string },
  session: Session,
): Promise<void> {
  for (const notice of notices) {
    const file = noticePath(folder, notice.recordId, notice.obligation, notice.language, format);
    const absolute = join(root, file);
    if (!absolute.startsWith(`${root}${sep}`)) throw new CliError('usage.path-outside', { path: file, root });
    await deliver(noticeFormatOf(format).format(notice), absolute, session.host);
    await say(session, 'notice.written', { file });
  }
}
