import * as vscode from 'vscode';
import type { SlashCommandName } from '../../core/assistant/commands/command.ts';
import type { Assistant } from './assistant.ts';
import type { AssistantServices } from './assistant-services.ts';

/** The view's name in `package.json`. */
const assistantView = 'vigie.assistant';

/** The assistant, read when somebody first opens its view or runs one of its commands. */
export class LazyAssistant implements vscode.Disposable {
  readonly #services: AssistantServices;
  readonly #modelsChanged = new vscode.EventEmitter<void>();
  readonly onDidChangeModels = this.#modelsChanged.event;
  #loading: Promise<Assistant> | undefined;

  constructor(services: AssistantServices) {
    this.#services = services;
  }

  load(): Promise<Assistant> {
    this.#loading ??= import('./assistant.ts').then(({ Assistant }) => {
      const assistant = new Assistant(this.#services);
      assistant.models.onDidChange(() => {
        this.#modelsChanged.fire();
      });
      return assistant;
    });
    return this.#loading;
  }

  /** Shows the view and asks there. */
  async run(command: SlashCommandName): Promise<void> {
    await this.reveal();
    await (await this.load()).run(command);
  }

  /** Shows the view, with what is selected joined to the question that is being written. */
  async joinSelection(): Promise<void> {
    const assistant = await this.load();
    await assistant.joinSelection();
    await this.reveal();
    assistant.focus('box');
  }

  async reveal(): Promise<void> {
    await vscode.commands.executeCommand(`${assistantView}.focus`);
  }

  dispose(): void {
    this.#modelsChanged.dispose();
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
