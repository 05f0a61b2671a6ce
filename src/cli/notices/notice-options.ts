import { Argument, Option, type Command } from 'commander';
import type { LawLanguage } from '../../core/law/law-file.ts';
import { noticeFormatIds, type NoticeFormatId } from '../../core/notices/formats/format.ts';
import { listOf, oneOf } from '../option-values.ts';
import type { Session } from '../session.ts';
import { noticeDocuments } from '../../core/notices/documents.ts';

export interface NoticeOptions {
  readonly all?: true;
  readonly document?: readonly string[];
  readonly language?: readonly LawLanguage[];
  readonly format: NoticeFormatId;
  readonly output?: string;
  readonly write?: true;
  readonly folder?: string;
  readonly final?: true;
  readonly list?: true;
  readonly check?: true;
  readonly root?: string;
}

const languages: readonly LawLanguage[] = ['fr', 'en', 'nl'];

/** Declares what `vigie notice` takes. */
export function declareNoticeOptions(command: Command, { phrase }: Session): void {
  const documents = noticeDocuments.map(({ renderer }) => renderer.id);
  const ids = new Option(`-d, --document <${phrase('word.ids')}>`, phrase('notice.document'));
  const format = new Option(`-f, --format <${phrase('word.format')}>`, phrase('notice.format'));
  const language = new Option(`--language <${phrase('word.languages')}>`, phrase('notice.language'));
  const folder = phrase('word.folder');
  command
    .description(phrase('notice.about'))
    .usage(phrase('help.usage.notice'))
    .addArgument(new Argument(`[${phrase('word.record')}]`, phrase('notice.record')))
    .addOption(new Option('-a, --all', phrase('notice.all')))
    .addOption(new Option('-l, --list', phrase('notice.list')))
    .addOption(ids.argParser(listOf('--document', documents)))
    .addOption(format.argParser(oneOf('--format', noticeFormatIds)).default('markdown'))
    .addOption(language.argParser(listOf('--language', languages)))
    .addOption(new Option(`-o, --output <${phrase('word.file')}>`, phrase('notice.output')))
    .addOption(new Option('-w, --write', phrase('notice.write')))
    .addOption(new Option(`--folder <${folder}>`, phrase('notice.folder')))
    .addOption(new Option('--final', phrase('notice.final')))
    .addOption(new Option('--check', phrase('notice.check')))
    .addOption(new Option(`--root <${folder}>`, phrase('check.root')));
}
