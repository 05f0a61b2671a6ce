import { Command, Option, type CommanderError } from 'commander';
import type { CliTextId } from './cli-texts-file.ts';
import type { CliCommand } from './command.ts';
import { CliError } from './cli-error.ts';
import { commands } from './commands.ts';
import { oneOf } from './option-values.ts';
import type { Session } from './session.ts';
import { version } from './version.ts';

const titles: Readonly<Record<string, CliTextId>> = {
  'Usage:': 'help.title.usage',
  'Options:': 'help.title.options',
  'Arguments:': 'help.title.arguments',
  'Commands:': 'help.title.commands',
};

export interface ProgramEvents {
  /** Help, or the version, to show. */
  readonly print: (text: string) => void;
  /** A command has ended with this exit code. */
  readonly done: (exitCode: number) => void;
}

/** The whole command line, all of its texts in the session's language. */
export function programOf(session: Session, { print, done }: ProgramEvents): Command {
  const { phrase } = session;
  const program = new Command('vigie');
  settle(program, session);
  program.configureOutput({ writeOut: print });
  program
    .description(phrase('help.program'))
    .usage(phrase('help.usage.program'))
    .version(version, '-V, --version', phrase('help.version'))
    .helpCommand(false);
  add(program, commands, session, { print, done });
  return program;
}

function add(parent: Command, children: readonly CliCommand[], session: Session, events: ProgramEvents): void {
  for (const { name, declare, subcommands = [] } of children) {
    const command = parent.command(name);
    settle(command, session);
    command.configureOutput({ writeOut: events.print }).helpCommand(false);
    command.usage(session.phrase(subcommands.length > 0 ? 'help.usage.program' : 'help.usage.command'));
    declare(command, session, events.done);
    add(command, subcommands, session, events);
  }
}

function settle(command: Command, session: Session): void {
  const { phrase } = session;
  command
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, getOutHasColors: () => false })
    .configureHelp({
      helpWidth: 100,
      styleTitle: (title) => (titles[title] ? phrase(titles[title]) : title),
      optionDescription: (option) => option.description,
    })
    .helpOption('-h, --help', phrase('help.help'))
    .addOption(
      new Option(`--lang <${phrase('word.lang')}>`, phrase('help.lang')).argParser(oneOf('--lang', ['en', 'fr'])),
    );
}

const sentences: Readonly<Record<string, CliTextId>> = {
  'commander.unknownOption': 'usage.unknown-option',
  'commander.unknownCommand': 'usage.unknown-command',
  'commander.missingArgument': 'usage.missing-argument',
  'commander.optionMissingArgument': 'usage.missing-value',
  'commander.excessArguments': 'usage.excess',
};

/** Commander's error as one of ours: its message is English, only the names that it quotes are kept. */
export function usageErrorOf({ code, message }: CommanderError, { phrase }: Session): CliError {
  const subject = /'([^']*)'/.exec(message)?.[1] ?? '';
  const near = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1];
  const suggestion = near === undefined ? '' : phrase('usage.suggestion', { suggestion: near });
  return new CliError(sentences[code] ?? 'usage.other', { subject, suggestion });
}
