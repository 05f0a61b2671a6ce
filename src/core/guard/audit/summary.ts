import { groupBy } from '../../inventory/group-by.ts';
import type { AuditEntry, AuditedDecision, AuditedEnd } from './audit-log.ts';

/** What an audit log says of a time, by provider and model. */
export interface AuditSummary {
  /** ISO dates of the first and the last line; `undefined` for an empty log. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly sent: number;
  readonly refused: number;
  /** Sent, and the log does not say what came of it: the program ended before. */
  readonly unfinished: number;
  readonly tokens: number;
  readonly cost: number;
  readonly energyWh: readonly [low: number, high: number];
  readonly co2eGrams: readonly [low: number, high: number];
  readonly models: readonly ModelSummary[];
  /** How often each rule refused. */
  readonly rules: Readonly<Record<string, number>>;
  /** Values by category, by what became of them. */
  readonly data: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface ModelSummary {
  readonly provider: string;
  readonly model: string;
  readonly requests: number;
  readonly tokens: number;
}

export function summarise(entries: readonly AuditEntry[]): AuditSummary {
  const decisions = entries.filter((entry): entry is AuditedDecision => entry.kind !== 'ended');
  const ends = entries.filter((entry): entry is AuditedEnd => entry.kind === 'ended');
  const sent = decisions.filter(({ kind }) => kind === 'sent');
  const endOf = new Map(ends.map((end) => [end.request, end]));
  const pair = (key: 'energyWh' | 'co2eGrams'): readonly [number, number] => [
    total(ends.map((end) => end[key][0])),
    total(ends.map((end) => end[key][1])),
  ];
  return {
    from: entries[0]?.time.slice(0, 10),
    to: entries.at(-1)?.time.slice(0, 10),
    sent: sent.length,
    refused: decisions.length - sent.length,
    unfinished: sent.filter(({ request }) => !endOf.has(request)).length,
    tokens: total(ends.map(tokensOf)),
    cost: total(ends.map(({ cost }) => cost)),
    energyWh: pair('energyWh'),
    co2eGrams: pair('co2eGrams'),
    models: modelsOf(sent, endOf),
    rules: counted(decisions.flatMap(({ rule }) => rule ?? [])),
    data: dataOf(decisions),
  };
}

function modelsOf(sent: readonly AuditedDecision[], endOf: ReadonlyMap<string, AuditedEnd>): readonly ModelSummary[] {
  const byModel = groupBy(sent, ({ provider, model }) => JSON.stringify([provider, model]));
  return [...byModel.values()].map((requests) => ({
    provider: requests[0]?.provider ?? '',
    model: requests[0]?.model ?? '',
    requests: requests.length,
    tokens: total(requests.map(({ request }) => tokensOf(endOf.get(request)))),
  }));
}

/** What a request took: the question counts as well. */
export function tokensOf(end: AuditedEnd | undefined): number {
  return end ? end.promptTokens + end.answerTokens : 0;
}

function dataOf(decisions: readonly AuditedDecision[]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const data: Record<string, Record<string, number>> = {};
  for (const decision of decisions) {
    for (const [handling, categories] of Object.entries(decision.data)) {
      for (const [category, count] of Object.entries(categories)) {
        const counts = (data[category] ??= {});
        counts[handling] = (counts[handling] ?? 0) + count;
      }
    }
  }
  return data;
}

function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
