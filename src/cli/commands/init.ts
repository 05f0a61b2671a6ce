import { join } from 'node:path';
import { Option } from 'commander';
import { presets } from '../../../generated/presets.ts';
import { newPolicy } from '../../core/policy/new-policy.ts';
import { policyPath } from '../../core/policy/load-policy.ts';
import { errorCodeOf } from '../../node/error-code.ts';
import { writeNewFile } from '../../node/write-file.ts';
import { CliError } from '../cli-error.ts';
import type { CliCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { findRoot } from '../find-root.ts';
import { oneOf } from '../option-values.ts';
import type { Session } from '../session.ts';

const choices = Object.keys(presets).map((name) => `vigie:${name}`);

const DEFAULT_PRESET = 'vigie:recommended';

export const initCommand: CliCommand = {
  name: 'init',
  declare: (command, session, done) => {
    const about = session.phrase('init.preset', { choices: choices.join(', '), preset: DEFAULT_PRESET });
    command
      .description(session.phrase('init.about'))
      .addOption(
        new Option(`--preset <${session.phrase('word.preset')}>`, about)
          .argParser(oneOf('--preset', choices))
          .default(DEFAULT_PRESET),
      )
      .action(async ({ preset }: { readonly preset: string }) => {
        done(await init(preset, session));
      });
  },
};

/** A policy that is there is somebody's decision: it is never replaced. */
async function init(preset: string, { host, locale, phrase }: Session): Promise<number> {
  try {
    await writeNewFile(join(findRoot(host.cwd), policyPath), newPolicy(preset, locale));
  } catch (error) {
    const code = errorCodeOf(error);
    throw code === 'EEXIST'
      ? new CliError('init.exists', { file: policyPath })
      : new CliError('error.output', { file: policyPath, code });
  }
  await host.stdout.write(`${phrase('init.written', { file: policyPath })}\n\n${phrase('init.next')}`);
  return exitCodes.clean;
}
