import type * as vscode from 'vscode';
import type { ToolName } from '../../core/assistant/tools/tool-file.ts';
import type { GuardedConversation } from '../../core/guard/conversation.ts';
import type { AssistantServices } from '../assistant/assistant-services.ts';
import { GuardHost } from '../assistant/guard-host.ts';
import type { ModelChoice } from '../assistant/models/model-choice.ts';
import { GuardedModels, tokensIn } from './guarded-models.ts';
import { respondInChat } from './participant.ts';
import { toolsOf } from './tools/tools.ts';
import type { Tool } from './tools/tool.ts';

/** What stands behind VS Code's own chat; a part of the assistant's bundle. */
export class Chat implements vscode.Disposable {
  readonly models: GuardedModels;
  readonly tokensIn = tokensIn;
  readonly #services: AssistantServices;
  readonly #choice: ModelChoice;
  readonly #guard: GuardHost;
  readonly #tools: ReadonlyMap<ToolName, Tool>;
  /** One for all that VS Code's chat asks in this window: the same value has the same stand-in. */
  #guarded: Promise<GuardedConversation> | undefined;

  constructor(services: AssistantServices, choice: ModelChoice) {
    this.#services = services;
    this.#choice = choice;
    this.#guard = new GuardHost(services);
    this.#tools = new Map(toolsOf(services).map((tool) => [tool.name, tool]));
    this.models = new GuardedModels({ chosen: () => choice.current(), guarded: () => this.#open() });
  }

  tool(name: ToolName): Tool {
    const tool = this.#tools.get(name);
    if (!tool) throw new Error(`No tool ${name}`);
    return tool;
  }

  respond(
    request: vscode.ChatRequest,
    context: vscode.ChatContext,
    response: vscode.ChatResponseStream,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const chosen = () => this.#choice.current();
    return respondInChat(
      { services: this.#services, chosen, guarded: () => this.#open() },
      request,
      context,
      response,
      token,
    );
  }

  dispose(): void {
    this.#guard.dispose();
  }

  #open(): Promise<GuardedConversation> {
    this.#guarded ??= this.#guard.open();
    return this.#guarded;
  }
}
