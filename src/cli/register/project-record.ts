import { loadProject } from '../../core/project/load-project.ts';
import type { Project } from '../../core/project/project.ts';
import type { RecordFile } from '../../core/register/record-file.ts';
import { recordPath } from '../../core/register/record-id.ts';
import { projectFilesOf } from '../../node/project-files.ts';
import { targetsOf } from '../check/targets.ts';
import { CliError } from '../cli-error.ts';
import type { Session } from '../session.ts';

/** A project that a command works on. */
export interface RootedProject {
  /** Absolute path of the project. */
  readonly root: string;
  readonly project: Project;
}

/** A record that a command names, and its project. */
export interface ProjectRecord extends RootedProject {
  readonly record: RecordFile;
}

/** @throws CliError when the policy cannot be used. */
export async function projectOf(givenRoot: string | undefined, { host }: Session): Promise<RootedProject> {
  const { root } = targetsOf([], givenRoot === undefined ? {} : { root: givenRoot }, host.cwd);
  const project = await loadProject(projectFilesOf(root));
  if (!project.policyIsValid) throw new CliError('error.policy');
  return { root, project };
}

/** @throws CliError when the register has no such record, or it cannot be read. */
export function recordOf(recordId: string, { register }: Project, { phrase }: Session): RecordFile {
  const { records, paths } = register;
  const record = records.find((registered) => registered.record.id === recordId)?.record;
  if (record) return record;
  if (paths.includes(recordPath(recordId))) throw new CliError('usage.invalid-record', { record: recordId });
  const ids = records.map((registered) => registered.record.id);
  const known = ids.length === 0 ? '' : phrase('usage.known-records', { records: ids.join(', ') });
  throw new CliError('usage.unknown-record', { record: recordId, known });
}

/** @throws CliError when the policy cannot be used or the register has no such record. */
export async function projectRecordOf(
  recordId: string,
  givenRoot: string | undefined,
  session: Session,
): Promise<ProjectRecord> {
  const rooted = await projectOf(givenRoot, session);
  return { ...rooted, record: recordOf(recordId, rooted.project, session) };
}
