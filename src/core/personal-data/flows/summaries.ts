import type { FunctionNode } from '../../syntax/flow/flow-node.ts';
import type { SourceDocument, TextRange } from '../../text/document.ts';
import { openValue, type FlowValue } from './flow-value.ts';
import { locatedIn, passed, type ParameterOrigin, type Taint } from './taints.ts';
import { mapTaints, taintsOf } from './value-taints.ts';
import { taintsOfPart } from './part-of-value.ts';
import type { ReachedSink, SinkHit } from './reached-sink.ts';

/** A parameter that reaches a sink. */
interface ParameterHit extends Pick<ParameterOrigin, 'index' | 'part'> {
  readonly hit: SinkHit;
}

/** Most sinks that are kept for one function, and most findings of one file. */
const MAX_HITS = 50;
const MAX_FINDINGS = 500;

/** What is known of the functions of a file: what they give, and which of their parameters reach a sink. */
export class Summaries {
  readonly #results = new Map<FunctionNode, FlowValue>();
  readonly #parameters = new Map<FunctionNode, ParameterHit[]>();
  readonly #moved = new Map<ReachedSink, ReachedSink>();
  readonly hits: SinkHit[] = [];
  readonly #outside: readonly Summaries[];

  /** @param outside of the files that this one imports, sealed. */
  constructor(outside: readonly Summaries[] = []) {
    this.#outside = outside;
  }

  /** Undefined for a function that was not read yet. */
  resultOf(node: FunctionNode): FlowValue | undefined {
    return this.#results.get(node) ?? first(this.#outside, (one) => one.resultOf(node));
  }

  /** Whether something that is handed to a function reaches a sink. */
  get reachesSinks(): boolean {
    return this.#parameters.size > 0 || this.#outside.some(({ reachesSinks }) => reachesSinks);
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
      if (sink.told?.has(origin.category) === true) return;
      if (this.hits.length < MAX_FINDINGS) this.hits.push({ taint, sink });
      return;
    }
    const known = this.#parameters.get(origin.owner) ?? [];
    if (known.length < MAX_HITS) known.push({ index: origin.index, part: origin.part, hit: { taint, sink } });
    this.#parameters.set(origin.owner, known);
  }

  /** Another place at which a sink is told of. */
  move(sink: ReachedSink, to: ReachedSink): void {
    this.#moved.set(sink, to);
  }

  /** What reached sinks, where it is told of. */
  get settled(): readonly SinkHit[] {
    return this.hits.map(({ taint, sink }) => ({ taint, sink: this.#placeOf(sink) }));
  }

  #placeOf(sink: ReachedSink): ReachedSink {
    return this.#moved.get(sink) ?? sink;
  }

  /** A call hands something over to a parameter: it reaches what the parameter reaches. */
  handOver(node: FunctionNode, index: number, value: FlowValue, range: TextRange, name: string): void {
    if (taintsOf(value).length === 0) return;
    // What is noted while going through is for callers of others.
    const own = this.#parameters.get(node);
    for (const { index: reached, part, hit } of [...(own ?? this.#hitsOutside(node) ?? [])]) {
      if (reached !== index) continue;
      const taints = taintsOfPart(value, part);
      // What happens in another file is told where it is handed over.
      const sink = own ? hit.sink : { ...hit.sink, range, aiCall: undefined };
      for (const taint of taints) this.reach(continued(passed(taint, 'call', range, name), hit.taint), sink);
    }
  }

  #hitsOutside(node: FunctionNode): readonly ParameterHit[] | undefined {
    return first(this.#outside, (one) => one.#parameters.get(node) ?? one.#hitsOutside(node));
  }

  /** Makes the places of this file those of another one, for the files that import it. Nothing is added afterwards. */
  seal(document: SourceDocument): void {
    // What a function does is known now; its code would keep the whole file in memory.
    for (const node of this.#results.keys()) node.body = { kind: 'block', start: node.start, end: node.end, parts: [] };
    for (const [node, value] of this.#results) {
      this.#results.set(
        node,
        mapTaints(value, (taint) => [locatedIn(document, taint)]),
      );
    }
    for (const [node, hits] of this.#parameters) {
      const sealed = hits.map(({ index, part, hit }) => ({ index, part, hit: this.#sealed(hit, document) }));
      this.#parameters.set(node, sealed);
    }
  }

  #sealed({ taint, sink: noted }: SinkHit, document: SourceDocument): SinkHit {
    const sink = this.#placeOf(noted);
    const same = this.hits.filter(
      ({ sink: { range } }) => range.start === sink.range.start && range.end === sink.range.end,
    );
    const told = same.flatMap(({ taint: { origin } }) => (origin.kind === 'category' ? [origin.category] : []));
    const elsewhere = sink.elsewhere ?? { document, range: sink.range };
    return {
      taint: locatedIn(document, taint),
      sink: { ...sink, elsewhere, told: new Set([...(sink.told ?? []), ...told]) },
    };
  }
}

function first<T>(outside: readonly Summaries[], find: (one: Summaries) => T | undefined): T | undefined {
  for (const one of outside) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A way that goes on where another one starts. */
export function continued(taint: Taint, after: Taint): Taint {
  const steps = [];
  for (let step = after.step; step; step = step.previous) steps.push(step);
  return steps
    .reverse()
    .reduce((at, { kind, range, name, document }) => passed(at, kind, range, name, document), taint);
}
