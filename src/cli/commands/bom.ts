import { Argument, Option } from 'commander';
import { bomOf } from '../../core/bom/bom-of.ts';
import { targetsOf } from '../check/targets.ts';
import { CliError } from '../cli-error.ts';
import type { CliCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { deliver } from '../output.ts';
import { seeProject } from '../see-project.ts';
import { say, type Session } from '../session.ts';
import { version } from '../version.ts';

interface BomOptions {
  readonly output?: string;
  readonly root?: string;
  readonly timestamp?: string;
}

export const bomCommand: CliCommand = {
  name: 'bom',
  declare: (command, session, done) => {
    const { phrase } = session;
    command
      .description(phrase('bom.about'))
      .usage(phrase('help.usage.check'))
      .addArgument(new Argument(`[${phrase('word.paths')}...]`, phrase('inventory.paths')))
      .addOption(new Option(`-o, --output <${phrase('word.file')}>`, phrase('bom.output')))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .addOption(new Option(`--timestamp <${phrase('word.date')}>`, phrase('bom.timestamp')).argParser(readTimestamp))
      .action(async (paths: readonly string[], options: BomOptions) => {
        done(await runBom(paths, options, session));
      });
  },
};

async function runBom(paths: readonly string[], options: BomOptions, session: Session): Promise<number> {
  const { host } = session;
  const targets = targetsOf(paths, options, host.cwd);
  const sight = await seeProject(targets, host);
  if (!sight) {
    await say(session, 'bom.interrupted');
    return exitCodes.interrupted;
  }
  const { loaded, seen, declared, filesUnchecked } = sight;
  const organisation = loaded.project.policy.organisation.name;
  const bom = bomOf({
    tool: { name: 'vigie', version },
    project: targets.root.replaceAll('\\', '/').split('/').filter(Boolean).at(-1) ?? 'project',
    ...(organisation !== undefined && { organisation }),
    aiCalls: seen.aiCalls,
    packages: declared.packages,
    modelFiles: declared.modelFiles,
    ...(options.timestamp !== undefined && { timestamp: options.timestamp }),
  });
  await deliver(`${JSON.stringify(bom, null, 2)}\n`, options.output, host);
  if (filesUnchecked > 0) await say(session, 'check.incomplete', { count: filesUnchecked });
  return exitCodes.clean;
}

/** An ISO 8601 date, with or without a time; written with the time, as CycloneDX asks. */
function readTimestamp(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text)
    ? Date.parse(text)
    : NaN;
  if (Number.isNaN(time)) throw new CliError('usage.timestamp', { option: '--timestamp' });
  return new Date(time).toISOString();
}
