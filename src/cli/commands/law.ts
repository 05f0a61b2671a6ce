import { Argument, Option } from 'commander';
import { explainLaw } from '../../core/law/explain.ts';
import { explanationJson } from '../../core/law/explanation-json.ts';
import { explanationText } from '../../core/law/explanation-text.ts';
import type { CliCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { oneOf } from '../option-values.ts';
import { deliver } from '../output.ts';
import { projectRecordOf } from '../register/project-record.ts';
import type { Session } from '../session.ts';

interface LawOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly root?: string;
}

export const lawCommand: CliCommand = {
  name: 'law',
  declare: (command, session, done) => {
    const { phrase } = session;
    const format = new Option(`-f, --format <${phrase('word.format')}>`, phrase('law.format'));
    command
      .description(phrase('law.about'))
      .usage(phrase('help.usage.law'))
      .addArgument(new Argument('<explain>', phrase('law.explain')).argParser(oneOf('explain', ['explain'])))
      .addArgument(new Argument(`<${phrase('word.record')}>`, phrase('notice.record')))
      .addOption(format.argParser(oneOf('--format', ['text', 'json'])).default('text'))
      .addOption(new Option(`-o, --output <${phrase('word.file')}>`, phrase('law.output')))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async (_action: string, record: string, options: LawOptions) => {
        done(await explainRecord(record, options, session));
      });
  },
};

async function explainRecord(recordId: string, options: LawOptions, session: Session): Promise<number> {
  const { host, locale } = session;
  const { project, record } = await projectRecordOf(recordId, options.root, session);
  const { organisation, jurisdictions, languages } = project.policy;
  const duties = explainLaw({ record, organisation, jurisdictions, languages, today: host.today });
  const name = record.name[locale] ?? record.name.fr ?? record.name.en ?? record.id;
  const subject = { recordId, name, today: host.today };
  const render = options.format === 'json' ? explanationJson : explanationText;
  await deliver(render(duties, subject, locale), options.output, host);
  return exitCodes.clean;
}
