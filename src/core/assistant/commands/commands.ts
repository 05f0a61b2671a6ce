import { documentCommand } from './document.ts';
import { explainCommand } from './explain.ts';
import { fixCommand } from './fix.ts';
import { noticeCommand } from './notice.ts';
import { policyCommand } from './policy.ts';
import { reviewCommand } from './review.ts';
import type { SlashCommand } from './command.ts';

/** A new command adds a line. */
const slashCommands: readonly SlashCommand[] = [
  explainCommand,
  fixCommand,
  documentCommand,
  noticeCommand,
  policyCommand,
  reviewCommand,
];

/** What a person has typed: a command and what follows it, or a question of their own. */
export interface Typed {
  readonly command?: SlashCommand;
  readonly text: string;
}

export function readTyped(typed: string): Typed {
  const match = /^\s*\/([a-z]+)(?:\s+|$)/.exec(typed);
  const command = slashCommands.find(({ name }) => name === match?.[1]);
  return command && match ? { command, text: typed.slice(match[0].length).trim() } : { text: typed.trim() };
}
