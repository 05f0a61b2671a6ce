/** The assistant, in a bundle of its own that is read when somebody first needs it. */
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { validate } from '../../../generated/validate-assistant-request.js';
import type { SlashCommandName } from '../../core/assistant/commands/command.ts';
import { keepHistory, settingsFor } from '../settings.ts';
import { pageOptions, webviewPage } from '../webview-page.ts';
import { answerTyped } from './answer-typed.ts';
import type { AssistantRequest, AssistantUpdate, ShowAssistant, ShownConversation } from './assistant-messages.ts';
import type { AssistantServices } from './assistant-services.ts';
import { assistantTexts, shownCommands } from './assistant-texts.ts';
import { Conversation } from './conversation.ts';
import { followLink } from './follow-link.ts';
import { History } from './history.ts';
import { pickJoined } from './joinable.ts';
import { JoinedItems, type Joined } from './joined.ts';
import { shownTurn } from './turn.ts';
import { CodeComparison, insertCode } from './use-code.ts';

/** In the workspace's state: which conversation was open, where conversations are kept. */
const openConversation = 'assistant.conversation';

type RequestOf<Kind extends AssistantRequest['kind']> = AssistantRequest & { readonly kind: Kind };
type Handlers = { readonly [Kind in AssistantRequest['kind']]: (request: RequestOf<Kind>) => unknown };

export class Assistant implements vscode.Disposable {
  readonly #services: AssistantServices;
  readonly #history: History;
  readonly #joined = new JoinedItems();
  readonly #comparison = new CodeComparison();
  readonly #conversation = new Conversation((turn) => {
    this.#post({ kind: 'turn', turn: shownTurn(turn) });
  });
  #id: string = randomUUID();
  #kept: readonly ShownConversation[] = [];
  #webview: vscode.Webview | undefined;
  /** What a page is to do once it is there. */
  #focus: 'answer' | 'box' | undefined;
  readonly #restored: Promise<void>;

  constructor(services: AssistantServices) {
    this.#services = services;
    this.#history = new History(services.context);
    this.#restored = this.#restore();
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
  async run(command: SlashCommandName, joined?: Joined): Promise<void> {
    if (joined) this.#joined.add(joined);
    await this.#send(`/${command}`);
  }

  focus(on: 'answer' | 'box'): void {
    if (this.#webview) this.#post({ kind: 'focus', on });
    else this.#focus = on;
  }

  dispose(): void {
    this.#comparison.dispose();
  }

  readonly #handlers: Handlers = {
    ready: () => undefined,
    send: ({ text }) => this.#send(text),
    preview: () => {
      const notes = [vscode.l10n.t('No model is chosen: nothing would be sent.')];
      this.#post({ kind: 'preview', preview: { isAllowed: false, notes, body: [] } });
    },
    stop: () => undefined,
    retry: () => undefined,
    new: () => this.#begin(),
    join: async () => {
      const joined = await pickJoined(this.#services);
      if (joined) this.#joined.add(joined);
    },
    remove: ({ chip }) => {
      this.#joined.remove(chip);
    },
    code: (request) => this.#useCode(request),
    follow: ({ turn, address }) => (this.#conversation.holdsAddress(turn, address) ? followLink(address) : undefined),
    act: ({ turn, index }) => this.#conversation.turn(turn)?.actions[index]?.run(),
    'choose-provider': () => undefined,
    'choose-model': () => undefined,
    'keep-history': ({ keep }) => keepHistory(keep),
    'open-conversation': ({ conversation }) => this.#open(conversation),
    'forget-conversation': ({ conversation }) => this.#history.forget(conversation),
    'forget-history': () => this.#history.forgetAll(),
  };

  async #receive(request: AssistantRequest, webview: vscode.Webview): Promise<void> {
    if (request.kind === 'ready') {
      await this.#restored;
      this.#webview = webview;
    }
    try {
      const handle = this.#handlers[request.kind] as (request: AssistantRequest) => unknown;
      await handle(request);
    } catch (error) {
      this.#services.output.failure(`Assistant: ${request.kind}`, error);
    }
    await this.#show();
    if (this.#focus) this.#post({ kind: 'focus', on: this.#focus });
    this.#focus = undefined;
  }

  async #send(typed: string): Promise<void> {
    await this.#restored;
    const joined = this.#joined.items;
    this.#joined.clear();
    await answerTyped({ typed, joined, conversation: this.#conversation, services: this.#services });
    if (settingsFor(undefined).keepHistory) {
      await this.#history.keep(this.#id, this.#conversation.turns, new Date().toISOString());
    }
    await this.#show();
  }

  async #begin(id: string = randomUUID()): Promise<void> {
    this.#conversation.clear();
    this.#id = id;
    await this.#services.context.workspaceState.update(openConversation, id);
  }

  async #open(id: string): Promise<void> {
    const turns = await this.#history.open(id);
    if (!turns) return;
    await this.#begin(id);
    for (const turn of turns) this.#conversation.add(turn);
  }

  async #restore(): Promise<void> {
    const id: unknown = this.#services.context.workspaceState.get(openConversation);
    if (typeof id === 'string' && settingsFor(undefined).keepHistory) await this.#open(id);
    else await this.#begin();
  }

  async #useCode({ turn, index, use }: RequestOf<'code'>): Promise<void> {
    const code = this.#conversation.codeIn(turn, index);
    if (!code) return;
    if (use === 'insert') await insertCode(code);
    else if (use === 'compare') await this.#comparison.show(code);
    else await vscode.env.clipboard.writeText(code.text);
  }

  async #show(): Promise<void> {
    this.#kept = await this.#history.list();
    this.#post(this.#state());
  }

  #state(): ShowAssistant {
    return {
      kind: 'assistant',
      texts: assistantTexts(),
      commands: shownCommands(),
      chips: this.#joined.chips,
      turns: this.#conversation.turns.map(shownTurn),
      provider: { label: vscode.l10n.t('No model: nothing leaves this machine.'), isReady: false, action: '' },
      models: [],
      model: '',
      isBusy: false,
      history: { isKept: settingsFor(undefined).keepHistory, conversations: this.#kept },
    };
  }

  #post(update: AssistantUpdate): void {
    void this.#webview?.postMessage(update);
  }
}
