import * as vscode from 'vscode';
import type { AnswerEvent } from '../../core/guard/answer/answer.ts';
import type { GuardedConversation } from '../../core/guard/conversation.ts';
import type { PromptMessage } from '../../core/guard/prompt.ts';
import { answerText } from '../assistant/answer-typed.ts';
import { modelErrorText } from '../assistant/asking/model-error-text.ts';
import { prepare, type Prepared } from '../assistant/asking/prepare.ts';
import { refusalText } from '../assistant/asking/refusal-text.ts';
import { answerNotes, answerWarnings, decisionNotes, type LabelOf } from '../assistant/asking/verdict-notes.ts';
import type { AssistantServices } from '../assistant/assistant-services.ts';
import { fileJoined, rangeJoined } from '../assistant/joinable.ts';
import type { Joined } from '../assistant/joined.ts';
import type { Chosen } from '../assistant/models/chosen.ts';
import { guardedVendor } from '../assistant/models/guarded-vendor.ts';
import type { ModelSource } from '../assistant/models/model-source.ts';
import { vscodeModel } from '../assistant/models/vscode-models.ts';
import { currentLocale } from '../locale.ts';

/** What the participant works with. */
export interface ParticipantServices {
  readonly services: AssistantServices;
  readonly chosen: () => Promise<Chosen>;
  readonly guarded: () => Promise<GuardedConversation>;
}

/** `@vigie` in VS Code's own chat: what Vigie knows by itself, then the model that is chosen there, behind the guard. */
export async function respondInChat(
  { services, chosen, guarded }: ParticipantServices,
  request: vscode.ChatRequest,
  { history }: vscode.ChatContext,
  response: vscode.ChatResponseStream,
  token: vscode.CancellationToken,
): Promise<void> {
  const typed = request.command === undefined ? request.prompt : `/${request.command} ${request.prompt}`;
  const prepared = await prepare(typed, request.references.flatMap(joinedOf), services);
  const own = await answerText(prepared, services);
  if (own !== undefined) response.markdown(`${own}\n\n`);
  if (!prepared.asksModel) return;
  const engine = await services.engine.load();
  const source = await sourceFor(request.model, chosen, (id) => engine.providerOf(id) !== undefined);
  if (!source) return;
  const labelOf: LabelOf = (category) => engine.categoryLabel(category, currentLocale());
  const conversation = await guarded();
  await askInChat(
    conversation,
    { source, model: request.model.id, labelOf },
    prepared,
    before(history),
    response,
    token,
  );
}

interface AskedInChat {
  readonly source: ModelSource;
  readonly model: string;
  readonly labelOf: LabelOf;
}

async function askInChat(
  guarded: GuardedConversation,
  { source, model, labelOf }: AskedInChat,
  prepared: Prepared,
  said: readonly PromptMessage[],
  response: vscode.ChatResponseStream,
  token: vscode.CancellationToken,
): Promise<void> {
  const decision = await guarded.decide({
    target: source.targetOf(model),
    messages: prepared.messagesAfter(said),
  });
  if (decision.outcome === 'refused') {
    response.markdown(refusalText(decision.refusal));
    return;
  }
  const stop = new AbortController();
  const listening = token.onCancellationRequested(() => {
    stop.abort();
  });
  try {
    response.markdown(`**${vscode.l10n.t('Written by an AI: {0}, {1}', model, source.name)}**\n\n`);
    const answer = guarded.ask(decision, source.transportTo(model), stop.signal);
    for await (const event of answer) show(event, decisionNotes(decision, source.name, labelOf), response);
  } catch (error) {
    response.markdown(`\n\n${modelErrorText(error)}`);
  } finally {
    listening.dispose();
  }
}

function show(event: AnswerEvent, notes: readonly string[], response: vscode.ChatResponseStream): void {
  if (event.kind === 'text') response.markdown(event.text);
  if (event.kind !== 'end') return;
  const warnings = answerWarnings(event.report);
  const head = warnings.length > 0 ? `**${vscode.l10n.t('Before you use it')}**\n\n${listOf(warnings)}\n\n` : '';
  response.markdown(`\n\n---\n\n${head}${listOf([...notes, ...answerNotes(event.report)])}`);
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A model that is guarded already is asked directly: twice masked would be masked for nothing. */
async function sourceFor(
  model: vscode.LanguageModelChat,
  chosen: () => Promise<Chosen>,
  isKnown: (id: string) => boolean,
): Promise<ModelSource | undefined> {
  if (model.vendor !== guardedVendor) return vscodeModel(model, isKnown);
  const now = await chosen();
  return now.kind === 'ready' ? now.source : undefined;
}

function joinedOf({ value }: vscode.ChatPromptReference): readonly Joined[] {
  if (value instanceof vscode.Uri) return [fileJoined(value)];
  return value instanceof vscode.Location ? [rangeJoined(value.uri, value.range)] : [];
}

/** What was said before to `@vigie`, and what it answered. */
function before(history: vscode.ChatContext['history']): readonly PromptMessage[] {
  return history.flatMap((turn): PromptMessage[] => {
    if (turn instanceof vscode.ChatRequestTurn) return [said('user', turn.prompt)];
    if (!(turn instanceof vscode.ChatResponseTurn)) return [];
    const text = turn.response
      .flatMap((part) => (part instanceof vscode.ChatResponseMarkdownPart ? [part.value.value] : []))
      .join('');
    return text === '' ? [] : [said('assistant', text)];
  });
}

function said(role: 'user' | 'assistant', text: string): PromptMessage {
  return { role, parts: [{ origin: 'history', text }] };
}
