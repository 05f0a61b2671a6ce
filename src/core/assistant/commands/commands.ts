import { documentCommand } from './document.ts';
import { explainCommand } from './explain.ts';
import { fixCommand } from './fix.ts';
import { noticeCommand } from './notice.ts';
import { policyCommand } from './policy.ts';
import { reviewCommand } from './review.ts';
import { slashCommandNames, type SlashCommand, type SlashCommandName } from './command.ts';

/** A new command adds a line. */
const slashCommands: Readonly<Record<SlashCommandName, SlashCommand>> = {
  explain: explainCommand,
  fix: fixCommand,
  document: documentCommand,
  notice: noticeCommand,
  policy: policyCommand,
  review: reviewCommand,
};

export function slashCommandOf(name: SlashCommandName): SlashCommand {
  return slashCommands[name];
}

/** What a person has typed: a command and what follows it, or a question of their own. */
export interface Typed {
  readonly command?: SlashCommand;
  readonly text: string;
}

export function readTyped(typed: string): Typed {
  const match = /^\s*\/([a-z]+)(?:\s+|$)/.exec(typed);
  const name = slashCommandNames.find((known) => known === match?.[1]);
  if (!match || !name) return { text: typed.trim() };
  return { command: slashCommandOf(name), text: typed.slice(match[0].length).trim() };
}
