import type { CallNode, FlowKind, FlowNode } from '../../syntax/flow/flow-node.ts';
import { lastNameOf } from './call-names.ts';
import type { Given } from './carried.ts';
import { isSanitizer, isSanitizerClass, iterations, plainName } from './conventions.ts';
import { cleanValue, openValue, withHost, type FlowValue } from './flow-value.ts';
import { destructured } from './destructured.ts';
import { FunctionsOfFile } from './functions-of-file.ts';
import { HandedFunctions, lambdaResult } from './handed-functions.ts';
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

/** What calls do: reach a sink, hand over to a function of the file, give back what they are given. */
export class CallReader {
  readonly #interpreter: Interpreter;
  readonly #functions: FunctionsOfFile;
  readonly #library: LibraryCalls;
  readonly #handed: HandedFunctions;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
    this.#functions = new FunctionsOfFile(interpreter);
    this.#library = new LibraryCalls(interpreter);
    this.#handed = new HandedFunctions(interpreter);
  }

  read(node: CallNode): FlowValue {
    const { callee } = node;
    const receiver = callee.kind === 'member' ? this.#interpreter.read(callee.object) : undefined;
    const value = this.#callee(callee, receiver);
    const name = lastNameOf(callee);
    const results: FlowValue[] = [];
    const before: Given[] = [];
    const read = node.arguments.map((argument): Given => {
      if (argument.value.kind === 'function') {
        results.push(this.#handed.read(argument.value, name, receiver, before));
        return { name: argument.name, range: argument, value: lambdaResult(name, results.at(-1)) };
      }
      const own = this.#interpreter.read(argument.value);
      const said = argument.name === undefined ? own : this.#interpreter.fields.named(argument.name, argument, own);
      const told = receiver?.hides ? withoutHidden(said, receiver.hides) : said;
      const given = { name: argument.name, range: { start: argument.start, end: argument.end }, value: told };
      before.push(given);
      return given;
    });
    const given = askedByTemplate(node, destructured(node, read, this.#interpreter), this.#interpreter);
    const call = { node, callee: value, receiver, given };
    this.#handed.fill(call);
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
    return receiver && runsItself(callee, receiver) ? receiver : this.#method(callee, receiver);
  }

  #method(callee: FlowKind<'member'>, receiver: FlowValue | undefined): FlowValue {
    const { fields, owner, origin } = receiver ?? openValue;
    const around = callee.object.kind === 'self' ? this.#interpreter.owner : undefined;
    const known = fields?.get(callee.name) ?? owner?.members.own(callee.name) ?? around?.members.own(callee.name);
    return known ?? (origin === undefined ? openValue : { ...openValue, origin: `${origin}.${callee.name}` });
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

/** A function that is called by a method of it: `f.call(x)`, `f.invoke(x)`. */
function runsItself({ name }: FlowKind<'member'>, { closure }: FlowValue): boolean {
  return closure !== undefined && runners.has(name);
}

/** Whether a function is one of a class that masks: it does whatever it is called. */
function isOfSanitizer({ callee }: CallNode): boolean {
  return callee.kind === 'member' && isSanitizerClass(lastNameOf(callee.object), callee.name);
}

/** What languages without brackets write for a field. */
function fieldGiven({ node, receiver, given }: MatchedCall, name: string): FlowValue | undefined {
  const field = node.callee.kind === 'member' && given.length === 0 ? receiver?.fields?.get(name) : undefined;
  return field?.closure ? undefined : field;
}
