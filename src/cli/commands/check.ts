import { Argument, Option } from 'commander';
import { severities, type Severity } from '../../core/findings/severity.ts';
import { reportFormats } from '../../core/report/formats.ts';
import { reportTexts } from '../../../generated/report-texts.ts';
import { ruleIds, type RuleId } from '../../core/rules/rule-id.ts';
import { plainStyle } from '../../core/report/style.ts';
import { summaryOf } from '../../core/report/summary.ts';
import { phrasesOf } from '../../core/texts/phrase.ts';
import { check, type CheckResult } from '../check/check.ts';
import { targetsOf } from '../check/targets.ts';
import { colorStyle } from '../color.ts';
import type { CliCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { numberUpTo, oneOf } from '../option-values.ts';
import { deliver } from '../output.ts';
import { say, type Session } from '../session.ts';

interface CheckOptions {
  readonly format: string;
  readonly output?: string;
  readonly threshold: Severity;
  readonly root?: string;
  readonly color: boolean;
  readonly rule?: readonly RuleId[];
  readonly threads?: number;
  readonly stdinPath?: string;
  readonly verbose?: true;
}

const MAXIMUM_THREADS = 64;

const ruleOf = oneOf('--rule', ruleIds);
const formatIds = reportFormats.map(({ id }) => id);

export const checkCommand: CliCommand = {
  name: 'check',
  declare: (command, session, done) => {
    const { phrase } = session;
    const option = (flags: string, text: string): Option => new Option(flags, text);
    command
      .description(phrase('check.about'))
      .usage(phrase('help.usage.check'))
      .addArgument(new Argument(`[${phrase('word.paths')}...]`, phrase('check.paths')))
      .addOption(
        option(`-f, --format <${phrase('word.format')}>`, phrase('check.format'))
          .argParser(oneOf('--format', formatIds))
          .default(formatIds[0]),
      )
      .addOption(option(`-o, --output <${phrase('word.file')}>`, phrase('check.output')))
      .addOption(
        option(`-t, --threshold <${phrase('word.level')}>`, phrase('check.threshold'))
          .argParser(oneOf('--threshold', severities))
          .default('warning'),
      )
      .addOption(
        option(`--rule <${phrase('word.rule')}>`, phrase('check.rule')).argParser(
          (text: string, before: readonly RuleId[] | undefined) => [...(before ?? []), ruleOf(text)],
        ),
      )
      .addOption(option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .addOption(option(`--stdin-path <${phrase('word.path')}>`, phrase('check.stdin-path')))
      .addOption(
        option(`--threads <${phrase('word.number')}>`, phrase('check.threads')).argParser(
          numberUpTo('--threads', MAXIMUM_THREADS),
        ),
      )
      .addOption(option('--no-color', phrase('check.no-color')))
      .addOption(option('-v, --verbose', phrase('check.verbose')))
      .action(async (paths: readonly string[], options: CheckOptions) => {
        done(await runCheck(paths, options, session));
      });
  },
};

async function runCheck(paths: readonly string[], options: CheckOptions, session: Session): Promise<number> {
  const { host } = session;
  const start = performance.now();
  const format = reportFormats.find(({ id }) => id === options.format);
  if (!format) throw new Error(`No format ${options.format}`);
  const result = await check(targetsOf(paths, options, host.cwd), {
    host,
    threshold: options.threshold,
    withFrames: format.withFrames,
    ...(options.rule && { rules: options.rule }),
    ...(options.threads !== undefined && { threads: options.threads }),
    ...(options.verbose && { onListed: (count) => say(session, 'check.listed', { count }) }),
  });
  if (options.verbose) await say(session, 'check.time', { seconds: ((performance.now() - start) / 1000).toFixed(2) });
  if (!result.isComplete) return interrupted(result, session);
  const hasColors = options.color && options.output === undefined && host.stdout.hasColors;
  const text = format.render(result.report, { locale: session.locale, style: hasColors ? colorStyle : plainStyle });
  await deliver(text, options.output, host);
  if (!result.policyIsValid) await say(session, 'check.invalid-policy');
  else if (result.uncheckedCount > 0) await say(session, 'check.incomplete', { count: result.uncheckedCount });
  return result.report.exitCode;
}

/** No report then: half of one could be taken for a whole. */
async function interrupted({ report, filesListed }: CheckResult, session: Session): Promise<number> {
  const summary = summaryOf(report, phrasesOf(reportTexts, session.locale));
  await say(session, 'check.interrupted', { count: filesListed, summary });
  return exitCodes.interrupted;
}
