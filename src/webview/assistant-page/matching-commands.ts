import type { ShownCommand } from '../../editor/assistant/assistant-messages.ts';

/** The commands that start as what is typed; none once the command is followed by something. */
export function matchingCommands(typed: string, commands: readonly ShownCommand[]): readonly ShownCommand[] {
  const match = /^\/([a-z]*)$/.exec(typed);
  return match ? commands.filter(({ name }) => name.startsWith(match[1] ?? '')) : [];
}
