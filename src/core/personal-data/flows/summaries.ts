import type { FunctionNode } from '../../syntax/flow/flow-node.ts';
import type { TextRange } from '../../text/document.ts';
import { openValue, passed, type FlowValue, type Taint } from './flow-value.ts';
import type { ReachedSink, SinkHit } from './match-sink.ts';

/** A parameter that reaches a sink. */
interface ParameterHit {
  readonly index: number;
  readonly hit: SinkHit;
}

/** Most sinks that are kept for one function, and most findings of one file. */
const MAX_HITS = 50;
const MAX_FINDINGS = 500;

/** What is known of the functions of a file: what they give, and which of their parameters reach a sink. */
export class Summaries {
  readonly #results = new Map<FunctionNode, FlowValue>();
  readonly #parameters = new Map<FunctionNode, ParameterHit[]>();
  readonly hits: SinkHit[] = [];

  /** Undefined for a function that was not read yet. */
  resultOf(node: FunctionNode): FlowValue | undefined {
    return this.#results.get(node);
  }

  start(node: FunctionNode): void {
    // A function that calls itself gives nothing more than what else it gives.
    this.#results.set(node, openValue);
  }

  finish(node: FunctionNode, result: FlowValue): void {
    this.#results.set(node, result);
  }

  /** Notes what reaches a sink: at once, or for the callers of the function whose parameter it is. */
  reach(taint: Taint, sink: ReachedSink): void {
    const { origin } = taint;
    if (origin.kind === 'category') {
      if (this.hits.length < MAX_FINDINGS) this.hits.push({ taint, sink });
      return;
    }
    const known = this.#parameters.get(origin.owner) ?? [];
    if (known.length < MAX_HITS) known.push({ index: origin.index, hit: { taint, sink } });
    this.#parameters.set(origin.owner, known);
  }

  /** A call hands something over to a parameter: it reaches what the parameter reaches. */
  handOver(node: FunctionNode, index: number, taints: readonly Taint[], range: TextRange, name: string): void {
    if (taints.length === 0) return;
    // What is noted while going through is for callers of others.
    for (const { index: reached, hit } of [...(this.#parameters.get(node) ?? [])]) {
      if (reached !== index) continue;
      for (const taint of taints) this.reach(continued(passed(taint, 'call', range, name), hit.taint), hit.sink);
    }
  }
}

/** A way that goes on where another one starts. */
export function continued(taint: Taint, after: Taint): Taint {
  const steps = [];
  for (let step = after.step; step; step = step.previous) steps.push(step);
  return steps.reverse().reduce((at, { kind, range, name }) => passed(at, kind, range, name), taint);
}
