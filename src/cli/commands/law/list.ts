import { Option } from 'commander';
import type { LawJurisdiction } from '../../../core/law/law-file.ts';
import { lawListJson } from '../../../core/law/law-list-json.ts';
import { lawListText } from '../../../core/law/law-list-text.ts';
import { listLaws } from '../../../core/law/list-laws.ts';
import { loadProject } from '../../../core/project/load-project.ts';
import { projectFilesOf } from '../../../node/project-files.ts';
import { targetsOf } from '../../check/targets.ts';
import { CliError } from '../../cli-error.ts';
import type { CliCommand } from '../../command.ts';
import { exitCodes } from '../../exit-codes.ts';
import { oneOf } from '../../option-values.ts';
import { deliver } from '../../output.ts';
import type { Session } from '../../session.ts';
import { jurisdictionsOption } from './jurisdictions.ts';

interface ListOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly root?: string;
  readonly jurisdictions?: readonly LawJurisdiction[];
}

export const lawListCommand: CliCommand = {
  name: 'list',
  declare: (command, session, done) => {
    const { phrase } = session;
    const format = new Option(`-f, --format <${phrase('word.format')}>`, phrase('law.format'));
    command
      .description(phrase('law.list'))
      .addOption(format.argParser(oneOf('--format', ['text', 'json'])).default('text'))
      .addOption(jurisdictionsOption(session))
      .addOption(new Option(`-o, --output <${phrase('word.file')}>`, phrase('law.list.output')))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async (options: ListOptions) => {
        done(await list(options, session));
      });
  },
};

async function list(options: ListOptions, session: Session): Promise<number> {
  const { host, locale } = session;
  const jurisdictions = options.jurisdictions ?? (await policyJurisdictions(options, session));
  const render = options.format === 'json' ? lawListJson : lawListText;
  await deliver(render(listLaws(jurisdictions, host.today), locale), options.output, host);
  return exitCodes.clean;
}

async function policyJurisdictions({ root }: ListOptions, { host }: Session): Promise<readonly LawJurisdiction[]> {
  const targets = targetsOf([], root === undefined ? {} : { root }, host.cwd);
  const project = await loadProject(projectFilesOf(targets.root));
  if (!project.policyIsValid) throw new CliError('error.policy');
  return project.policy.jurisdictions;
}
