import * as vscode from 'vscode';
import type { AnswerEvent, AnswerReport } from '../../../core/guard/answer/answer.ts';
import type { GuardedConversation } from '../../../core/guard/conversation.ts';
import type { ClearedPrompt, Decision } from '../../../core/guard/decision.ts';
import type { PromptMessage } from '../../../core/guard/prompt.ts';
import type { Turn, TurnAction } from '../turn.ts';
import type { Conversation } from '../conversation.ts';
import type { ModelSource } from '../models/model-source.ts';
import { modelErrorText } from './model-error-text.ts';
import type { Prepared } from './prepare.ts';
import { refusalActions, refusalText } from './refusal-text.ts';
import { answerNotes, answerWarnings, decisionNotes, sizeNote, type LabelOf } from './verdict-notes.ts';

/** How often an answer that is coming is shown anew. */
const SHOWN_EVERY_MS = 60;

/** Who is asked, and how. */
export interface Asked {
  readonly source: ModelSource;
  readonly model: string;
  readonly labelOf: LabelOf;
  /** What is offered below an answer, once it is whole. */
  readonly actionsOf: (report: AnswerReport) => Promise<readonly TurnAction[]>;
  /** Asks the same again. */
  readonly again: () => Promise<void>;
}

/** Asks models by way of the guard, and shows what comes as turns of the conversation. One question at a time. */
export class Asker {
  readonly #conversation: Conversation;
  #before: PromptMessage[] = [];
  #stop: AbortController | undefined;

  constructor(conversation: Conversation) {
    this.#conversation = conversation;
  }

  get isBusy(): boolean {
    return this.#stop !== undefined;
  }

  stop(): void {
    this.#stop?.abort();
  }

  /** Another conversation, or one that was kept. */
  reset(turns: readonly Pick<Turn, 'from' | 'text'>[] = []): void {
    this.stop();
    this.#before = turns.flatMap(({ from, text }): PromptMessage[] => {
      if (from === 'vigie' || text === '') return [];
      return [{ role: from === 'person' ? 'user' : 'assistant', parts: [{ origin: 'history', text }] }];
    });
  }

  /** What the guard would do with a question. Nothing is sent. */
  decide(
    prepared: Prepared,
    { source, model }: Pick<Asked, 'source' | 'model'>,
    guarded: GuardedConversation,
  ): Promise<Decision> {
    const { record } = prepared.subject;
    return guarded.decide({
      target: source.targetOf(model),
      messages: prepared.messagesAfter(this.#before),
      ...(record && prepared.question.fields.length > 0 && { records: [record.record.id] }),
    });
  }

  async ask(prepared: Prepared, asked: Asked, guarded: GuardedConversation): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    try {
      const decision = await this.decide(prepared, asked, guarded);
      if (decision.outcome === 'refused') {
        await guarded.noteRefusal(decision);
        this.#refused(decision.refusal);
      } else await this.#send(decision, prepared, { ...asked, guarded }, stop.signal);
    } finally {
      this.#stop = undefined;
    }
  }

  #refused(refusal: Extract<Decision, { outcome: 'refused' }>['refusal']): void {
    const title = vscode.l10n.t('The guard');
    const actions = refusalActions(refusal);
    this.#conversation.add({ from: 'vigie', title, state: 'refused', text: refusalText(refusal), actions });
  }

  async #send(
    cleared: ClearedPrompt,
    prepared: Prepared,
    asked: Asked & { readonly guarded: GuardedConversation },
    stop: AbortSignal,
  ): Promise<void> {
    const { source, model, again, guarded } = asked;
    const title = vscode.l10n.t('Written by an AI: {0}, {1}', model, source.name);
    const notes = decisionNotes(cleared, source.name, asked.labelOf);
    const { id } = this.#conversation.add({
      from: 'model',
      title,
      state: 'coming',
      text: '',
      notes: [...notes, sizeNote(cleared)],
    });
    const retry = { label: vscode.l10n.t('Ask again'), run: again };
    try {
      const report = await this.#show(id, guarded.ask(cleared, source.transportTo(model), stop));
      if (!report) return;
      this.#before.push(...exchangeOf(prepared, this.#before, report.text));
      const state = report.finish === 'stopped' || report.finish === 'cut' ? 'stopped' : 'done';
      const actions = state === 'stopped' ? [retry] : await asked.actionsOf(report);
      const known = { warnings: answerWarnings(report), notes: [...notes, ...answerNotes(report)] };
      this.#conversation.change(id, { state, text: report.text, ...known, actions });
    } catch (error) {
      const text = this.#conversation.turn(id)?.text ?? '';
      const parts = [text, modelErrorText(error)].filter((part) => part !== '');
      // Nothing came: then no AI has written anything.
      const title = text === '' ? { title: vscode.l10n.t('No answer: {0}, {1}', model, source.name) } : {};
      this.#conversation.change(id, { ...title, state: 'failed', text: parts.join('\n\n'), actions: [retry] });
    }
  }

  /** Shows an answer while it comes, a few times a second. */
  async #show(id: number, events: AsyncIterable<AnswerEvent>): Promise<AnswerReport | undefined> {
    let text = '';
    let shown = 0;
    for await (const event of events) {
      if (event.kind === 'end') return event.report;
      if (event.kind !== 'text') continue;
      text += event.text;
      if (Date.now() - shown < SHOWN_EVERY_MS) continue;
      shown = Date.now();
      this.#conversation.change(id, { text });
    }
    return undefined;
  }
}

/** What was asked and answered, for the questions that follow. The guard reads it again each time. */
function exchangeOf(prepared: Prepared, before: readonly PromptMessage[], answer: string): readonly PromptMessage[] {
  const asked = prepared.messagesAfter(before).at(-1);
  const answered: PromptMessage = { role: 'assistant', parts: [{ origin: 'history', text: answer }] };
  return asked && answer !== '' ? [asked, answered] : [];
}
