import { readFlow } from '../../syntax/flow/read-flow.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { DataCategoryId } from '../categories.ts';
import type { SourceDocument } from '../../text/document.ts';
import type { Flow, PlainStep } from './flow.ts';
import type { FlowSettings } from './flow-settings.ts';
import type { Outside } from './imports/outside.ts';
import { Interpreter } from './interpreter.ts';
import { SinkMatcher } from './match-sink.ts';
import { withoutToldAddresses } from './queried.ts';
import { Literals, Sources, type LiteralSource } from './sources.ts';
import type { FlowStep } from './taints.ts';
import type { AiSink, SinkHit } from './reached-sink.ts';

export interface FlowInput {
  /** Values that are personal data, by place. */
  readonly literals: readonly LiteralSource[];
  readonly aiCalls: readonly AiSink[];
  readonly outside: Outside;
  readonly settings: FlowSettings;
}

/**
 * Every way by which personal data reaches a log, a prompt, a URL or a third party in one document, in order of place; one
 * for each argument and category. Empty for a language that is not read. Only whole ways are given: from a field or a
 * value, through each assignment and call, to the sink.
 */
export async function findFlows(
  document: SourceDocument,
  syntax: Syntax,
  { literals, aiCalls, outside, settings }: FlowInput,
): Promise<readonly Flow[]> {
  const program = await readFlow(document, syntax);
  if (!program) return [];
  const sinks = new SinkMatcher(program.language, aiCalls);
  const hits = new Interpreter({
    sources: new Sources(program.language, document.text),
    sinks,
    literals: new Literals(literals),
    outside,
    settings,
  }).run(program.node);
  const flows = new Map<string, Flow>();
  for (const hit of withoutToldAddresses(hits)) {
    const flow = flowOf(hit);
    if (!flow) continue;
    const key = [flow.ruleId, flow.range.start, flow.range.end, flow.category].join();
    const known = flows.get(key);
    if (!known || known.steps.length > flow.steps.length) flows.set(key, flow);
  }
  return [...flows.values()].sort(
    (one, other) => one.range.start - other.range.start || one.range.end - other.range.end,
  );
}

/** Where a text is expected, their place is given and not they. */
const pictures: ReadonlySet<DataCategoryId> = new Set(['photo', 'signature']);

function flowOf({ taint, sink }: SinkHit): Flow | undefined {
  const { origin } = taint;
  if (origin.kind !== 'category') return undefined;
  const { ruleId, range, callee, service, aiCall, elsewhere } = sink;
  if (ruleId !== 'personal-data/in-prompt' && pictures.has(origin.category)) return undefined;
  const flow = { ruleId, category: origin.category, range, callee, service, aiCall, steps: stepsOf(taint.step) };
  return elsewhere ? { ...flow, sinkElsewhere: elsewhere } : flow;
}

function stepsOf(last: FlowStep | undefined): readonly PlainStep[] {
  const steps: PlainStep[] = [];
  for (let at = last; at; at = at.previous) {
    const { range, kind, name, document } = at;
    steps.push({ range: { start: range.start, end: range.end }, kind, name, ...(document && { document }) });
  }
  return steps.reverse();
}
