import type { Wording } from '../../texts/wording-file.ts';
import type { SlashCommandName } from '../commands/command.ts';

/** What a model is told, in the language of the person who asks. */
export type PromptTextId = 'system' | 'finding' | `ask.${Exclude<SlashCommandName, 'policy'>}`;

export type PromptTextsFile = Readonly<Record<PromptTextId, Wording>>;
