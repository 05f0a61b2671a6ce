import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { GuardedConversation } from '../../core/guard/conversation.ts';
import { currentLocale } from '../locale.ts';
import { addOwnAnswer } from './answer-typed.ts';
import { Asker } from './asking/asker.ts';
import { prepare, type Prepared } from './asking/prepare.ts';
import { previewOf } from './asking/preview.ts';
import type { LabelOf } from './asking/verdict-notes.ts';
import type { ShownPreview } from './assistant-messages.ts';
import type { AssistantServices } from './assistant-services.ts';
import { assistantSettings } from './assistant-settings.ts';
import { Conversation } from './conversation.ts';
import { draftActions } from './drafted.ts';
import { GuardHost } from './guard-host.ts';
import { History } from './history.ts';
import type { Joined } from './joined.ts';
import type { Chosen } from './models/chosen.ts';
import type { ModelChoice } from './models/model-choice.ts';
import type { Turn } from './turn.ts';

/** In the workspace's state: which conversation was open, where conversations are kept. */
const openConversation = 'assistant.conversation';

/** What is asked and answered: by Vigie itself, and by a model where one is chosen, behind the guard. */
export class Dialogue implements vscode.Disposable {
  readonly conversation: Conversation;
  readonly history: History;
  /** Resolves once the conversation of the last time is back, where it was kept. */
  readonly restored: Promise<void>;
  readonly #services: AssistantServices;
  readonly #models: ModelChoice;
  readonly #asker: Asker;
  readonly #guard: GuardHost;
  #guarded: Promise<GuardedConversation> | undefined;
  #id: string = randomUUID();

  constructor(services: AssistantServices, models: ModelChoice, onChange: (turn: Turn) => void) {
    this.#services = services;
    this.#models = models;
    this.conversation = new Conversation(onChange);
    this.history = new History(services.context);
    this.#guard = new GuardHost(services);
    this.#asker = new Asker(this.conversation);
    this.restored = this.#restore();
  }

  get isBusy(): boolean {
    return this.#asker.isBusy;
  }

  stop(): void {
    this.#asker.stop();
  }

  /** @param onAsking called when a model is being asked. */
  async send(typed: string, joined: readonly Joined[], onAsking: () => void): Promise<void> {
    await this.restored;
    if (this.isBusy) return;
    const prepared = await prepare(typed, joined, this.#services);
    await addOwnAnswer(typed, prepared, this.conversation, this.#services);
    if (prepared.asksModel) await this.#askModel(prepared, onAsking);
    await this.keep();
  }

  async preview(typed: string, joined: readonly Joined[]): Promise<ShownPreview> {
    const prepared = await prepare(typed, joined, this.#services);
    const chosen = await this.#models.current();
    await this.#guard.about(prepared.subject.folder);
    const guarded = await this.#open();
    return previewOf(
      prepared,
      chosen,
      (request) => this.#asker.decide(prepared, request, guarded),
      await this.#labelOf(),
    );
  }

  /** Another conversation: its stand-ins for personal data are its own. */
  async begin(id: string = randomUUID()): Promise<void> {
    this.conversation.clear();
    this.#asker.reset();
    this.#guarded = undefined;
    this.#id = id;
    await this.#services.context.workspaceState.update(openConversation, id);
  }

  async open(id: string): Promise<void> {
    const turns = await this.history.open(id);
    if (!turns) return;
    await this.begin(id);
    for (const turn of turns) this.conversation.add(turn);
    this.#asker.reset(turns);
  }

  /** Writes the conversation, where the person has chosen to keep them. */
  async keep(): Promise<void> {
    const { turns } = this.conversation;
    if (!assistantSettings().keepHistory || turns.length === 0) return;
    await this.history.keep(this.#id, turns, new Date().toISOString());
  }

  dispose(): void {
    this.stop();
    this.#guard.dispose();
  }

  async #restore(): Promise<void> {
    const id: unknown = this.#services.context.workspaceState.get(openConversation);
    if (typeof id === 'string' && assistantSettings().keepHistory) await this.open(id);
    else await this.begin();
  }

  async #askModel(prepared: Prepared, onAsking: () => void): Promise<void> {
    const chosen = await this.#models.current();
    if (chosen.kind === 'none') {
      if (!prepared.command) this.#sayNobody(chosen);
      return;
    }
    await this.#guard.about(prepared.subject.folder);
    const { source, model } = chosen;
    const asking = this.#asker.ask(
      prepared,
      {
        source,
        model,
        labelOf: await this.#labelOf(),
        actionsOf: (report) => draftActions(prepared, report, this.#services),
        again: () => (this.isBusy ? Promise.resolve() : this.#askModel(prepared, onAsking)),
      },
      await this.#open(),
    );
    onAsking();
    await asking;
  }

  #sayNobody({ why }: Extract<Chosen, { kind: 'none' }>): void {
    const text = `${why} ${vscode.l10n.t('Commands work without one: type /.')}`;
    this.conversation.add({ from: 'vigie', title: vscode.l10n.t('Vigie, without a model'), state: 'done', text });
  }

  #open(): Promise<GuardedConversation> {
    this.#guarded ??= this.#guard.open();
    return this.#guarded;
  }

  async #labelOf(): Promise<LabelOf> {
    const engine = await this.#services.engine.load();
    return (category) => engine.categoryLabel(category, currentLocale());
  }
}
