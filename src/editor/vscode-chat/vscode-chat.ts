import * as vscode from 'vscode';
import type { LazyAssistant } from '../assistant/assistant-view.ts';
import type { DisposableLike } from '../disposable-like.ts';
import { guardedVendor } from '../assistant/models/guarded-vendor.ts';
import { toolNames } from './tool-names.ts';

/**
 * What Vigie gives to VS Code's own chat: guarded models, `@vigie` and tools. None of it needs Copilot; each part is there where VS Code has it, and is loaded when somebody uses it.
 */
export function registerVscodeChat(assistant: LazyAssistant): vscode.Disposable {
  return vscode.Disposable.from(
    ...toolNames.map((name) => registerTool(name, assistant)),
    ...registerModels(assistant),
    ...registerParticipant(assistant),
  );
}

/** VS Code's interface as it is at run time: forks, and versions to come, may lack a part of it. */
interface Host {
  readonly lm?: Partial<Pick<typeof vscode.lm, 'registerTool' | 'registerLanguageModelChatProvider'>>;
  readonly chat?: Partial<Pick<typeof vscode.chat, 'createChatParticipant'>>;
}

const host: Host = vscode;

function registerTool(name: (typeof toolNames)[number], assistant: LazyAssistant): vscode.Disposable {
  const registered = host.lm?.registerTool?.(name, {
    prepareInvocation: async ({ input }) => {
      const { title, message } = (await assistant.load()).chat.tool(name).confirmation(input);
      return { invocationMessage: title, confirmationMessages: { title, message } };
    },
    invoke: async ({ input }, token) => {
      const text = await (await assistant.load()).chat.tool(name).run(input, token);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
    },
  });
  return registered ?? new vscode.Disposable(() => undefined);
}

function registerModels(assistant: LazyAssistant): readonly DisposableLike[] {
  const register = host.lm?.registerLanguageModelChatProvider;
  if (!register) return [];
  const changed = new vscode.EventEmitter<void>();
  assistant.onDidChangeModels(() => {
    changed.fire();
  });
  const registered = register(guardedVendor, {
    onDidChangeLanguageModelChatInformation: changed.event,
    provideLanguageModelChatInformation: async () => (await assistant.load()).chat.models.list(),
    provideLanguageModelChatResponse: async (...asked) => (await assistant.load()).chat.models.respond(...asked),
    provideTokenCount: async (_model, text) => (await assistant.load()).chat.tokensIn(text),
  });
  return [changed, registered];
}

function registerParticipant(assistant: LazyAssistant): readonly DisposableLike[] {
  const participant = host.chat?.createChatParticipant?.('vigie.participant', async (...asked) => {
    await (await assistant.load()).chat.respond(...asked);
  });
  if (!participant) return [];
  participant.iconPath = new vscode.ThemeIcon('telescope');
  return [participant];
}
