import type { CallNode, FlowNode, FunctionNode } from '../../syntax/flow/flow-node.ts';
import type { TextRange } from '../../text/document.ts';
import {
  additions,
  conversions,
  isConfiguration,
  isSanitizer,
  iterations,
  measures,
  plainName,
  transparentMethods,
} from './conventions.ts';
import { cleanValue, made, mapTaints, openValue, passed, taintsOf, union } from './flow-value.ts';
import type { Closure, FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import type { Given, MatchedCall } from './match-sink.ts';
import { continued } from './summaries.ts';

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
    const name = nameOf(callee);
    const results: FlowValue[] = [];
    const given = node.arguments.map((argument): Given => {
      if (argument.value.kind === 'function') {
        results.push(this.#handed(argument.value, name, receiver));
        return { name: argument.name, range: argument, value: lambdaResult(name, results.at(-1)) };
      }
      const read = this.#interpreter.read(argument.value);
      const said = argument.name === undefined ? read : this.#interpreter.named(argument.name, argument, read);
      return { name: argument.name, range: { start: argument.start, end: argument.end }, value: said };
    });
    const call = { node, callee: value, receiver, given };
    const isSink = this.#interpreter.sinks.atCall(call, this.#interpreter.summaries);
    return this.#result(call, name, results, isSink);
  }

  #callee(callee: FlowNode, receiver: FlowValue | undefined): FlowValue {
    if (callee.kind !== 'member') return this.#interpreter.read(callee);
    const known = receiver?.fields?.get(callee.name) ?? receiver?.owner?.members.own(callee.name);
    if (known) return known;
    const own = callee.object.kind === 'self' ? this.#interpreter.owner?.members.own(callee.name) : undefined;
    if (own) return own;
    const origin = receiver?.origin;
    return origin === undefined ? openValue : { ...openValue, origin: `${origin}.${callee.name}` };
  }

  /** A function that is handed over: it is read here, with what it will be called with where that is known. */
  #handed(node: FunctionNode, name: string, receiver: FlowValue | undefined): FlowValue {
    const { environment, owner } = this.#interpreter;
    const iterates = iterations.has(plainName(name)) && receiver;
    return this.#interpreter.summarise(node, environment, owner, iterates ? receiver : undefined);
  }

  #result(call: MatchedCall, name: string, lambdas: readonly FlowValue[], isSink: boolean): FlowValue {
    const { node, callee, receiver, given } = call;
    const plain = plainName(name);
    if (isSanitizer(name)) return cleanValue;
    // What languages without brackets write for a field.
    const field = node.callee.kind === 'member' && given.length === 0 ? receiver?.fields?.get(name) : undefined;
    if (field && !field.closure) return field;
    if (callee.closure && !isSink) return this.#enter(callee.closure, call, name);
    if (callee.owner) return this.#construct(callee, call);
    const origin = callee.origin === undefined ? undefined : `${callee.origin}()`;
    if (measures.has(plain)) return cleanValue;
    if (origin !== undefined && isConfiguration(origin)) return { ...cleanValue, origin };
    if (receiver && node.callee.kind === 'member') {
      const known = this.#onReceiver(call, node.callee.object, plain, lambdas);
      if (known) return known;
    }
    if (isConversion(callee.origin, plain, receiver)) {
      return { ...this.#converted(given), ...(origin === undefined ? {} : { origin }) };
    }
    return this.#named(call, name, origin);
  }

  /** A getter says by its name what it gives. */
  #named({ node, receiver }: MatchedCall, name: string, origin: string | undefined): FlowValue {
    const { callee } = node;
    const owner = callee.kind === 'member' ? nameOf(callee.object) : undefined;
    const { sources } = this.#interpreter;
    const isBare = node.arguments.length === 0 && callee.kind === 'member' && receiver !== undefined;
    const category = sources.categoryOfCall(name, owner) ?? (isBare ? sources.categoryOf(name, owner) : undefined);
    if (category !== undefined && receiver?.isClean !== true) {
      return made([this.#interpreter.source(category, node.callee, name)]);
    }
    return origin === undefined ? openValue : { ...openValue, origin };
  }

  #onReceiver(
    call: MatchedCall,
    object: FlowNode,
    plain: string,
    lambdas: readonly FlowValue[],
  ): FlowValue | undefined {
    const { receiver = openValue, given } = call;
    if (additions.has(plain)) this.#add(call, object);
    if (iterations.has(plain) && lambdas.length > 0) {
      return {
        taints: union(...lambdas.map((one) => taintsOf(one)), plain === 'filter' ? taintsOf(receiver) : []),
        isClean: false,
      };
    }
    if (!transparentMethods.has(plain)) return undefined;
    const key = given.length > 0 ? call.node.arguments[0]?.value : undefined;
    if (/^(?:get|fetch|dig|tryget|getordefault)$/.test(plain) && key?.kind === 'literal' && key.text !== undefined) {
      const found = this.#interpreter.memberOf(
        receiver,
        { start: key.start, end: key.end, name: key.text },
        nameOf(object),
      );
      return found;
    }
    const taints = union(taintsOf(receiver), ...given.map(({ value }) => taintsOf(value)));
    if (taints.length > 0) return made(taints);
    return receiver.isClean && given.every(({ value }) => value.isClean) && receiver.origin === undefined
      ? cleanValue
      : undefined;
  }

  #add({ node, given }: MatchedCall, object: FlowNode): void {
    const [first, second] = node.arguments;
    const key = second && first?.value.kind === 'literal' ? first.value.text : undefined;
    const put = key === undefined ? given : given.slice(1);
    for (const { value, range } of put) {
      const said = key === undefined ? value : this.#interpreter.named(key, range, value);
      this.#interpreter.addTo(object, said, key);
    }
  }

  #converted(given: readonly Given[]): FlowValue {
    const taints = union(...given.map(({ value }) => taintsOf(value)));
    const [only] = given;
    const fields = given.length === 1 ? only?.value.fields : undefined;
    return {
      taints: fields ? (only?.value.taints ?? []) : taints,
      isClean: given.length > 0 && given.every(({ value }) => value.isClean && !value.fields),
      ...(fields && { fields }),
    };
  }

  /** A function of the file: what it reaches with these arguments, and what it gives. */
  #enter(closure: Closure, call: MatchedCall, name: string): FlowValue {
    const result = this.#interpreter.summarise(closure.node, closure.environment, closure.owner);
    this.#handOver(closure.node, call, name);
    const range = rangeOf(call.node.callee);
    const argumentOf = (index: number): FlowValue =>
      call.given[this.#indexOf(closure.node, index, call)]?.value ?? openValue;
    return mapTaints(result, (taint) => {
      const { origin } = taint;
      if (origin.kind === 'category') return [passed(taint, 'return', range, name)];
      if (origin.owner !== closure.node) return [taint];
      return taintsOf(argumentOf(origin.index)).map((one) => continued(passed(one, 'call', range, name), taint));
    });
  }

  #construct(callee: FlowValue, call: MatchedCall): FlowValue {
    const { owner } = callee;
    const maker =
      owner?.members.own('constructor') ?? owner?.members.own('__init__') ?? owner?.members.own('__construct');
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
  #indexOf(node: FunctionNode, index: number, { given }: MatchedCall): number {
    const target = node.parameters[index]?.target;
    const called = target?.kind === 'name' ? target.name : undefined;
    const byName = given.findIndex(({ name }) => name !== undefined && name === called);
    if (byName >= 0) return byName;
    const positional = given.flatMap(({ name }, at) => (name === undefined ? [at] : []));
    return positional[index] ?? -1;
  }
}

/** A block that a sink is given runs at once: `logger.info { "…" }`. */
function lambdaResult(name: string, result: FlowValue | undefined): FlowValue {
  return iterations.has(plainName(name)) || !result ? openValue : result;
}

function isConversion(origin: string | undefined, plain: string, receiver: FlowValue | undefined): boolean {
  if (receiver === undefined) return conversions.has(plain);
  const path = origin
    ?.split(/[./\\]/)
    .slice(-2)
    .join('.');
  return path !== undefined && conversions.has(plainName(path));
}

function nameOf(node: FlowNode): string {
  if (node.kind === 'name' || node.kind === 'member') return node.name;
  return node.kind === 'call' ? nameOf(node.callee) : '';
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
