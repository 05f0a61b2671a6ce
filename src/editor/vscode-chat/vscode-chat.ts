import * as vscode from 'vscode';
import type { LazyAssistant } from '../assistant/assistant-view.ts';
import type { DisposableLike } from '../disposable-like.ts';
import { assistantSettings } from '../assistant/assistant-settings.ts';
import { guardedVendor } from '../assistant/models/guarded-vendor.ts';
import { toolNames } from './tool-names.ts';

/**
 * What Vigie gives to VS Code's own chat: guarded models, `@vigie`, tools, and its tools as an MCP server. None of it needs
 * Copilot; each part is there where VS Code has it, and is loaded when somebody uses it.
 */
export function registerVscodeChat(assistant: LazyAssistant, context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.Disposable.from(
    ...toolNames.map((name) => registerTool(name, assistant)),
    ...registerModels(assistant),
    ...registerParticipant(assistant),
    ...registerServer(context),
  );
}

/** Time left to VS Code and to the check of the open files before models are listed, in milliseconds. */
const AFTER_START_MS = 3_000;

/** VS Code's interface as it is at run time: forks, and versions to come, may lack a part of it. */
interface Host {
  readonly lm?: Partial<
    Pick<typeof vscode.lm, 'registerTool' | 'registerLanguageModelChatProvider' | 'registerMcpServerDefinitionProvider'>
  >;
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
  // VS Code lists models when it is told that there are some: otherwise its chat has none until a first question has failed.
  const soon = setTimeout(() => {
    if (vscode.workspace.isTrusted && assistantSettings().provider !== '') changed.fire();
  }, AFTER_START_MS);
  const registered = register(guardedVendor, {
    onDidChangeLanguageModelChatInformation: changed.event,
    provideLanguageModelChatInformation: async () => (await assistant.load()).chat.models.list(),
    provideLanguageModelChatResponse: async (...asked) => (await assistant.load()).chat.models.respond(...asked),
    provideTokenCount: async (_model, text) => (await assistant.load()).chat.tokensIn(text),
  });
  return [
    changed,
    registered,
    new vscode.Disposable(() => {
      clearTimeout(soon);
    }),
  ];
}

function registerParticipant(assistant: LazyAssistant): readonly DisposableLike[] {
  const participant = host.chat?.createChatParticipant?.('vigie.participant', async (...asked) => {
    await (await assistant.load()).chat.respond(...asked);
  });
  if (!participant) return [];
  participant.iconPath = new vscode.ThemeIcon('telescope');
  return [participant];
}

/** `vigie mcp`, from the command line that the extension carries, for a folder that is trusted. */
function registerServer({ extensionUri, extension }: vscode.ExtensionContext): readonly DisposableLike[] {
  const registered = host.lm?.registerMcpServerDefinitionProvider?.('vigie.mcp', {
    provideMcpServerDefinitions: () => {
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      if (folder?.uri.scheme !== 'file' || !vscode.workspace.isTrusted) return [];
      const cli = vscode.Uri.joinPath(extensionUri, 'dist', 'cli.cjs').fsPath;
      const { version } = extension.packageJSON as { readonly version: string };
      // VS Code's own program is a Node where it is told so: nothing else has to be installed.
      const server = new vscode.McpStdioServerDefinition(
        'Vigie',
        process.execPath,
        [cli, 'mcp'],
        { ELECTRON_RUN_AS_NODE: '1' },
        version,
      );
      server.cwd = folder.uri;
      return [server];
    },
  });
  return registered ? [registered] : [];
}
