import * as vscode from 'vscode';
import type { SlashCommandName } from '../../core/assistant/commands/command.ts';
import type { Assistant } from './assistant.ts';
import type { AssistantServices } from './assistant-services.ts';
import type { Joined } from './joined.ts';

/** The view's name in `package.json`. */
export const assistantView = 'vigie.assistant';

/** The assistant, read when somebody first opens its view or runs one of its commands. */
export class LazyAssistant implements vscode.Disposable {
  readonly #services: AssistantServices;
  #loading: Promise<Assistant> | undefined;

  constructor(services: AssistantServices) {
    this.#services = services;
  }

  load(): Promise<Assistant> {
    this.#loading ??= import('./assistant.ts').then(({ Assistant }) => new Assistant(this.#services));
    return this.#loading;
  }

  /** Shows the view and asks there. */
  async run(command: SlashCommandName, joined?: Joined): Promise<void> {
    await this.reveal();
    await (await this.load()).run(command, joined);
  }

  async reveal(): Promise<void> {
    await vscode.commands.executeCommand(`${assistantView}.focus`);
  }

  dispose(): void {
    void this.#loading?.then((assistant) => {
      assistant.dispose();
    });
  }
}

export function registerAssistantView(assistant: LazyAssistant): vscode.Disposable {
  return vscode.window.registerWebviewViewProvider(assistantView, {
    resolveWebviewView: async (view) => {
      (await assistant.load()).attach(view);
    },
  });
}
