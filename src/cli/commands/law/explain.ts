import { Argument, Option } from 'commander';
import { explainLaw } from '../../../core/law/explain.ts';
import { explanationJson } from '../../../core/law/explanation-json.ts';
import { explanationText } from '../../../core/law/explanation-text.ts';
import type { LawJurisdiction } from '../../../core/law/law-file.ts';
import type { CliCommand } from '../../command.ts';
import { exitCodes } from '../../exit-codes.ts';
import { oneOf } from '../../option-values.ts';
import { deliver } from '../../output.ts';
import { projectRecordOf } from '../../register/project-record.ts';
import type { Session } from '../../session.ts';
import { jurisdictionsOption } from './jurisdictions.ts';

interface ExplainOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly root?: string;
  readonly jurisdictions?: readonly LawJurisdiction[];
}

export const lawExplainCommand: CliCommand = {
  name: 'explain',
  declare: (command, session, done) => {
    const { phrase } = session;
    const format = new Option(`-f, --format <${phrase('word.format')}>`, phrase('law.format'));
    command
      .description(phrase('law.explain'))
      .usage(phrase('help.usage.notice'))
      .addArgument(new Argument(`<${phrase('word.record')}>`, phrase('notice.record')))
      .addOption(format.argParser(oneOf('--format', ['text', 'json'])).default('text'))
      .addOption(jurisdictionsOption(session))
      .addOption(new Option(`-o, --output <${phrase('word.file')}>`, phrase('law.output')))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async (record: string, options: ExplainOptions) => {
        done(await explainRecord(record, options, session));
      });
  },
};

async function explainRecord(recordId: string, options: ExplainOptions, session: Session): Promise<number> {
  const { host, locale } = session;
  const { project, record } = await projectRecordOf(recordId, options.root, session);
  const { organisation, languages } = project.policy;
  const jurisdictions = options.jurisdictions ?? project.policy.jurisdictions;
  const duties = explainLaw({ record, organisation, jurisdictions, languages, today: host.today });
  const name = record.name[locale] ?? record.name.fr ?? record.name.en ?? record.id;
  const subject = { recordId, name, today: host.today };
  const render = options.format === 'json' ? explanationJson : explanationText;
  await deliver(render(duties, subject, locale), options.output, host);
  return exitCodes.clean;
}
