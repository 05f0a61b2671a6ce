import { Argument, Option } from 'commander';
import { noticeFormatIds, type NoticeFormatId } from '../../core/notices/formats/format.ts';
import { noticeFormatOf } from '../../core/notices/formats/formats.ts';
import type { Notice } from '../../core/notices/notice.ts';
import { CliError } from '../cli-error.ts';
import type { CliCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { noticesOf } from '../notices/notices-of.ts';
import { writeNotices } from '../notices/write-notices.ts';
import { oneOf } from '../option-values.ts';
import { deliver } from '../output.ts';
import { say, type Session } from '../session.ts';

interface NoticeOptions {
  readonly format: NoticeFormatId;
  readonly output?: string;
  readonly root?: string;
  readonly write?: true;
  readonly final?: true;
}

export const noticeCommand: CliCommand = {
  name: 'notice',
  declare: (command, session, done) => {
    const { phrase } = session;
    const format = new Option(`-f, --format <${phrase('word.format')}>`, phrase('notice.format'));
    command
      .description(phrase('notice.about'))
      .usage(phrase('help.usage.notice'))
      .addArgument(new Argument(`<${phrase('word.record')}>`, phrase('notice.record')))
      .addOption(format.argParser(oneOf('--format', noticeFormatIds)).default('markdown'))
      .addOption(new Option(`-o, --output <${phrase('word.file')}>`, phrase('notice.output')))
      .addOption(new Option('-w, --write', phrase('notice.write')))
      .addOption(new Option('--final', phrase('notice.final')))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async (record: string, options: NoticeOptions) => {
        done(await runNotice(record, options, session));
      });
  },
};

async function runNotice(recordId: string, options: NoticeOptions, session: Session): Promise<number> {
  const { host } = session;
  if (options.write && options.output !== undefined) throw new CliError('usage.output-twice');
  const { root, folder, notices } = await noticesOf(recordId, options.root, session);
  if (notices.length === 0) {
    await say(session, 'notice.none', { record: recordId });
    return exitCodes.clean;
  }
  const gaps = notices.flatMap((notice) => notice.gaps);
  if (gaps.length > 0) await say(session, 'notice.draft', { count: gaps.length });
  if (options.final && gaps.length > 0) return refuse(notices, session);
  if (options.write) await writeNotices(notices, options.format, { root, folder }, session);
  else {
    const texts = notices.map((notice) => noticeFormatOf(options.format).format(notice));
    await deliver(texts.join('\n'), options.output, host);
  }
  return exitCodes.clean;
}

/** What is published must be whole: each thing that lacks, and where to write it. */
async function refuse(notices: readonly Notice[], { host, phrase }: Session): Promise<number> {
  const gaps = notices.flatMap((notice) => notice.gaps);
  const lines = gaps.map(({ label, path, legalRef }) => phrase('notice.missing', { label, path, law: legalRef }));
  await host.stderr.write(`${[...new Set(lines)].join('\n')}\n`);
  return exitCodes.findings;
}
