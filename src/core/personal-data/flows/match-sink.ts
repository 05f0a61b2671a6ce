import type { AssignNode, CallNode, FlowKind, FlowNode } from '../../syntax/flow/flow-node.ts';
import { rangeOf, type FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import type { TextRange } from '../../text/document.ts';
import { flowSinks } from '../../../../generated/flow-sinks.ts';
import { carried, type Given } from './carried.ts';
import { asksModel, serviceOfCall, serviceOfPath } from './client-words.ts';
import type { FlowValue } from './flow-value.ts';
import type { FlowRuleId, Place } from './flow.ts';
import { isWrittenAsType } from './format-verbs.ts';
import { questionIn } from './model-arguments.ts';
import { isNoRequest, isSaid, startOf } from './said.ts';
import { atSending, type Built } from './sent-requests.ts';
import type { SinkFile } from './sink-file.ts';
import { queriedIn } from './queried.ts';
import { builtByFunctions, isBody, notBody, notContent } from './request-words.ts';
import { comesFrom, isReceiver } from './sink-receiver.ts';
import type { Summaries } from './summaries.ts';
import { isTextMessage } from './text-messages.ts';
import { carriedBy, type Carried } from './third-party-host.ts';
import { pathOfNode } from './path-of-node.ts';
import { taintsOf } from './value-taints.ts';
import type { Taint } from './taints.ts';

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
  /** An address that is made, whoever asks for it: told where nothing else is told of what it holds. */
  readonly isAddress?: true;
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

/** A call as it is matched. */
export interface MatchedCall {
  readonly node: CallNode;
  readonly callee: FlowValue;
  readonly receiver: FlowValue | undefined;
  readonly given: readonly Given[];
}

const modelSink = { rule: 'personal-data/in-prompt', service: 'LLM' } as const;

type Sink = Pick<SinkFile, 'rule' | 'service' | 'positional' | 'named' | 'except'>;

/** The sinks of one language and the AI calls of one file. */
export class SinkMatcher {
  readonly #byMethod = new Map<string, SinkFile[]>();
  readonly #byFunction = new Map<string, SinkFile[]>();
  readonly #members = new Map<string, SinkFile>();
  readonly #aiCalls: ReadonlyMap<number, AiSink>;
  readonly language: FlowLanguageId;
  /** What the last call handed to sinks. */
  noted: Built[] = [];

  constructor(language: FlowLanguageId, aiCalls: readonly AiSink[]) {
    this.language = language;
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
    this.noted = [];
    const ai = this.#aiCalls.get(callee.start * 1e7 + callee.end);
    atSending(call, ai, summaries);
    const sink: Sink | undefined = ai
      ? { rule: 'personal-data/in-prompt', service: ai.providerName, except: notContent }
      : (this.#sinkOf(call) ?? this.#namedSinkOf(call));
    if (sink) this.#hand(call, sink, ai, summaries);
    // An address is one thing that a request says, what it carries another.
    if (sink && sink.rule !== 'personal-data/in-url') return true;
    const carrier = questionOf(call) ?? (sink && this.#contentOf(call)) ?? carrierOf(call, sink !== undefined);
    if (carrier) this.#hand(call, carrier, undefined, summaries);
    return sink !== undefined || carrier?.rule === 'personal-data/in-prompt';
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
      this.#memberSinkOf(shown, node.target, object) ?? memberOfService(object) ?? bodyOfRequest(node.target, object);
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

  #memberSinkOf(shown: string, target: FlowNode, { origin = '' }: FlowValue): SinkFile | undefined {
    const name = target.kind === 'member' ? target.name : '';
    return this.#members.get(shown) ?? this.#members.get(`*.${name}`) ?? this.#members.get(`${origin}.${name}`);
  }

  #note(value: FlowValue, sink: ReachedSink, summaries: Summaries): void {
    for (const taint of taintsOf(value)) summaries.reach(taint, sink);
  }

  #sinkOf(call: MatchedCall): SinkFile | undefined {
    const { callee } = call.node;
    const { closure, owner, fields } = call.callee;
    // A function that the file takes from a list or an object of others is known by its name alone.
    const isBare = callee.kind === 'name' && (owner ?? fields) === undefined;
    const origin = call.callee.origin ?? (isBare ? callee.name : undefined);
    if (origin !== undefined && !closure) {
      const found = this.#byFunction.get(origin)?.find((sink) => isSaid(sink, call.node));
      if (found) return found;
    }
    if (callee.kind !== 'member') return closure ? undefined : this.#takenOut(origin, call.node);
    return this.#byMethod
      .get(callee.name)
      ?.find((sink) => isReceiver(sink, callee.object, call.receiver) && isSaid(sink, call.node));
  }

  /** A method that is called by its name alone: `import { setUser } from '@sentry/node'`. */
  #takenOut(origin: string | undefined, node: CallNode): SinkFile | undefined {
    const at = origin?.lastIndexOf('.') ?? -1;
    if (origin === undefined || at < 1) return undefined;
    const [from, name] = [origin.slice(0, at), origin.slice(at + 1)];
    return this.#byMethod.get(name)?.find((sink) => comesFrom(sink, from) && isSaid(sink, node));
  }

  /** What a request to an address carries to a service that its name tells. */
  #contentOf(call: MatchedCall): Sink | undefined {
    const named = this.#namedSinkOf(call);
    return named && { ...named, positional: call.given.map((_, index) => index).slice(1), except: notBody };
  }

  /** A service or a model that only its name tells. */
  #namedSinkOf(call: MatchedCall): Sink | undefined {
    if (asksModel(call)) return { ...modelSink, except: notContent };
    const service = isTextMessage(call) ? 'Twilio' : serviceOfCall(call, this.language);
    return service === undefined ? undefined : { rule: 'personal-data/to-third-party', service };
  }
}

/** A question to a model that the names of the arguments tell. */
function questionOf(call: MatchedCall): Sink | undefined {
  if (call.callee.closure ?? call.callee.owner) return undefined;
  const positional = questionIn(call);
  return positional && { ...modelSink, positional, except: [...notContent, ...notBody] };
}

/** `scope.user = …`, of what a service handed over. */
function memberOfService({ origin }: FlowValue): Sink | undefined {
  const service = serviceOfPath(origin);
  return service === undefined ? undefined : { rule: 'personal-data/to-third-party', service };
}

/** `request.Content = …`, of a request that was made with an address of others. */
function bodyOfRequest(target: FlowNode, { host }: FlowValue): Sink | undefined {
  const isSent = host !== undefined && target.kind === 'member' && isBody(target.name);
  return isSent ? { rule: 'personal-data/to-third-party', service: host } : undefined;
}

/** A request to a host of others, for what it carries. */
function carrierOf(call: MatchedCall, isRequest: boolean): Sink | undefined {
  const found = call.callee.closure && !isRequest ? undefined : carriedBy(call);
  return found && bodyOf(found);
}

/** What a request carries beside its address. */
function bodyOf({ host, positional }: Carried): Sink {
  return { rule: 'personal-data/to-third-party', service: host, positional, except: notBody };
}

function sinkOf(sink: Sink, callee: string): Omit<ReachedSink, 'range' | 'aiCall'> {
  return { ruleId: sink.rule, callee, service: sink.service };
}

function add<T>(table: Map<string, T[]>, key: string, item: T): void {
  const known = table.get(key);
  if (known) known.push(item);
  else table.set(key, [item]);
}
