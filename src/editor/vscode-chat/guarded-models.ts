import * as vscode from 'vscode';
import type { AnswerEvent } from '../../core/guard/answer/answer.ts';
import type { GuardedConversation } from '../../core/guard/conversation.ts';
import { modelErrorText } from '../assistant/asking/model-error-text.ts';
import type { Chosen } from '../assistant/models/chosen.ts';
import { currentLocale } from '../locale.ts';
import { promptOf, textOf } from './to-prompt.ts';

/** What VS Code must be told of a model, and what servers do not say: generous, the server judges by itself. */
const MAX_INPUT_TOKENS = 128_000;
const MAX_OUTPUT_TOKENS = 8_000;
const CHARACTERS_PER_TOKEN = 4;

/** What guarded models work with. */
export interface GuardedModelServices {
  readonly chosen: () => Promise<Chosen>;
  /** The guard of what VS Code's chat asks: its stand-ins are its own. */
  readonly guarded: () => Promise<GuardedConversation>;
}

/** The models that were chosen for the assistant, for VS Code's own chat and its agents: each question passes the guard. */
export class GuardedModels {
  readonly #services: GuardedModelServices;

  constructor(services: GuardedModelServices) {
    this.#services = services;
  }

  async list(): Promise<vscode.LanguageModelChatInformation[]> {
    const chosen = await this.#services.chosen();
    if (chosen.kind === 'none') return [];
    // VS Code's own models are in its chat already.
    if (chosen.source.targetOf(chosen.model).address === undefined) return [];
    const { name } = chosen.source;
    return chosen.models.map(({ id, label }) => ({
      id,
      name: label,
      family: id,
      version: '1',
      detail: vscode.l10n.t('{0}, behind Vigie’s guard', name),
      tooltip: vscode.l10n.t('Every question is judged by the policy; personal data is masked before it leaves.'),
      maxInputTokens: MAX_INPUT_TOKENS,
      maxOutputTokens: MAX_OUTPUT_TOKENS,
      capabilities: { toolCalling: true },
    }));
  }

  async respond(
    { id }: vscode.LanguageModelChatInformation,
    messages: readonly vscode.LanguageModelChatRequestMessage[],
    options: vscode.ProvideLanguageModelChatResponseOptions,
    progress: vscode.Progress<vscode.LanguageModelResponsePart>,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const chosen = await this.#services.chosen();
    if (chosen.kind === 'none') throw new Error(chosen.why);
    const guarded = await this.#services.guarded();
    const decision = await guarded.decide(promptOf(chosen.source.targetOf(id), messages, options));
    if (decision.outcome === 'refused') {
      const { reason, remedy } = decision.refusal;
      throw new Error(`${reason[currentLocale()]} ${remedy[currentLocale()]}`);
    }
    const stop = new AbortController();
    const listening = token.onCancellationRequested(() => {
      stop.abort();
    });
    try {
      const answer = guarded.ask(decision, chosen.source.transportTo(id), stop.signal);
      for await (const event of answer) reportTo(progress, event);
    } catch (error) {
      throw new Error(modelErrorText(error), { cause: error });
    } finally {
      listening.dispose();
    }
  }
}

function reportTo(progress: vscode.Progress<vscode.LanguageModelResponsePart>, event: AnswerEvent): void {
  if (event.kind === 'text') progress.report(new vscode.LanguageModelTextPart(event.text));
  if (event.kind !== 'tool-call') return;
  const { id, name, arguments: json } = event.call;
  progress.report(new vscode.LanguageModelToolCallPart(id, name, inputOf(json)));
}

/** What a model wrote for a tool; the tool itself judges whether it is what it takes. */
function inputOf(json: string): object {
  try {
    const input: unknown = JSON.parse(json === '' ? '{}' : json);
    return typeof input === 'object' && input !== null ? input : {};
  } catch {
    return {};
  }
}

/** An estimate: no server is asked for it. */
export function tokensIn(text: string | vscode.LanguageModelChatRequestMessage): number {
  return Math.ceil((typeof text === 'string' ? text : textOf(text.content)).length / CHARACTERS_PER_TOKEN);
}
