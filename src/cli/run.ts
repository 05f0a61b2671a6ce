import { CommanderError } from 'commander';
import { cliTexts } from '../../generated/cli-texts.ts';
import { phrasesOf } from '../core/texts/phrase.ts';
import { errorCodeOf } from '../node/error-code.ts';
import { CliError } from './cli-error.ts';
import { exitCodes } from './exit-codes.ts';
import type { CliHost } from './host.ts';
import { localeOf } from './locale.ts';
import { deliver } from './output.ts';
import { programOf, usageErrorOf } from './program.ts';
import { say, type Session } from './session.ts';

/**
 * Runs one command line to its end.
 * @param args what stands after the program's name.
 * @returns the exit code. Never throws: what went wrong is one sentence on the standard error output.
 */
export async function run(args: readonly string[], host: CliHost): Promise<number> {
  const locale = localeOf(args, host.env);
  const session: Session = { host, locale, phrase: phrasesOf(cliTexts, locale) };
  const printed: string[] = [];
  let exitCode: number = exitCodes.clean;
  const program = programOf(session, {
    print: (text) => printed.push(text),
    done: (code) => {
      exitCode = code;
    },
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (isHelpWanted(error)) printed.push(program.helpInformation());
    else exitCode = await explain(error, session);
  }
  return printed.length > 0 ? await print(printed.join(''), exitCode, session) : exitCode;
}

async function print(text: string, exitCode: number, session: Session): Promise<number> {
  try {
    await deliver(text, undefined, session.host);
    return exitCode;
  } catch (error) {
    return explain(error, session);
  }
}

/** A command line without a command. */
function isHelpWanted(error: unknown): boolean {
  return error instanceof CommanderError && error.code === 'commander.help';
}

async function explain(error: unknown, session: Session): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.clean;
  const known = error instanceof CommanderError ? usageErrorOf(error, session) : error;
  if (known instanceof CliError) await say(session, known.id, known.params);
  else await say(session, 'error.unexpected', { code: errorCodeOf(known) });
  return exitCodes.error;
}
