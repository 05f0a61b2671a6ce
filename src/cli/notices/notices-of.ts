import { noticeLanguagesOf, noticeObligations, renderNotice } from '../../core/notices/render-notice.ts';
import type { Notice } from '../../core/notices/notice.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { RecordFile } from '../../core/register/record-file.ts';
import { projectRecordOf } from '../register/project-record.ts';
import type { Session } from '../session.ts';

export interface ProjectNotices {
  /** Absolute path of the project. */
  readonly root: string;
  /** The policy's folder of notices, relative to the root. */
  readonly folder: string;
  /** One for each obligation and language that the law, as far as is known, asks for. */
  readonly notices: readonly Notice[];
}

/** @throws CliError when the policy cannot be used or the register has no such record. */
export async function noticesOf(
  recordId: string,
  givenRoot: string | undefined,
  session: Session,
): Promise<ProjectNotices> {
  const { root, project, record } = await projectRecordOf(recordId, givenRoot, session);
  const notices = noticeObligations().flatMap((obligation) => noticesFor(record, obligation, project.policy));
  return { root, folder: project.policy.noticesFolder, notices };
}

/** In the policy's languages, or in those that the law knows where the policy names none of them. */
function noticesFor(record: RecordFile, obligation: string, policy: Policy): readonly Notice[] {
  const possible = noticeLanguagesOf(obligation);
  const wanted = possible.filter((language) => policy.languages.includes(language));
  return (wanted.length > 0 ? wanted : possible).flatMap((language) => {
    const request = { record, obligation, language, organisation: policy.organisation };
    return renderNotice(request)?.notice ?? [];
  });
}
