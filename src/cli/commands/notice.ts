import { resolve } from 'node:path';
import { noticeDocumentOf } from '../../core/notices/documents.ts';
import { noticeFormatOf } from '../../core/notices/formats/formats.ts';
import type { Notice } from '../../core/notices/notice.ts';
import { CliError } from '../cli-error.ts';
import type { CliCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { checkNotices } from '../notices/check-notices.ts';
import { chosenNotices, type ChosenNotices } from '../notices/chosen-notices.ts';
import { documentsText } from '../notices/list-documents.ts';
import { noticeFilesOf, registerFilesOf, type NoticeFile } from '../notices/notice-files.ts';
import { declareNoticeOptions, type NoticeOptions } from '../notices/notice-options.ts';
import { sayGaps, sayNotices } from '../notices/say-notices.ts';
import { writeNotices } from '../notices/write-notices.ts';
import { deliver } from '../output.ts';
import { say, type Session } from '../session.ts';

export const noticeCommand: CliCommand = {
  name: 'notice',
  declare: (command, session, done) => {
    declareNoticeOptions(command, session);
    command.action(async (record: string | undefined, options: NoticeOptions) => {
      done(await runNotice(record, options, session));
    });
  },
};

async function runNotice(recordId: string | undefined, options: NoticeOptions, session: Session): Promise<number> {
  const subject = session.phrase('word.record');
  if (recordId === undefined && !options.all && !options.check)
    throw new CliError('usage.missing-argument', { subject });
  if (recordId !== undefined && options.all) throw new CliError('usage.record-and-all');
  const isWritten = options.write ?? options.folder !== undefined;
  if (isWritten && options.output !== undefined) throw new CliError('usage.output-twice');
  const chosen = await chosenNotices(recordId, options, session);
  if (options.check) return (await checkNotices(chosen, session)) ? exitCodes.clean : exitCodes.findings;
  if (options.list) {
    await deliver(documentsText(chosen.records, session), options.output, session.host);
    return exitCodes.clean;
  }
  return makeAll(chosen, options, session);
}

async function makeAll(chosen: ChosenNotices, options: NoticeOptions, session: Session): Promise<number> {
  const { records, root } = chosen;
  await sayNotices(records, session);
  const isWhole = records.every(({ notices, open }) => open.length === 0 && notices.every((notice) => !notice.isDraft));
  if (options.final && !isWhole) {
    await sayGaps(records, session);
    return exitCodes.findings;
  }
  const files = filesOf(chosen, options);
  if (files.length === 0) {
    const name = records.map(({ record }) => record.id).join(', ');
    const isMade = records.some(({ notices }) => notices.length > 0);
    await say(session, isMade ? 'notice.no-data' : 'notice.none', { record: name });
  } else if (options.folder !== undefined)
    await writeNotices(files, resolve(session.host.cwd, options.folder), session);
  else if (options.write) await writeNotices(files, root, session);
  else await deliverOnce(files, options, session);
  return exitCodes.clean;
}

/** The files to make, relative to the project's root, or to the folder that was given. */
function filesOf({ records, project }: ChosenNotices, { format, all, folder: given }: NoticeOptions) {
  const { policy } = project;
  const folder = given === undefined ? policy.noticesFolder : '.';
  const notices = records.flatMap((one) => one.notices);
  const isForAll = ({ document }: Notice) => noticeDocumentOf(document)?.renderer.dataFile?.forWholeRegister === true;
  if (!all || format !== 'data') return noticeFilesOf(notices, { folder, format });
  const single = notices.filter((notice) => !isForAll(notice));
  return [...registerFilesOf(records, { folder, policy }), ...noticeFilesOf(single, { folder, format })];
}

/** Several documents can follow one another in some formats only. */
async function deliverOnce(files: readonly NoticeFile[], { format, output }: NoticeOptions, { host }: Session) {
  if (files.length > 1 && noticeFormatOf(format).oneDocument) throw new CliError('usage.one-document', { format });
  await deliver(files.map(({ text }) => text).join('\n'), output, host);
}
