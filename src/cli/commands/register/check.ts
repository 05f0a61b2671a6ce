import { Option } from 'commander';
import { loadProject } from '../../../core/project/load-project.ts';
import { reportFormats } from '../../../core/report/formats.ts';
import { plainStyle } from '../../../core/report/style.ts';
import type { RuleId } from '../../../core/rules/rule-id.ts';
import { check } from '../../check/check.ts';
import { targetsOf } from '../../check/targets.ts';
import { projectFilesOf } from '../../../node/project-files.ts';
import type { CliCommand } from '../../command.ts';
import { exitCodes } from '../../exit-codes.ts';
import { oneOf } from '../../option-values.ts';
import { sayHardTexts } from '../../notices/say-hard-texts.ts';
import { deliver } from '../../output.ts';
import { say, type Session } from '../../session.ts';

interface CheckOptions {
  readonly format: string;
  readonly root?: string;
}

const formatIds = reportFormats.map(({ id }) => id);

/** Rules that hold the register and the code to each other, those of its files apart. */
const rulesOfCode: readonly RuleId[] = ['ai/undocumented-call', 'ai/record-mismatch'];

export const registerCheckCommand: CliCommand = {
  name: 'check',
  declare: (command, session, done) => {
    const { phrase } = session;
    const format = new Option(`-f, --format <${phrase('word.format')}>`, phrase('check.format'));
    command
      .description(phrase('register.check'))
      .addOption(format.argParser(oneOf('--format', formatIds)).default(formatIds[0]))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async (options: CheckOptions) => {
        done(await runCheck(options, session));
      });
  },
};

async function runCheck({ format: id, root }: CheckOptions, session: Session): Promise<number> {
  const { host, locale } = session;
  const format = reportFormats.find((candidate) => candidate.id === id);
  if (!format) throw new Error(`No format ${id}`);
  const targets = targetsOf([], root === undefined ? {} : { root }, host.cwd);
  const isWanted = (rule: RuleId): boolean => rule.startsWith('register/') || rulesOfCode.includes(rule);
  const result = await check(targets, { host, threshold: 'warning', withFrames: format.withFrames, isWanted });
  if (!result.isComplete) {
    await say(session, 'register.interrupted');
    return exitCodes.interrupted;
  }
  await deliver(format.render(result.report, { locale, style: plainStyle }), undefined, host);
  if (!result.policyIsValid) await say(session, 'check.invalid-policy');
  else if (result.uncheckedCount > 0) await say(session, 'check.incomplete', { count: result.uncheckedCount });
  const { register } = await loadProject(projectFilesOf(targets.root));
  for (const { record } of register.records) await sayHardTexts(record, session);
  return result.report.exitCode;
}
