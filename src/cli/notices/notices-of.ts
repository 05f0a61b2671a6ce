import { noticeLanguagesOf, noticeObligations, renderNotice } from '../../core/notices/render-notice.ts';
import type { Notice } from '../../core/notices/notice.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { loadProject } from '../../core/project/load-project.ts';
import type { Project } from '../../core/project/project.ts';
import { recordPath } from '../../core/register/record-id.ts';
import type { RecordFile } from '../../core/register/record-file.ts';
import { projectFilesOf } from '../../node/project-files.ts';
import { targetsOf } from '../check/targets.ts';
import { CliError } from '../cli-error.ts';
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
  { host, phrase }: Session,
): Promise<ProjectNotices> {
  const { root } = targetsOf([], givenRoot === undefined ? {} : { root: givenRoot }, host.cwd);
  const project = await loadProject(projectFilesOf(root));
  if (!project.policyIsValid) throw new CliError('error.policy');
  const record = recordOf(project, recordId);
  if (!record) {
    if (project.register.paths.includes(recordPath(recordId))) {
      throw new CliError('usage.invalid-record', { record: recordId });
    }
    const ids = project.register.records.map((registered) => registered.record.id);
    const known = ids.length === 0 ? '' : phrase('usage.known-records', { records: ids.join(', ') });
    throw new CliError('usage.unknown-record', { record: recordId, known });
  }
  const notices = noticeObligations().flatMap((obligation) => noticesFor(record, obligation, project.policy));
  return { root, folder: project.policy.noticesFolder, notices };
}

function recordOf({ register }: Project, id: string): RecordFile | undefined {
  return register.records.find(({ record }) => record.id === id)?.record;
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
