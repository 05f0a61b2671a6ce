import { slashCommandNames } from '../../core/assistant/commands/command.ts';
import type { LazyAssistant } from '../assistant/assistant-view.ts';
import type { Command } from './command.ts';
import { commandIds } from './command-ids.ts';

/** The assistant's commands: the view, and each slash command under its own name. */
export function assistantCommands(assistant: LazyAssistant): readonly Command[] {
  const slash = slashCommandNames.map((name): Command => ({ id: commandIds[name], run: () => assistant.run(name) }));
  return [
    {
      id: commandIds.openAssistant,
      run: async () => {
        await assistant.reveal();
        (await assistant.load()).focus('box');
      },
    },
    {
      id: commandIds.focusAnswer,
      run: async () => {
        await assistant.reveal();
        (await assistant.load()).focus('answer');
      },
    },
    {
      id: commandIds.chooseModel,
      run: async () => {
        await (await assistant.load()).chooseModels();
      },
    },
    {
      id: commandIds.forgetConversations,
      run: async () => {
        await (await assistant.load()).forgetConversations();
      },
    },
    { id: commandIds.askAbout, run: () => assistant.joinSelection() },
    ...slash,
  ];
}
