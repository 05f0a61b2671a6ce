import type { AssignNode, CallNode, FlowNode } from '../../syntax/flow/flow-node.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import type { TextRange } from '../../text/document.ts';
import { flowSinks } from '../../../../generated/flow-sinks.ts';
import { plainName } from './conventions.ts';
import { openValue, pathOfNode, taintsOf, type FlowValue, type Taint } from './flow-value.ts';
import type { FlowRuleId, Place } from './flow.ts';
import { isWrittenAsType } from './format-verbs.ts';
import type { SinkFile } from './sink-file.ts';
import type { Summaries } from './summaries.ts';
import { thirdPartyOf } from './third-party-host.ts';

/** A sink that something reached, and by which argument. */
export interface ReachedSink {
  readonly ruleId: FlowRuleId;
  readonly range: TextRange;
  readonly callee: string;
  readonly service: string | undefined;
  /** Where the callee of the AI call stands, if it is one. */
  readonly aiCall: TextRange | undefined;
  /** Where it stands, if in another file; `range` is then what is handed to that file. */
  readonly elsewhere?: Place;
  /** Kinds of data of which that file is told itself. */
  readonly told?: ReadonlySet<string>;
}

export interface SinkHit {
  readonly taint: Taint;
  readonly sink: ReachedSink;
}

/** An AI call of the file: where its callee stands, and who answers. */
export interface AiSink {
  readonly range: TextRange;
  readonly providerName: string;
}

/** An argument with its value. */
export interface Given {
  readonly name: string | undefined;
  readonly range: TextRange;
  readonly value: FlowValue;
}

/** A call as it is matched. */
export interface MatchedCall {
  readonly node: CallNode;
  readonly callee: FlowValue;
  readonly receiver: FlowValue | undefined;
  readonly given: readonly Given[];
}

/** What makes an object that logs, told by the last call of its origin. */
const loggerMaker = /logg|pino|winston|bunyan|structlog|slf4j|timber|serilog|monolog|console/i;

/** Arguments of an AI call that hold no content. */
const notContent = new Set(['model', 'api_key', 'apiKey', 'headers', 'timeout', 'model_name', 'response_format']);

/** Arguments and options of a request that are its address, or that say how it is sent. */
const notBody = (
  'url params query searchParams baseURL base_url base_uri headers auth timeout method proxies proxy cookies verify cert stream ' +
  'signal credentials mode cache redirect agent httpsAgent responseType'
).split(' ');

type Sink = Pick<SinkFile, 'rule' | 'service' | 'positional' | 'named' | 'except'>;

/** The sinks of one language and the AI calls of one file. */
export class SinkMatcher {
  readonly #byMethod = new Map<string, SinkFile[]>();
  readonly #byFunction = new Map<string, SinkFile[]>();
  readonly #members = new Map<string, SinkFile>();
  readonly #aiCalls: ReadonlyMap<number, AiSink>;
  readonly #language: FlowLanguageId;

  constructor(language: FlowLanguageId, aiCalls: readonly AiSink[]) {
    this.#language = language;
    this.#aiCalls = new Map(aiCalls.map((call) => [call.range.start * 1e7 + call.range.end, call]));
    for (const sink of flowSinks) {
      if (!sink.languages.includes(language)) continue;
      for (const method of sink.methods ?? []) add(this.#byMethod, method, sink);
      for (const path of sink.functions ?? []) add(this.#byFunction, path, sink);
      for (const path of sink.members ?? []) this.#members.set(path, sink);
    }
  }

  /** Notes what a call hands to a sink, if it is one. */
  atCall(call: MatchedCall, summaries: Summaries): boolean {
    const { callee } = call.node;
    const ai = this.#aiCalls.get(callee.start * 1e7 + callee.end);
    const sink: Sink | undefined = ai
      ? { rule: 'personal-data/in-prompt', service: ai.providerName, except: [...notContent] }
      : this.#sinkOf(call);
    if (!sink) return false;
    this.#hand(call, sink, ai, summaries);
    const host = sink.rule === 'personal-data/in-url' ? thirdPartyOf(call.node) : undefined;
    if (host !== undefined) this.#hand(call, bodyTo(host), undefined, summaries);
    return true;
  }

  #hand(call: MatchedCall, sink: Sink, ai: AiSink | undefined, summaries: Summaries): void {
    const { callee } = call.node;
    const shown = pathOfNode(callee);
    call.given.forEach((given, index) => {
      if (this.#language === 'go' && isWrittenAsType(call.node, index)) return;
      for (const part of carried(given, index, sink)) {
        this.#note(part.value, { ...sinkOf(sink, shown), aiCall: ai?.range, range: part.range }, summaries);
      }
    });
  }

  atAssignment(node: AssignNode, value: FlowValue, summaries: Summaries): void {
    const shown = pathOfNode(node.target);
    const sink = this.#members.get(shown);
    if (!sink || !node.value) return;
    this.#note(value, { ...sinkOf(sink, shown), aiCall: undefined, range: rangeOf(node.value) }, summaries);
  }

  #note(value: FlowValue, sink: ReachedSink, summaries: Summaries): void {
    for (const taint of taintsOf(value)) summaries.reach(taint, sink);
  }

  #sinkOf(call: MatchedCall): SinkFile | undefined {
    const { callee } = call.node;
    const origin = call.callee.origin;
    if (origin !== undefined && !call.callee.closure) {
      const found = this.#byFunction.get(origin)?.[0];
      if (found) return found;
    }
    if (callee.kind !== 'member') return undefined;
    return this.#byMethod.get(callee.name)?.find((sink) => isReceiver(sink, callee.object, call.receiver));
  }
}

/** What a request carries beside its address. */
function bodyTo(host: string): Sink {
  return { rule: 'personal-data/to-third-party', service: host, positional: [1, 2, 3], except: notBody };
}

function isReceiver(sink: SinkFile, node: FlowNode, value: FlowValue = openValue): boolean {
  const { receivers = [], receiverNames = [] } = sink;
  const { origin } = value;
  if (receivers.includes('*')) return true;
  if (origin !== undefined && receivers.some((path) => fits(origin, path))) return true;
  // An object that the file itself makes is what the file says it is.
  if (value.owner ?? value.closure ?? value.fields) return false;
  const isCalledSo = receiverNames.includes(plainName(shownName(node)).replace('@', ''));
  return isCalledSo && (sink.rule !== 'personal-data/in-log' || mayLog(origin));
}

/** Last name of what a method is called on. */
function shownName(node: FlowNode): string {
  if (node.kind === 'name' || node.kind === 'member') return node.name;
  return node.kind === 'call' && node.callee.kind !== 'call' ? shownName(node.callee) : '';
}

/** Whether what is called like a logger was made by something that makes loggers, as far as is known. */
function mayLog(origin = ''): boolean {
  const isMade = origin
    .split('.')
    .slice(-2)
    .some((part) => part.endsWith('()'));
  return !isMade || loggerMaker.test(origin);
}

function fits(origin: string, path: string): boolean {
  return path.endsWith('*') ? origin.startsWith(path.slice(0, -1)) : origin === path;
}

/** The parts of an argument that count. */
function carried(given: Given, index: number, sink: Sink): readonly { range: TextRange; value: FlowValue }[] {
  if (given.name !== undefined && given.name !== '**') return isNamed(given.name, sink) ? [given] : [];
  const { fields } = given.value;
  if (!fields || !choosesKeys(index, sink) || !isOptions(fields)) {
    return sink.positional?.includes(index) === false ? [] : [given];
  }
  const kept = new Map([...fields].filter(([key]) => isNamed(key, sink)));
  // What is spread into the options may stand under any key.
  return [{ range: given.range, value: { ...given.value, taints: [], fields: kept } }];
}

/** Whether only some keys of an object of options count. */
function choosesKeys(index: number, { positional, named, except = [] }: Sink): boolean {
  return named !== undefined || (except.length > 0 && positional?.includes(index) !== true);
}

function isNamed(name: string, { named, except }: Sink): boolean {
  return named?.includes(name) !== false && except?.includes(name) !== true;
}

function isOptions(fields: ReadonlyMap<string, FlowValue>): boolean {
  return [...fields.keys()].some((key) => !/^\d+$/.test(key));
}

function sinkOf(sink: Sink, callee: string): Omit<ReachedSink, 'range' | 'aiCall'> {
  return { ruleId: sink.rule, callee, service: sink.service };
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}

function add<T>(table: Map<string, T[]>, key: string, item: T): void {
  const known = table.get(key);
  if (known) known.push(item);
  else table.set(key, [item]);
}
