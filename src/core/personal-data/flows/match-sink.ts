import type { AssignNode, CallNode, FlowKind, FlowNode } from '../../syntax/flow/flow-node.ts';
import { rangeOf, type FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import { addressMadeBy } from './address-made.ts';
import { carried } from './carried.ts';
import type { FlowValue } from './flow-value.ts';
import { isWrittenAsType } from './format-verbs.ts';
import { listedSinksOf, type ListedSinks } from './listed-sinks.ts';
import type { MatchedCall } from './matched-call.ts';
import {
  bodyOfRequest,
  carrierOf,
  contentOf,
  memberOfService,
  namedSinkOf,
  questionOf,
  type Sink,
} from './named-sinks.ts';
import { pathOfNode } from './path-of-node.ts';
import { queriedIn } from './queried.ts';
import type { AiSink, ReachedSink } from './reached-sink.ts';
import { builtByFunctions, isBody, notContent } from './request-words.ts';
import { isNoRequest, startOf } from './said.ts';
import { atSending, type Built } from './sent-requests.ts';
import type { Summaries } from './summaries.ts';
import { taintsOf } from './value-taints.ts';

/** The sinks of one language and the AI calls of one file. */
export class SinkMatcher {
  readonly #listed: ListedSinks;
  readonly #aiCalls: ReadonlyMap<number, AiSink>;
  readonly language: FlowLanguageId;
  /** What the last call handed to sinks. */
  noted: Built[] = [];

  constructor(language: FlowLanguageId, aiCalls: readonly AiSink[]) {
    this.language = language;
    this.#aiCalls = new Map(aiCalls.map((call) => [call.range.start * 1e7 + call.range.end, call]));
    this.#listed = listedSinksOf(language);
  }

  /** Notes what a call hands to a sink, if it is one. */
  atCall(call: MatchedCall, summaries: Summaries): boolean {
    const { callee } = call.node;
    this.noted = [];
    const ai = this.#aiCalls.get(callee.start * 1e7 + callee.end);
    atSending(call, ai, summaries);
    this.#noteAddress(call, summaries);
    const sink: Sink | undefined = ai
      ? { rule: 'personal-data/in-prompt', service: ai.providerName, except: notContent }
      : (this.#listed.ofCall(call) ?? namedSinkOf(call, this.language));
    if (sink) this.#hand(call, sink, ai, summaries);
    // An address is one thing that a request says, what it carries another.
    if (sink && sink.rule !== 'personal-data/in-url') return true;
    const carrier = questionOf(call) ?? (sink && contentOf(call, this.language)) ?? carrierOf(call, sink !== undefined);
    if (carrier) this.#hand(call, carrier, undefined, summaries);
    return sink !== undefined || carrier?.rule === 'personal-data/in-prompt';
  }

  /** What an address is made of by a call: a format, a parameter of its query, a route with what it is given. */
  #noteAddress(call: MatchedCall, summaries: Summaries): void {
    const made = addressMadeBy(call);
    if (!made) return;
    for (const { value, range } of made.given) {
      const sink = { ...sinkOf({ rule: 'personal-data/in-url' }, made.name), aiCall: undefined, range };
      this.#note(value, { ...sink, isAddress: true }, summaries);
    }
  }

  #hand(call: MatchedCall, sink: Sink, ai: AiSink | undefined, summaries: Summaries): void {
    const { callee } = call.node;
    const shown = pathOfNode(callee);
    call.given.forEach((given, index) => {
      if (this.language === 'go' && isWrittenAsType(call.node, index)) return;
      const argument = call.node.arguments[index]?.value;
      if (sink.rule === 'personal-data/in-url' && isNoRequest(argument)) return;
      if (sink.rule === 'personal-data/to-third-party' && this.#isRun(argument)) return;
      for (const part of carried(given, index, sink)) {
        const reached = { ...sinkOf(sink, shown), aiCall: ai?.range, range: part.range };
        this.noted.push({ sink: reached, value: part.value });
        this.#note(part.value, reached, summaries);
      }
    });
  }

  /** Whether an argument is a function that a service runs, as in a span: what it gives is handed back, and not sent. */
  #isRun(argument: FlowNode | undefined): boolean {
    return argument?.kind === 'function' && !builtByFunctions.has(this.language);
  }

  atAssignment(node: AssignNode, object: FlowValue, value: FlowValue, summaries: Summaries): void {
    const shown = pathOfNode(node.target);
    const sink =
      this.#listed.ofMember(shown, node.target, object) ??
      memberOfService(object) ??
      bodyOfRequest(node.target, object);
    if (!sink || !node.value || isNoRequest(node.value)) return;
    this.#note(value, { ...sinkOf(sink, shown), aiCall: undefined, range: rangeOf(node.value) }, summaries);
  }

  /** A request that is made with what it carries. */
  atRequest({ callee }: CallNode, host: string, { fields }: FlowValue, summaries: Summaries): void {
    const sink = sinkOf({ rule: 'personal-data/to-third-party', service: host }, pathOfNode(callee));
    for (const [key, value] of fields ?? []) {
      if (!isBody(key)) continue;
      this.#note(value, { ...sink, aiCall: undefined, range: rangeOf(callee) }, summaries);
    }
  }

  /**
   * A text that is an order to go elsewhere: `redirect:/…`, which Spring’s controllers give back. Or an address that names what its
   * query holds: `/confirmation?mail=…`.
   */
  atText(node: FlowKind<'text'>, value: FlowValue, parts: readonly FlowValue[], summaries: Summaries): void {
    for (const { place, name } of queriedIn(node)) {
      const part = parts[place];
      const range = rangeOf(node.parts[place] ?? node);
      const sink = { ...sinkOf({ rule: 'personal-data/in-url' }, name), aiCall: undefined, range };
      if (part) this.#note(part, { ...sink, isAddress: true }, summaries);
    }
    if ((this.language !== 'java' && this.language !== 'kotlin') || startOf(node)?.startsWith('redirect:') !== true)
      return;
    const sink: Sink = { rule: 'personal-data/in-url' };
    this.#note(value, { ...sinkOf(sink, 'redirect:'), aiCall: undefined, range: rangeOf(node) }, summaries);
  }

  #note(value: FlowValue, sink: ReachedSink, summaries: Summaries): void {
    for (const taint of taintsOf(value)) summaries.reach(taint, sink);
  }
}

function sinkOf(sink: Sink, callee: string): Omit<ReachedSink, 'range' | 'aiCall'> {
  return { ruleId: sink.rule, callee, service: sink.service };
}
