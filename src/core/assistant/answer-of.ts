import { assistantTexts } from '../../../generated/assistant-texts.ts';
import type { CommandAnswer, CommandContext, SlashCommandName } from './commands/command.ts';
import { slashCommandOf } from './commands/commands.ts';
import { phrasesOf } from '../texts/phrase.ts';

/** What a command answers by itself, without any model. */
export function answerOf(name: SlashCommandName, context: Omit<CommandContext, 'phrase'>): CommandAnswer {
  return slashCommandOf(name).answer({ ...context, phrase: phrasesOf(assistantTexts, context.locale) });
}
