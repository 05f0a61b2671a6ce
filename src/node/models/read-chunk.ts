import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import type { FinishReason } from '../../core/guard/answer/answer.ts';
import { ModelError, type ModelChunk, type ServerFootprint } from '../../core/guard/transport.ts';

const finishes: Readonly<Record<string, FinishReason>> = {
  stop: 'complete',
  length: 'length',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
  content_filter: 'content-filter',
};

/** What stands in one event of the stream. Servers leave out what the types of the SDK promise. */
export function* chunksOf(event: ChatCompletionChunk): Generator<ModelChunk> {
  if (typeof event !== 'object' || (event as unknown) === null) throw new ModelError('malformed');
  const { choices, usage } = event as LooseChunk;
  const choice = choices?.find(({ index = 0 }) => index === 0);
  yield* deltaOf(choice?.delta ?? {});
  const reason = choice?.finish_reason;
  if (reason) yield { kind: 'finish', reason: finishes[reason] ?? 'complete' };
  if (usage) yield usageOf(usage);
}

function* deltaOf({
  content,
  reasoning_content: thought,
  reasoning,
  tool_calls: calls,
}: LooseDelta): Generator<ModelChunk> {
  const thinking = thought ?? reasoning;
  if (isText(thinking)) yield { kind: 'reasoning', text: thinking };
  if (isText(content)) yield { kind: 'text', text: content };
  for (const call of calls ?? []) yield callOf(call);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function callOf({ index = 0, id, function: called }: LooseCall): ModelChunk {
  return {
    kind: 'tool-call',
    index,
    ...(typeof id === 'string' && id !== '' ? { id } : {}),
    ...(typeof called?.name === 'string' ? { name: called.name } : {}),
    ...(typeof called?.arguments === 'string' ? { arguments: called.arguments } : {}),
  };
}

function usageOf({ prompt_tokens: prompt = 0, completion_tokens: answer = 0, carbon }: LooseUsage): ModelChunk {
  const server = footprintOf(carbon);
  return { kind: 'usage', prompt, answer, ...(server ? { server } : {}) };
}

/** `usage.carbon` of OpenGateLLM (app/schemas/usage.py): kWh and kgCO2eq, each with a minimum and a maximum. */
function footprintOf(carbon: LooseUsage['carbon']): ServerFootprint | undefined {
  const kWh = rangeOf(carbon?.kWh);
  const kgCO2e = rangeOf(carbon?.kgCO2eq);
  return kWh && kgCO2e ? { kWh, kgCO2e } : undefined;
}

function rangeOf(range: LooseRange | null | undefined): ServerFootprint['kWh'] | undefined {
  const { min, max } = range ?? {};
  return typeof min === 'number' && typeof max === 'number' ? { low: min, high: max } : undefined;
}

interface LooseChunk {
  readonly choices?: readonly {
    readonly index?: number;
    readonly finish_reason?: string | null;
    readonly delta?: LooseDelta;
  }[];
  readonly usage?: LooseUsage | null;
}

interface LooseDelta {
  readonly content?: unknown;
  readonly reasoning_content?: unknown;
  readonly reasoning?: unknown;
  readonly tool_calls?: readonly LooseCall[] | null;
}

interface LooseCall {
  readonly index?: number;
  readonly id?: unknown;
  readonly function?: { readonly name?: unknown; readonly arguments?: unknown };
}

interface LooseUsage {
  readonly prompt_tokens?: number;
  readonly completion_tokens?: number;
  readonly carbon?: { readonly kWh?: LooseRange | null; readonly kgCO2eq?: LooseRange | null } | null;
}

interface LooseRange {
  readonly min?: unknown;
  readonly max?: unknown;
}
