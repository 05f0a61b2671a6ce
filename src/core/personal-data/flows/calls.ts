import type { CallNode, FlowNode, FunctionNode } from '../../syntax/flow/flow-node.ts';
import type { TextRange } from '../../text/document.ts';
import { builtBy, isWrapper } from './builders.ts';
import { lastNameOf } from './call-names.ts';
import { addressOf, converted, isConversion } from './converted.ts';
import { serviceOfPath } from './client-words.ts';
import {
  accessors,
  additions,
  isConfiguration,
  isSanitizer,
  iterations,
  measures,
  plainName,
  transparentMethods,
} from './conventions.ts';
import {
  cleanValue,
  made,
  mapTaints,
  openValue,
  passed,
  pathOfNode,
  sourceOf,
  taintsOf,
  union,
  withHost,
} from './flow-value.ts';
import type { Closure, FlowValue } from './flow-value.ts';
import { hiddenKeys, withoutHidden } from './hidden-keys.ts';
import type { Interpreter } from './interpreter.ts';
import type { Given } from './carried.ts';
import type { MatchedCall } from './match-sink.ts';
import { continued } from './summaries.ts';
import { takenOut } from './taken-out.ts';
import { hostThrough } from './third-party-host.ts';
import { typeNameOf } from './value-names.ts';

/** What classes call the function that makes their objects. */
const makers = ['constructor', '__init__', '__construct', 'initialize'];

/** A variable that holds the name of a field: `company.get(status_field)`. */
const heldKey =
  /^\w{2,40}_(?:field|key|column|attr|champ|cle|colonne)$|^[a-z]\w{1,40}(?:Field|Key|Column|Attr|Champ|Cle|Colonne)$/;

/** What calls do: reach a sink, hand over to a function of the file, give back what they are given. */
export class CallReader {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  read(node: CallNode): FlowValue {
    const { callee } = node;
    const receiver = callee.kind === 'member' ? this.#interpreter.read(callee.object) : undefined;
    const value = this.#callee(callee, receiver);
    const name = lastNameOf(callee);
    const results: FlowValue[] = [];
    const given = node.arguments.map((argument): Given => {
      if (argument.value.kind === 'function') {
        results.push(this.#handed(argument.value, name, receiver));
        return { name: argument.name, range: argument, value: lambdaResult(name, results.at(-1)) };
      }
      const read = this.#interpreter.read(argument.value);
      const said = argument.name === undefined ? read : this.#interpreter.names.named(argument.name, argument, read);
      const told = receiver?.hides ? withoutHidden(said, receiver.hides) : said;
      return { name: argument.name, range: { start: argument.start, end: argument.end }, value: told };
    });
    const call = { node, callee: value, receiver, given };
    const isSink = this.#interpreter.input.sinks.atCall(call, this.#interpreter.summaries);
    const hides = hiddenKeys(node, value.origin) ?? receiver?.hides;
    const known = this.#result(call, name, results, isSink);
    const result = hides ? { ...known, hides } : known;
    return withHost(result, result.host ?? hostThrough(call));
  }

  #callee(callee: FlowNode, receiver: FlowValue | undefined): FlowValue {
    if (callee.kind !== 'member') return this.#interpreter.read(callee);
    const { fields, owner, origin } = receiver ?? openValue;
    const around = callee.object.kind === 'self' ? this.#interpreter.owner : undefined;
    const known = fields?.get(callee.name) ?? owner?.members.own(callee.name) ?? around?.members.own(callee.name);
    return known ?? (origin === undefined ? openValue : { ...openValue, origin: `${origin}.${callee.name}` });
  }

  /** A function that is handed over: it is read here, with what it will be called with where that is known. */
  #handed(node: FunctionNode, name: string, receiver: FlowValue | undefined): FlowValue {
    const { environment, owner } = this.#interpreter;
    const iterates = iterations.has(plainName(name)) && receiver;
    return this.#interpreter.summarise(node, environment, owner, iterates ? receiver : objectOf(receiver));
  }

  #result(call: MatchedCall, name: string, lambdas: readonly FlowValue[], isSink: boolean): FlowValue {
    const { callee } = call;
    if (isSanitizer(name) || this.#isOfTeam(call, name)) return cleanValue;
    const field = fieldGiven(call, name);
    if (field) return field;
    if (callee.closure && !isSink) return this.#enter(callee.closure, call, name);
    if (callee.owner) return this.#construct(callee, call);
    if (name === 'new' && call.receiver?.owner) return this.#construct(call.receiver, call);
    return this.#ofLibrary(call, name, lambdas);
  }

  /** Whether the policy says that nothing personal is left: by the name of the function, or by the end of its path. */
  #isOfTeam({ node, callee }: MatchedCall, name: string): boolean {
    const { sanitizers } = this.#interpreter.input.settings;
    if (sanitizers.length === 0 || name === '') return false;
    const paths = [pathOfNode(node.callee), callee.origin ?? name].map((path) => path.replaceAll(/::|->|\\|\//g, '.'));
    return sanitizers.some((said) => paths.some((path) => path === said || path.endsWith(`.${said}`)));
  }

  /** What a function gives of which only the name is known. */
  #ofLibrary(call: MatchedCall, name: string, lambdas: readonly FlowValue[]): FlowValue {
    const { callee, given } = call;
    const plain = plainName(name);
    if (measures.has(plain)) return cleanValue;
    const origin = callee.origin === undefined ? undefined : `${callee.origin}()`;
    if (origin !== undefined && isConfiguration(origin)) return { ...cleanValue, origin };
    const known = takenOut(call, plain, this.#interpreter) ?? this.#ofMethod(call, plain, lambdas);
    if (known) return known;
    const address = addressOf(call, name);
    if (address) return address;
    const isMade = isConversion(call, plain) || isWrapper(name);
    return isMade ? { ...converted(given), ...(origin !== undefined && { origin }) } : this.#named(call, name, origin);
  }

  #ofMethod(call: MatchedCall, plain: string, lambdas: readonly FlowValue[]): FlowValue | undefined {
    const { node, receiver } = call;
    return receiver && node.callee.kind === 'member'
      ? this.#onReceiver(call, node.callee.object, plain, lambdas)
      : undefined;
  }

  /** A getter says by its name what it gives. */
  #named({ node, receiver }: MatchedCall, name: string, origin: string | undefined): FlowValue {
    const { callee } = node;
    const owner = callee.kind === 'member' ? lastNameOf(callee.object) : undefined;
    const { sources } = this.#interpreter.input;
    const isBare = node.arguments.length === 0 && callee.kind === 'member' && receiver !== undefined;
    const type = receiver && typeNameOf(receiver);
    const category =
      sources.categoryOfCall(name, owner, type) ?? (isBare ? sources.categoryOf(name, owner, type) : undefined);
    if (category !== undefined && receiver?.isClean !== true) {
      return made([sourceOf(category, node.callee, name)]);
    }
    return origin === undefined ? openValue : { ...openValue, origin };
  }

  #onReceiver(
    call: MatchedCall,
    object: FlowNode,
    plain: string,
    lambdas: readonly FlowValue[],
  ): FlowValue | undefined {
    const { receiver = openValue } = call;
    if (additions.has(plain)) this.#add(call, object);
    if (iterations.has(plain) && lambdas.length > 0) {
      const isKept = /^(?:filter|where|peek|tap|oneach)$/.test(plain);
      const kept = plain === 'filter' ? taintsOf(receiver) : [];
      const result = made(union(...lambdas.map((one) => taintsOf(one)), kept));
      return isKept && receiver.holds ? { ...result, holds: receiver.holds } : result;
    }
    const field = this.#fieldAsked(call, object, plain);
    return field ?? builtBy(call, object) ?? (isPassedOn(object, plain) ? changed(call, receiver) : undefined);
  }

  /** A field that the first argument names: `params.get('email')`. */
  #fieldAsked({ node, receiver = openValue }: MatchedCall, object: FlowNode, plain: string): FlowValue | undefined {
    const key = node.arguments.at(plain === 'dig' ? -1 : 0)?.value;
    if (!key || !accessors.has(plain)) return undefined;
    // Of many fields it is one, which the code does not say.
    if (heldKey.test(lastNameOf(key))) return openValue;
    if (key.kind !== 'literal' || key.text === undefined || key.text.includes('/')) return undefined;
    const { start, end, text } = key;
    return this.#interpreter.names.memberOf(receiver, { start, end, name: text }, lastNameOf(object));
  }

  #add({ node, given }: MatchedCall, object: FlowNode): void {
    const [first, second] = node.arguments;
    const key = second && first?.value.kind === 'literal' ? first.value.text : undefined;
    const put = key === undefined ? given : given.slice(1);
    for (const { value, range, name } of put) {
      const said = key === undefined ? value : this.#interpreter.names.named(key, range, value);
      this.#interpreter.names.addTo(rootOf(object), said, key ?? name);
    }
  }

  /** A function of the file: what it reaches with these arguments, and what it gives. */
  #enter(closure: Closure, call: MatchedCall, name: string): FlowValue {
    const { callee } = call;
    const result = this.#interpreter.summarise(closure.node, closure.environment, closure.owner);
    this.#handOver(closure.node, call, name);
    const range = rangeOf(call.node.callee);
    const argumentOf = (index: number): FlowValue =>
      call.given[this.#indexOf(closure.node, index, call)]?.value ?? openValue;
    // A function that says nothing of what it gives, as one of an interface does, gives what its name says.
    if (isUnknown(result)) return this.#named(call, name, callee.origin);
    return mapTaints(result, (taint) => {
      const { origin } = taint;
      if (origin.kind === 'category') return [passed(taint, 'return', range, name)];
      if (origin.owner !== closure.node) return [taint];
      return taintsOf(argumentOf(origin.index)).map((one) => continued(passed(one, 'call', range, name), taint));
    });
  }

  #construct(callee: FlowValue, call: MatchedCall): FlowValue {
    const { owner } = callee;
    const maker = makers.map((name) => owner?.members.own(name)).find((one) => one !== undefined);
    if (maker?.closure) {
      this.#interpreter.summarise(maker.closure.node, maker.closure.environment, maker.closure.owner);
      this.#handOver(maker.closure.node, call, owner?.name ?? '');
    }
    return owner ? { ...openValue, owner } : openValue;
  }

  #handOver(node: FunctionNode, call: MatchedCall, name: string): void {
    node.parameters.forEach((_, index) => {
      const at = this.#indexOf(node, index, call);
      const given = call.given[at];
      if (given) {
        this.#interpreter.summaries.handOver(node, index, taintsOf(given.value), rangeOf(given.range), name);
      }
    });
  }

  /** Which argument a parameter takes. */
  #indexOf(node: FunctionNode, index: number, { node: call, given }: MatchedCall): number {
    const target = node.parameters[index]?.target;
    const called = target?.kind === 'name' ? target.name : undefined;
    const byName = given.findIndex(({ name }) => name !== undefined && name === called);
    if (byName >= 0) return byName;
    const positional = given.flatMap(({ name }, at) => (name === undefined ? [at] : []));
    // A function that is given the object takes it before all parameters.
    const first = call.arguments[0]?.value.kind === 'self' && given.length > node.parameters.length ? 1 : 0;
    return positional[index + first] ?? -1;
  }
}

/** Whether nothing is known of a value but the type that it is declared to have. */
function isUnknown({ taints, isClean, fields, closure, owner, origin, isDeclared }: FlowValue): boolean {
  const from = isDeclared === true ? undefined : origin;
  return taints.length === 0 && !isClean && (fields ?? closure ?? owner ?? from) === undefined;
}

/** What a service hands to a function: `Sentry.configureScope((scope) => …)`, something of its own. */
function objectOf({ origin }: FlowValue = openValue): FlowValue | undefined {
  if (origin === undefined || serviceOfPath(origin) === undefined) return undefined;
  return { ...openValue, fields: new Map([['0', { ...openValue, origin }]]) };
}

/** What languages without brackets write for a field. */
function fieldGiven({ node, receiver, given }: MatchedCall, name: string): FlowValue | undefined {
  const field = node.callee.kind === 'member' && given.length === 0 ? receiver?.fields?.get(name) : undefined;
  return field?.closure ? undefined : field;
}

/** Whether a method gives back what it is called on, with what it is given. */
function isPassedOn(object: FlowNode, plain: string): boolean {
  return transparentMethods.has(plain) || (additions.has(plain) && object.kind === 'call');
}

/** A text or a list in another form. */
function changed({ given }: MatchedCall, receiver: FlowValue): FlowValue | undefined {
  if (given.length === 0 && receiver.fields) return { ...receiver, isClean: false };
  const taints = union(taintsOf(receiver), ...given.map(({ value }) => taintsOf(value)));
  if (receiver.holds) return { ...made(taints), holds: receiver.holds };
  if (taints.length > 0) return made(taints);
  const isClean = receiver.isClean && receiver.origin === undefined && given.every(({ value }) => value.isClean);
  return isClean ? cleanValue : undefined;
}

/** A block that a sink is given runs at once: `logger.info { "…" }`. */
function lambdaResult(name: string, result: FlowValue | undefined): FlowValue {
  return iterations.has(plainName(name)) || !result ? openValue : result;
}

/** What a chain of calls began with: `sb` of `sb.append(a).append(b)`. */
function rootOf(node: FlowNode): FlowNode {
  let at = node;
  while (at.kind === 'call' && at.callee.kind === 'member') at = at.callee.object;
  return at;
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
