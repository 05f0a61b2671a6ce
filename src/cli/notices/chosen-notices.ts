import type { Notice } from '../../core/notices/notice.ts';
import { makeNotices, possibleNoticesOf, type PossibleNotice } from '../../core/notices/possible-notices.ts';
import type { Project } from '../../core/project/project.ts';
import type { RecordFile } from '../../core/register/record-file.ts';
import { projectOf, recordOf } from '../register/project-record.ts';
import type { Session } from '../session.ts';
import type { NoticeOptions } from './notice-options.ts';

/** What the register would make for the records and documents that were asked for. */
export interface ChosenNotices {
  /** Absolute path of the project. */
  readonly root: string;
  readonly project: Project;
  readonly records: readonly RecordNotices[];
  /** Every record of the register. */
  readonly isWhole: boolean;
}

export interface RecordNotices {
  readonly record: RecordFile;
  /** Those of the documents asked for that the law asks, or may ask. */
  readonly possible: readonly PossibleNotice[];
  /** Where no document was named, only those that the law asks for surely. */
  readonly notices: readonly Notice[];
  /** Documents of which it cannot be told, and that nobody named. */
  readonly open: readonly PossibleNotice[];
}

type Choice = Pick<NoticeOptions, 'document' | 'language' | 'root'>;

/**
 * @param recordId `undefined` for every record.
 * @throws CliError when the policy cannot be used or the register has no such record.
 */
export async function chosenNotices(
  recordId: string | undefined,
  choice: Choice,
  session: Session,
): Promise<ChosenNotices> {
  const { root, project } = await projectOf(choice.root, session);
  const { register } = project;
  const records =
    recordId === undefined ? register.records.map(({ record }) => record) : [recordOf(recordId, project, session)];
  return {
    root,
    project,
    isWhole: recordId === undefined,
    records: records.map((record) => noticesOf(record, project, choice)),
  };
}

function noticesOf(record: RecordFile, { policy }: Project, { document: ids, language }: Choice): RecordNotices {
  const possible = possibleNoticesOf(record, policy)
    .filter(({ document }) => ids?.includes(document.renderer.id) ?? true)
    .map((one) => (language ? { ...one, languages: chosenLanguages(one, language) } : one));
  const isMade = ({ verdict }: PossibleNotice): boolean => ids !== undefined || verdict !== 'unknown';
  return {
    record,
    possible,
    notices: possible.filter(isMade).flatMap((one) => makeNotices(one, record, policy)),
    open: possible.filter((one) => !isMade(one)),
  };
}

function chosenLanguages({ document }: PossibleNotice, wanted: NonNullable<Choice['language']>) {
  return document.renderer.languages.filter((language) => wanted.includes(language));
}
