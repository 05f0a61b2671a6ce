import type { FunctionNode } from '../../syntax/flow/flow-node.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import type { Given } from './carried.ts';
import { serviceOfPath } from './client-words.ts';
import { additions, iterations, plainName } from './conventions.ts';
import { openValue, withHost, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import type { MatchedCall } from './matched-call.ts';
import { union } from './taints.ts';
import { taintsOf } from './value-taints.ts';

/** Languages in which a function that goes over a map has two parameters, and one over a list has one. */
const overPairs: ReadonlySet<FlowLanguageId> = new Set(['java', 'kotlin', 'ruby']);
const pairwise = /^(?:for_?each|each|map|each_pair|filter)$/i;
/** What fills something by the calls of a block: `buildJsonObject { put(…) }`, `analytics.logEvent("…") { param(…) }`. */
const building = /^(?:build[A-Z]\w*|logEvent|bundle)$/;

/** Functions that a call is handed: each is read where it stands, with what it will be called with where that is known. */
export class HandedFunctions {
  readonly #interpreter: Interpreter;
  /** What the block that is being read puts in what it fills. */
  #filled: FlowValue[] | undefined;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /**
   * What a function gives.
   * @param name of the function that it is handed to
   * @param before the arguments before it
   */
  read(node: FunctionNode, name: string, receiver: FlowValue | undefined, before: readonly Given[]): FlowValue {
    const isBuilder = building.test(name);
    const outer = this.#filled;
    if (isBuilder) this.#filled = [];
    const result = this.#summarised(node, name, receiver, before);
    const filled = isBuilder ? (this.#filled ?? []) : [];
    this.#filled = outer;
    if (filled.length === 0) return result;
    return { ...result, isClean: false, taints: union(taintsOf(result), ...filled.map((value) => taintsOf(value))) };
  }

  /** Notes what a call without an object puts in what a block fills. */
  fill({ node: { callee }, callee: value, given }: MatchedCall): void {
    if (!this.#filled || callee.kind !== 'name' || value.closure) return;
    const plain = plainName(callee.name);
    if (additions.has(plain) || plain === 'param') this.#filled.push(...given.map((one) => one.value));
  }

  #summarised(node: FunctionNode, name: string, receiver: FlowValue | undefined, before: readonly Given[]): FlowValue {
    const { environment, owner } = this.#interpreter;
    const plain = plainName(name);
    const iterates = iterations.has(plain) && receiver;
    // What was gathered so far comes first: `reduce((all, patient) => …)`.
    const isSecond = /^(?:reduce|inject|fold)/.test(plain) || this.#goesOverPairs(node, name);
    const given = iterates ? receiver : (objectOf(receiver) ?? requestTo(before));
    return this.#interpreter.summarise(node, environment, owner, given, isSecond ? 1 : 0);
  }

  /** Whether a function takes the key and the value of each: `map.forEach((k, v) -> …)`, `hash.each { |k, v| … }`. */
  #goesOverPairs({ parameters }: FunctionNode, name: string): boolean {
    return parameters.length === 2 && overPairs.has(this.#interpreter.input.sinks.language) && pairwise.test(name);
  }
}

/** A block that a sink is given runs at once: `logger.info { "…" }`. */
export function lambdaResult(name: string, result: FlowValue | undefined): FlowValue {
  return iterations.has(plainName(name)) || !result ? openValue : result;
}

/** What a service hands to a function: `Sentry.configureScope((scope) => …)`, something of its own. */
function objectOf({ origin }: FlowValue = openValue): FlowValue | undefined {
  if (origin === undefined || serviceOfPath(origin) === undefined) return undefined;
  return { ...openValue, fields: new Map([['0', { ...openValue, origin }]]) };
}

/** The request that a block fills: `Faraday.post('https://…') do |req|`. */
function requestTo(before: readonly Given[]): FlowValue | undefined {
  const host = before.map(({ value }) => value.host).find((one) => one !== undefined);
  return host === undefined ? undefined : { ...openValue, fields: new Map([['0', withHost(openValue, host)]]) };
}
