import { assistantTexts } from '../../../generated/assistant-texts.ts';
import type { CommandAnswer, CommandContext, SlashCommand } from '../../core/assistant/commands/command.ts';
import { phrasesOf } from '../../core/texts/phrase.ts';

/** What a command answers by itself, without any model. */
export function ownAnswer(command: SlashCommand, context: Omit<CommandContext, 'phrase'>): CommandAnswer {
  return command.answer({ ...context, phrase: phrasesOf(assistantTexts, context.locale) });
}
