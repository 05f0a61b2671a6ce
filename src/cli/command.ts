import type { Command } from 'commander';
import type { Session } from './session.ts';

/** One command of the command line, in a file of its own under `commands/`. */
export interface CliCommand {
  readonly name: string;
  /** Declares arguments and options. The action answers the exit code to `done`. */
  readonly declare: (command: Command, session: Session, done: (exitCode: number) => void) => void;
  /** Commands under this one, in the order of the help: `vigie register list`. */
  readonly subcommands?: readonly CliCommand[];
}
