import { Option } from 'commander';
import { recordStatesOf } from '../../../core/register/record-state.ts';
import { targetsOf } from '../../check/targets.ts';
import type { CliCommand } from '../../command.ts';
import { exitCodes } from '../../exit-codes.ts';
import { oneOf } from '../../option-values.ts';
import { deliver } from '../../output.ts';
import { listAsJson } from '../../register/list-as-json.ts';
import { listAsText } from '../../register/list-as-text.ts';
import { seeProject } from '../../see-project.ts';
import { say, type Session } from '../../session.ts';

interface ListOptions {
  readonly format: 'text' | 'json';
  readonly root?: string;
}

export const registerListCommand: CliCommand = {
  name: 'list',
  declare: (command, session, done) => {
    const { phrase } = session;
    const format = new Option(`-f, --format <${phrase('word.format')}>`, phrase('register.list.format'));
    command
      .description(phrase('register.list'))
      .addOption(format.argParser(oneOf('--format', ['text', 'json'])).default('text'))
      .addOption(new Option(`--root <${phrase('word.folder')}>`, phrase('check.root')))
      .action(async (options: ListOptions) => {
        done(await list(options, session));
      });
  },
};

async function list({ format, root }: ListOptions, session: Session): Promise<number> {
  const { host } = session;
  const targets = targetsOf([], root === undefined ? {} : { root }, host.cwd);
  const sight = await seeProject(targets, host);
  if (!sight) {
    await say(session, 'register.interrupted');
    return exitCodes.interrupted;
  }
  const states = recordStatesOf(sight.loaded.project, sight.seen, host.today);
  if (states.length === 0) await say(session, 'register.empty');
  await deliver(format === 'json' ? listAsJson(states) : listAsText(states, session), undefined, host);
  if (sight.filesUnchecked > 0) await say(session, 'check.incomplete', { count: sight.filesUnchecked });
  return exitCodes.clean;
}
