import type { FlowNode } from '../../syntax/flow/flow-node.ts';
import { builtBy, isBuilder, isWrapper } from './builders.ts';
import { lastNameOf } from './call-names.ts';
import { addressOf, converted, isConversion } from './converted.ts';
import { dumped } from './dumped.ts';
import {
  accessors,
  additions,
  filling,
  isConfiguration,
  isHeldKey,
  iterations,
  keepingIterations,
  measures,
  plainName,
  transparentMethods,
  wholes,
} from './conventions.ts';
import { cleanValue, made, openValue, withOrigin, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { copying } from './object-words.ts';
import { parsedBy, schemaOf } from './schemas.ts';
import { takenOut } from './taken-out.ts';
import { typeOf } from './value-names.ts';
import { sourceOf, union } from './taints.ts';
import { taintsOf } from './value-taints.ts';
import type { MatchedCall } from './matched-call.ts';

/** What functions of libraries give, of which only the names are known. */
export class LibraryCalls {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  read(call: MatchedCall, name: string, lambdas: readonly FlowValue[]): FlowValue {
    const { callee, given } = call;
    const plain = plainName(name);
    const left = this.#ofObject(call, plain) ?? this.#nothingOf(call, plain);
    if (left) return left;
    const origin = callee.origin === undefined ? undefined : `${callee.origin}()`;
    if (origin !== undefined && isConfiguration(origin)) return { ...cleanValue, origin };
    const known = this.#ofMethod(call, plain, lambdas) ?? mapped(plain, lambdas) ?? addressOf(call, name);
    if (known) return known;
    return isConversion(call, plain) || isWrapper(name)
      ? withOrigin(converted(given, plain), origin)
      : this.named(call, name, origin);
  }

  /** What is written out of an object, is taken out of it, or declares it. */
  #ofObject(call: MatchedCall, plain: string): FlowValue | undefined {
    const known = dumped(call, plain, this.#interpreter) ?? takenOut(call, plain, this.#interpreter);
    return known ?? schemaOf(call.node, this.#interpreter) ?? parsedBy(call, plain, this.#interpreter);
  }

  /** What counts or tests says nothing of what it is given: `any(…)`, and not `slog.Any(…)`. */
  #nothingOf(call: MatchedCall, plain: string): FlowValue | undefined {
    // A builder has a method for each field, whatever it is called: `.number(…)`.
    const isField = call.given.length > 0 && isBuilder(call.receiver ?? openValue);
    const isMeasure = measures.has(plain) && !isConversion(call, plain) && !isField && !givesAll(call, plain);
    const isNothing = isMeasure || this.#fillsArgument(plain);
    return isNothing ? cleanValue : undefined;
  }

  /** Go fills what it is given, and gives back what went wrong. */
  #fillsArgument(plain: string): boolean {
    return this.#interpreter.input.sinks.language === 'go' && filling.test(plain);
  }

  #ofMethod(call: MatchedCall, plain: string, lambdas: readonly FlowValue[]): FlowValue | undefined {
    if (plain.startsWith('fprint')) this.#printInto(call);
    const copy = copied(call, plain);
    if (copy) return copy;
    const { node, receiver } = call;
    return receiver && node.callee.kind === 'member'
      ? this.#onReceiver(call, node.callee.object, plain, lambdas)
      : undefined;
  }

  /** A getter says by its name what it gives. */
  named({ node, receiver }: MatchedCall, name: string, origin: string | undefined): FlowValue {
    const { callee } = node;
    const owner = callee.kind === 'member' ? lastNameOf(callee.object) : undefined;
    const { sources } = this.#interpreter.input;
    const isBare = node.arguments.length === 0 && callee.kind === 'member' && receiver !== undefined;
    const type = receiver && typeOf(receiver);
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
      const isKept = keepingIterations.has(plain);
      const kept = plain === 'filter' ? taintsOf(receiver) : [];
      const result = made(union(...lambdas.map((one) => taintsOf(one)), kept));
      return isKept && receiver.holds ? { ...result, holds: receiver.holds } : result;
    }
    const field = this.#fieldAsked(call, object, plain) ?? this.#fieldsAsked(call, object, plain);
    return (
      field ?? builtBy(call, object) ?? (isPassedOn(object, plain, call.given) ? changed(call, receiver) : undefined)
    );
  }

  /** A field that the first argument names: `params.get('email')`. */
  #fieldAsked({ node, receiver = openValue }: MatchedCall, object: FlowNode, plain: string): FlowValue | undefined {
    const key = node.arguments.at(plain === 'dig' ? -1 : 0)?.value;
    if (!key || !accessors.has(plain)) return undefined;
    // Of many fields it is one, which the code does not say.
    if (isHeldKey(lastNameOf(key))) return openValue;
    if (key.kind !== 'literal' || key.text === undefined || key.text.includes('/')) return undefined;
    const { start, end, text } = key;
    return this.#interpreter.names.memberOf(receiver, { start, end, name: text }, lastNameOf(object));
  }

  /** `row.values_at('nom', 'email')` */
  #fieldsAsked({ node, receiver = openValue }: MatchedCall, object: FlowNode, plain: string): FlowValue | undefined {
    if (plain !== 'valuesat') return undefined;
    const parts = node.arguments.map(({ value }): FlowValue => {
      const { start, end } = value;
      if (value.kind !== 'literal' || value.text === undefined) return openValue;
      return this.#interpreter.names.memberOf(receiver, { start, end, name: value.text }, lastNameOf(object));
    });
    return { ...openValue, fields: new Map(parts.map((part, index) => [String(index), part])) };
  }

  /** `fmt.Fprintf(&text, "…", name)` */
  #printInto({
    node: {
      arguments: [target],
    },
    given,
  }: MatchedCall): void {
    if (target) for (const { value } of given.slice(1)) this.#interpreter.names.addTo(target.value, value);
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
}

/** `$request->request->all('acte')`, and not `lignes.all { … }`. */
function givesAll({ node, receiver }: MatchedCall, plain: string): boolean {
  return receiver !== undefined && wholes.has(plain) && !node.arguments.some(({ value }) => value.kind === 'function');
}

/** An object with some of its fields changed: `usager.copy(nom = "")`, `replace(usager, nom="")`. */
function copied({ receiver, given }: MatchedCall, plain: string): FlowValue | undefined {
  const changes = given.filter(({ name }) => name !== undefined);
  const value = receiver?.fields || receiver?.whole ? receiver : given[0]?.value;
  const known = value?.fields ?? value?.whole;
  if (!copying.has(plain) || changes.length === 0 || !known) return undefined;
  const fields = new Map([...known, ...changes.map((one): [string, FlowValue] => [one.name ?? '', one.value])]);
  return { ...openValue, fields };
}

/** `map(line, patients)` */
function mapped(plain: string, lambdas: readonly FlowValue[]): FlowValue | undefined {
  return plain === 'map' && lambdas.length > 0 ? made(union(...lambdas.map((one) => taintsOf(one)))) : undefined;
}

/** Whether a method gives back what it is called on, with what it is given. */
function isPassedOn(object: FlowNode, plain: string, given: MatchedCall['given']): boolean {
  // What a server answers is not what it was asked: `http.get(url, { nom })`.
  if (plain === 'get' && given.length > 1) return false;
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

/** What a chain of calls began with: `sb` of `sb.append(a).append(b)`. */
function rootOf(node: FlowNode): FlowNode {
  let at = node;
  while (at.kind === 'call' && at.callee.kind === 'member') at = at.callee.object;
  return at;
}
