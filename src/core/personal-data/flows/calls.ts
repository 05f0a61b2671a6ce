import type { CallNode, FlowNode, FunctionNode } from '../../syntax/flow/flow-node.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import { lastNameOf } from './call-names.ts';
import type { Given } from './carried.ts';
import { serviceOfPath } from './client-words.ts';
import { isSanitizer, isSanitizerClass, iterations, plainName } from './conventions.ts';
import { cleanValue, openValue, withHost, type FlowValue } from './flow-value.ts';
import { destructured } from './destructured.ts';
import { FunctionsOfFile } from './functions-of-file.ts';
import { hiddenKeys, withoutHidden } from './hidden-keys.ts';
import type { Interpreter } from './interpreter.ts';
import { LibraryCalls } from './library-calls.ts';
import { askedByTemplate } from './template-fields.ts';
import { elementOf, tellsLittle } from './value-names.ts';
import { partsOfRequest } from './sent-requests.ts';
import { hostThrough } from './third-party-host.ts';
import { pathOfNode } from './path-of-node.ts';
import type { MatchedCall } from './matched-call.ts';

const runners: ReadonlySet<string> = new Set(['call', 'invoke', 'Invoke', 'get', 'accept', 'yield']);

/** Languages in which a function that goes over a map has two parameters, and one over a list has one. */
const overPairs: ReadonlySet<FlowLanguageId> = new Set(['java', 'kotlin', 'ruby']);

/** What calls do: reach a sink, hand over to a function of the file, give back what they are given. */
export class CallReader {
  readonly #interpreter: Interpreter;
  readonly #functions: FunctionsOfFile;
  readonly #library: LibraryCalls;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
    this.#functions = new FunctionsOfFile(interpreter);
    this.#library = new LibraryCalls(interpreter);
  }

  read(node: CallNode): FlowValue {
    const { callee } = node;
    const receiver = callee.kind === 'member' ? this.#interpreter.read(callee.object) : undefined;
    const value = this.#callee(callee, receiver);
    const name = lastNameOf(callee);
    const results: FlowValue[] = [];
    const read = node.arguments.map((argument): Given => {
      if (argument.value.kind === 'function') {
        results.push(this.#handed(argument.value, name, receiver));
        return { name: argument.name, range: argument, value: lambdaResult(name, results.at(-1)) };
      }
      const own = this.#interpreter.read(argument.value);
      const said = argument.name === undefined ? own : this.#interpreter.fields.named(argument.name, argument, own);
      const told = receiver?.hides ? withoutHidden(said, receiver.hides) : said;
      return { name: argument.name, range: { start: argument.start, end: argument.end }, value: told };
    });
    const given = askedByTemplate(node, destructured(node, read, this.#interpreter), this.#interpreter);
    const call = { node, callee: value, receiver, given };
    if (iterations.has(plainName(name))) results.push(...this.#appliedTo(call));
    const values = given.map((one) => one.value);
    this.#interpreter.failures.atCall(node, values);
    if (callee.kind === 'name' && name === 'raise') this.#interpreter.failures.raise(node, values);
    const { sinks } = this.#interpreter.input;
    const isSink = sinks.atCall(call, this.#interpreter.summaries);
    const built = partsOfRequest(call, sinks.noted, sinks.language);
    const hides = hiddenKeys(node, value.origin) ?? receiver?.hides;
    const known = this.#result(call, name, results, isSink);
    const result = hides ? { ...known, hides } : known;
    const told = node.asked && tellsLittle(result) ? this.#interpreter.types.typed(result, node.asked) : result;
    const whole = built.length > 0 ? { ...told, built } : told;
    return withHost(whole, result.host ?? hostThrough(call));
  }

  #callee(callee: FlowNode, receiver: FlowValue | undefined): FlowValue {
    if (callee.kind !== 'member') return this.#interpreter.read(callee);
    const { fields, owner, origin, closure } = receiver ?? openValue;
    // A function that is called by a method of it: `f.call(x)`, `f.invoke(x)`.
    if (closure && runners.has(callee.name)) return receiver ?? openValue;
    const around = callee.object.kind === 'self' ? this.#interpreter.owner : undefined;
    const known = fields?.get(callee.name) ?? owner?.members.own(callee.name) ?? around?.members.own(callee.name);
    return known ?? (origin === undefined ? openValue : { ...openValue, origin: `${origin}.${callee.name}` });
  }

  /** A function that is handed over: it is read here, with what it will be called with where that is known. */
  #handed(node: FunctionNode, name: string, receiver: FlowValue | undefined): FlowValue {
    const { environment, owner } = this.#interpreter;
    const iterates = iterations.has(plainName(name)) && receiver;
    // What was gathered so far comes first: `reduce((all, patient) => …)`.
    const isSecond = /^(?:reduce|inject|fold)/.test(plainName(name)) || this.#goesOverPairs(node, name);
    const place = isSecond ? 1 : 0;
    return this.#interpreter.summarise(node, environment, owner, iterates ? receiver : objectOf(receiver), place);
  }

  /** Whether a function takes the key and the value of each: `map.forEach((k, v) -> …)`, `hash.each { |k, v| … }`. */
  #goesOverPairs({ parameters }: FunctionNode, name: string): boolean {
    const { language } = this.#interpreter.input.sinks;
    return (
      parameters.length === 2 && overPairs.has(language) && /^(?:for_?each|each|map|each_pair|filter)$/i.test(name)
    );
  }

  /** What functions of the file give that are handed over by their names: `patients.map(line)`, `map(line, patients)`. */
  #appliedTo(call: MatchedCall): readonly FlowValue[] {
    const { node, receiver, given } = call;
    const list = receiver?.closure || !receiver ? given.at(-1)?.value : receiver;
    const handed = given.filter(({ value }, at) => value.closure && node.arguments[at]?.value.kind !== 'function');
    if (!list) return [];
    return handed.flatMap(({ value, range }) => {
      const element = { name: undefined, range, value: elementOf(list) };
      const { closure } = value;
      return closure
        ? (this.#functions.enter(closure, { ...call, given: [element] }, closure.node.name ?? '') ?? [])
        : [];
    });
  }

  #result(call: MatchedCall, name: string, lambdas: readonly FlowValue[], isSink: boolean): FlowValue {
    const { callee } = call;
    if (isSanitizer(name) || isOfSanitizer(call.node) || this.#isOfTeam(call, name)) return cleanValue;
    const field = fieldGiven(call, name);
    if (field) return field;
    if (callee.closure && !isSink) {
      // A function that says nothing of what it gives, as one of an interface does, gives what its name says.
      return this.#functions.enter(callee.closure, call, name) ?? this.#library.named(call, name, callee.origin);
    }
    if (callee.owner) return this.#functions.construct(callee, call);
    if (name === 'new' && call.receiver?.owner) return this.#functions.construct(call.receiver, call);
    return this.#library.read(call, name, lambdas);
  }

  /** Whether the policy says that nothing personal is left: by the name of the function, or by the end of its path. */
  #isOfTeam({ node, callee }: MatchedCall, name: string): boolean {
    const { sanitizers } = this.#interpreter.input.settings;
    if (sanitizers.length === 0 || name === '') return false;
    const paths = [pathOfNode(node.callee), callee.origin ?? name].map((path) => path.replaceAll(/::|->|\\|\//g, '.'));
    return sanitizers.some((said) => paths.some((path) => path === said || path.endsWith(`.${said}`)));
  }
}

/** What a service hands to a function: `Sentry.configureScope((scope) => …)`, something of its own. */
function objectOf({ origin }: FlowValue = openValue): FlowValue | undefined {
  if (origin === undefined || serviceOfPath(origin) === undefined) return undefined;
  return { ...openValue, fields: new Map([['0', { ...openValue, origin }]]) };
}

/** Whether a function is one of a class that masks: it does whatever it is called. */
function isOfSanitizer({ callee }: CallNode): boolean {
  return callee.kind === 'member' && isSanitizerClass(lastNameOf(callee.object));
}

/** What languages without brackets write for a field. */
function fieldGiven({ node, receiver, given }: MatchedCall, name: string): FlowValue | undefined {
  const field = node.callee.kind === 'member' && given.length === 0 ? receiver?.fields?.get(name) : undefined;
  return field?.closure ? undefined : field;
}

/** A block that a sink is given runs at once: `logger.info { "…" }`. */
function lambdaResult(name: string, result: FlowValue | undefined): FlowValue {
  return iterations.has(plainName(name)) || !result ? openValue : result;
}
