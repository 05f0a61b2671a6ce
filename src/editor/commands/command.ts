import type { CommandId } from './command-ids.ts';

/** A command, one a file. Arguments come from lenses, links and other extensions: check them. */
export interface Command {
  readonly id: CommandId;
  run(...args: readonly unknown[]): Promise<void> | void;
}
