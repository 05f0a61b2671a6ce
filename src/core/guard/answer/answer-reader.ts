import type { AssistantPolicy } from '../../policy/assistant-policy.ts';
import { costOf } from '../budget.ts';
import type { AuditedEnd } from '../audit/audit-log.ts';
import type { ClearedPrompt } from '../decision.ts';
import { footprintOf } from '../footprint.ts';
import { insideJson, type Restorer } from '../pseudonyms/restorer.ts';
import type { PseudonymTable } from '../pseudonyms/pseudonym-table.ts';
import { ModelError, type ModelChunk, type ServerFootprint, type StopSignal } from '../transport.ts';
import type { AnswerConcern, AnswerEvent, FinishReason, Footprint, TokenUsage } from './answer.ts';
import { checkAnswer, type AnswerContext } from './check-answer.ts';
import { ToolCallReader } from './tool-call-reader.ts';

export interface ReaderContext {
  readonly cleared: ClearedPrompt;
  readonly table: PseudonymTable;
  readonly policy: AssistantPolicy;
  readonly check: AnswerContext;
}

/** Reads one answer: turns pseudonyms back as it comes, counts, and checks it at its end. */
export class AnswerReader {
  readonly #context: ReaderContext;
  readonly #text: Restorer;
  readonly #reasoning: Restorer;
  readonly #calls: ToolCallReader;
  readonly #parts: string[] = [];
  #length = 0;
  #usage: Extract<ModelChunk, { kind: 'usage' }> | undefined;
  #finish: FinishReason | undefined;
  #concerns: readonly AnswerConcern[] = [];
  /** What the audit log says of the end. */
  #outcome = 'stopped';

  constructor(context: ReaderContext) {
    this.#context = context;
    this.#text = context.table.restorer();
    this.#reasoning = context.table.restorer();
    this.#calls = new ToolCallReader(() => context.table.restorer(insideJson));
  }

  async *read(chunks: AsyncIterable<ModelChunk>, stop: StopSignal): AsyncGenerator<AnswerEvent> {
    try {
      for await (const chunk of chunks) yield* this.#take(chunk);
    } catch (error) {
      if (!stop.aborted) {
        this.#outcome = error instanceof ModelError ? error.reason : 'network';
        yield* this.#rest();
        throw error instanceof ModelError ? error : new ModelError('network');
      }
    }
    yield* this.#rest();
    const finish = stop.aborted ? 'stopped' : (this.#finish ?? 'cut');
    for (const call of this.#calls.end(finish)) yield { kind: 'tool-call', call };
    this.#outcome = finish;
    const text = this.#parts.join('');
    this.#concerns = await checkAnswer(text, this.#context.check);
    const report = { text, finish, usage: this.usage, footprint: this.#footprint(), concerns: this.#concerns };
    yield { kind: 'end', report };
  }

  get usage(): TokenUsage {
    const { cleared } = this.#context;
    if (this.#usage) return { prompt: this.#usage.prompt, answer: this.#usage.answer, measured: true };
    return { prompt: cleared.promptTokens, answer: Math.ceil(this.#length / 4), measured: false };
  }

  /** What is noted of it, whether it has ended well or not. */
  audited(): Omit<AuditedEnd, 'kind' | 'request' | 'time'> {
    const { prompt, answer } = this.usage;
    const { energyWh, co2eGrams } = this.#footprint();
    const concerns: Record<string, number> = {};
    for (const { id } of this.#concerns) concerns[id] = (concerns[id] ?? 0) + 1;
    return {
      finish: this.#outcome,
      promptTokens: prompt,
      answerTokens: answer,
      cost: costOf(this.#context.policy, this.#context.cleared.target.model, prompt, answer),
      energyWh: [rounded(energyWh.low), rounded(energyWh.high)],
      co2eGrams: [rounded(co2eGrams.low), rounded(co2eGrams.high)],
      concerns,
    };
  }

  *#take(chunk: ModelChunk): Generator<AnswerEvent> {
    switch (chunk.kind) {
      case 'text':
        this.#length += chunk.text.length;
        yield* this.#given('text', this.#text.push(chunk.text));
        break;
      case 'reasoning':
        this.#length += chunk.text.length;
        yield* this.#given('reasoning', this.#reasoning.push(chunk.text));
        break;
      case 'tool-call':
        this.#length += chunk.arguments?.length ?? 0;
        this.#calls.push(chunk);
        break;
      case 'usage':
        this.#usage = chunk;
        break;
      case 'finish':
        this.#finish = chunk.reason;
    }
  }

  *#rest(): Generator<AnswerEvent> {
    yield* this.#given('reasoning', this.#reasoning.end());
    yield* this.#given('text', this.#text.end());
  }

  *#given(kind: 'text' | 'reasoning', text: string): Generator<AnswerEvent> {
    if (text === '') return;
    if (kind === 'text') this.#parts.push(text);
    yield { kind, text };
  }

  #footprint(): Footprint {
    const server: ServerFootprint | undefined = this.#usage?.server;
    return footprintOf(this.#context.cleared.target.model, this.usage.answer, server);
  }
}

/** Four figures are more than an estimate deserves. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(4));
}
