/** The assistant, in a bundle of its own that is read when somebody first needs it. */
import * as vscode from 'vscode';
import { validate } from '../../../generated/validate-assistant-request.js';
import type { SlashCommandName } from '../../core/assistant/commands/command.ts';
import { Chat } from '../vscode-chat/chat.ts';
import { pageOptions, webviewPage } from '../webview-page.ts';
import type { AssistantRequest, AssistantUpdate, ShowAssistant, ShownConversation } from './assistant-messages.ts';
import type { AssistantServices } from './assistant-services.ts';
import { assistantSettings, changeAssistantSettings } from './assistant-settings.ts';
import { assistantTexts, shownCommands } from './assistant-texts.ts';
import { Dialogue } from './dialogue.ts';
import { followLink } from './follow-link.ts';
import { pickJoined, selectionOf } from './joinable.ts';
import { JoinedItems } from './joined.ts';
import type { Chosen } from './models/chosen.ts';
import { ModelChoice } from './models/model-choice.ts';
import { shownTurn } from './turn.ts';
import { CodeComparison, insertCode } from './use-code.ts';

type RequestOf<Kind extends AssistantRequest['kind']> = AssistantRequest & { readonly kind: Kind };
type Handlers = { readonly [Kind in AssistantRequest['kind']]: (request: RequestOf<Kind>) => unknown };

/** The page, and what a person does in it. */
export class Assistant implements vscode.Disposable {
  readonly models: ModelChoice;
  readonly chat: Chat;
  readonly #services: AssistantServices;
  readonly #dialogue: Dialogue;
  readonly #joined = new JoinedItems();
  readonly #comparison = new CodeComparison();
  readonly #listening: vscode.Disposable;
  #kept: readonly ShownConversation[] = [];
  #webview: vscode.Webview | undefined;
  /** What a page is to do once it is there. */
  #focus: 'answer' | 'box' | undefined;

  constructor(services: AssistantServices) {
    this.#services = services;
    this.models = new ModelChoice(services);
    this.chat = new Chat(services, this.models);
    this.#dialogue = new Dialogue(services, this.models, (turn) => {
      this.#post({ kind: 'turn', turn: shownTurn(turn) });
    });
    this.#listening = this.models.onDidChange(() => void this.#show());
  }

  /** A page has opened: what was said before is shown in it. */
  attach(view: vscode.WebviewView): void {
    const { webview } = view;
    const { extensionUri } = this.#services.context;
    webview.options = pageOptions(extensionUri);
    const listening = webview.onDidReceiveMessage((message: unknown) => {
      if (validate(message)) void this.#receive(message, webview);
    });
    view.onDidDispose(() => {
      listening.dispose();
      if (this.#webview === webview) this.#webview = undefined;
    });
    webview.html = webviewPage(webview, extensionUri, 'assistant-page');
  }

  /** Asks as if the person had typed it. */
  run(command: SlashCommandName): Promise<void> {
    return this.#send(`/${command}`);
  }

  focus(on: 'answer' | 'box'): void {
    if (this.#webview) this.#post({ kind: 'focus', on });
    else this.#focus = on;
  }

  async joinSelection(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const selection = editor && selectionOf(editor);
    if (selection) this.#joined.add(selection);
    await this.#show();
  }

  async forgetConversations(): Promise<void> {
    await this.#dialogue.history.forgetAll();
    await this.#show();
  }

  async chooseModels(): Promise<void> {
    const project = await this.#services.projects.projectOf(vscode.workspace.workspaceFolders?.[0]);
    await this.models.choose(project.policy);
  }

  dispose(): void {
    vscode.Disposable.from(this.#listening, this.chat, this.models, this.#dialogue, this.#comparison).dispose();
  }

  readonly #handlers: Handlers = {
    ready: () => undefined,
    send: ({ text }) => this.#send(text),
    preview: async ({ text }) => {
      this.#post({ kind: 'preview', preview: await this.#dialogue.preview(text, this.#joined.items) });
    },
    stop: () => {
      this.#dialogue.stop();
    },
    new: () => this.#dialogue.begin(),
    join: async () => {
      const joined = await pickJoined(this.#services);
      if (joined) this.#joined.add(joined);
    },
    remove: ({ chip }) => {
      this.#joined.remove(chip);
    },
    code: (request) => this.#useCode(request),
    follow: ({ turn, address }) =>
      this.#dialogue.conversation.holdsAddress(turn, address) ? followLink(address) : undefined,
    act: ({ turn, index }) => this.#dialogue.conversation.turn(turn)?.actions[index]?.run(),
    'choose-provider': () =>
      vscode.workspace.isTrusted ? this.chooseModels() : vscode.commands.executeCommand(manageTrust),
    'choose-model': ({ model }) => this.models.chooseModel(model),
    'keep-history': ({ keep }) => this.#keepHistory(keep),
    'open-conversation': ({ conversation }) => this.#dialogue.open(conversation),
    'forget-conversation': ({ conversation }) => this.#dialogue.history.forget(conversation),
    'forget-history': () => this.#dialogue.history.forgetAll(),
  };

  async #receive(request: AssistantRequest, webview: vscode.Webview): Promise<void> {
    if (request.kind === 'ready') {
      await this.#dialogue.restored;
      this.#webview = webview;
    }
    try {
      const handle = this.#handlers[request.kind] as (request: AssistantRequest) => unknown;
      await handle(request);
    } catch (error) {
      this.#services.output.failure(`Assistant: ${request.kind}`, error);
    }
    if (request.kind !== 'preview') await this.#show();
    if (this.#focus) this.#post({ kind: 'focus', on: this.#focus });
    this.#focus = undefined;
  }

  async #send(typed: string): Promise<void> {
    const joined = this.#joined.items;
    this.#joined.clear();
    await this.#dialogue.send(typed, joined, () => void this.#show());
    await this.#show();
  }

  async #keepHistory(keep: boolean): Promise<void> {
    await changeAssistantSettings({ keepHistory: keep });
    await this.#dialogue.keep();
  }

  async #useCode({ turn, index, use }: RequestOf<'code'>): Promise<void> {
    const code = this.#dialogue.conversation.codeIn(turn, index);
    if (!code) return;
    if (use === 'insert') await insertCode(code);
    else if (use === 'compare') await this.#comparison.show(code);
    else await vscode.env.clipboard.writeText(code.text);
  }

  async #show(): Promise<void> {
    const [chosen, kept] = await Promise.all([this.models.current(), this.#dialogue.history.list()]);
    this.#kept = kept;
    this.#post(this.#state(chosen));
  }

  #state(chosen: Chosen): ShowAssistant {
    return {
      kind: 'assistant',
      texts: assistantTexts(),
      commands: shownCommands(),
      chips: this.#joined.chips,
      turns: this.#dialogue.conversation.turns.map(shownTurn),
      provider: shownProvider(chosen),
      models: chosen.kind === 'ready' ? chosen.models : [],
      model: chosen.kind === 'ready' ? chosen.model : '',
      isBusy: this.#dialogue.isBusy,
      history: { isKept: assistantSettings().keepHistory, conversations: this.#kept },
    };
  }

  #post(update: AssistantUpdate): void {
    void this.#webview?.postMessage(update);
  }
}

/** VS Code's own command, where a person says which folders they trust. */
const manageTrust = 'workbench.trust.manage';

function shownProvider(chosen: Chosen): ShowAssistant['provider'] {
  const action = vscode.workspace.isTrusted ? vscode.l10n.t('Choose a model') : vscode.l10n.t('Manage trust');
  return chosen.kind === 'ready'
    ? { label: chosen.source.name, isReady: true, action: vscode.l10n.t('Change') }
    : { label: chosen.why, isReady: false, action };
}
