import type { FlowNode } from '../../syntax/flow/flow-node.ts';
import { builtBy } from './builders.ts';
import { lastNameOf } from './call-names.ts';
import { accessors, additions, isHeldKey, iterations, keepingIterations, transparentMethods } from './conventions.ts';
import { cleanValue, made, openValue, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import type { MatchedCall } from './matched-call.ts';
import { union } from './taints.ts';
import { taintsOf } from './value-taints.ts';

/** Methods of texts, lists, maps and builders, of which only the names are known: what they give, and what they put in. */
export class MethodsOfValues {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /**
   * What a call of one of its methods gives, undefined where nothing is known of that.
   * @param object what it is called on
   * @param plain name of the method, in lower case without `_`
   * @param lambdas what functions give that it is handed
   */
  call(call: MatchedCall, object: FlowNode, plain: string, lambdas: readonly FlowValue[]): FlowValue | undefined {
    const { receiver = openValue } = call;
    if (additions.has(plain)) this.#add(call, object);
    if (iterations.has(plain) && lambdas.length > 0) return iterated(receiver, plain, lambdas);
    const part = splitAddress(call, plain) ?? placed(receiver, plain, call.given);
    if (part) return part;
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
    return this.#interpreter.fields.memberOf(receiver, { start, end, name: text }, lastNameOf(object));
  }

  /** `row.values_at('nom', 'email')` */
  #fieldsAsked({ node, receiver = openValue }: MatchedCall, object: FlowNode, plain: string): FlowValue | undefined {
    if (plain !== 'valuesat') return undefined;
    const parts = node.arguments.map(({ value }): FlowValue => {
      const { start, end } = value;
      if (value.kind !== 'literal' || value.text === undefined) return openValue;
      return this.#interpreter.fields.memberOf(receiver, { start, end, name: value.text }, lastNameOf(object));
    });
    return { ...openValue, fields: new Map(parts.map((part, index) => [String(index), part])) };
  }

  /** Go prints into what it is given first: `fmt.Fprintf(&text, "…", name)` */
  printInto({
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
      const said = key === undefined ? value : this.#interpreter.fields.named(key, range, value);
      this.#interpreter.names.addTo(rootOf(object), said, key ?? name);
    }
  }
}

/** What a function gives that goes over a list, and the list where it is kept. */
function iterated(receiver: FlowValue, plain: string, lambdas: readonly FlowValue[]): FlowValue {
  const isKept = keepingIterations.has(plain);
  const result = made(union(...lambdas.map((one) => taintsOf(one)), isKept ? taintsOf(receiver) : []));
  return isKept && receiver.holds ? { ...result, holds: receiver.holds } : result;
}

/** `email.split('@')`: what stands behind the sign is the domain, which many have. */
function splitAddress({ node, receiver = openValue }: MatchedCall, plain: string): FlowValue | undefined {
  const [first] = node.arguments;
  if (!/^r?split$/.test(plain) || first?.value.kind !== 'literal' || first.value.text !== '@') return undefined;
  const local = made(taintsOf(receiver));
  return {
    ...openValue,
    fields: new Map([
      ['0', local],
      ['1', cleanValue],
    ]),
  };
}

/** The first or the last of what is listed. */
function placed(receiver: FlowValue, plain: string, given: MatchedCall['given']): FlowValue | undefined {
  const { fields, taints } = receiver;
  if (given.length > 0 || !fields || !/^(?:first|last|pop|shift)$/.test(plain)) return undefined;
  const keys = [...fields.keys()];
  if (keys.length === 0 || keys.some((key, at) => key !== String(at))) return undefined;
  const one = fields.get(plain === 'first' || plain === 'shift' ? '0' : String(keys.length - 1));
  return one && { ...one, isClean: one.isClean && taints.length === 0, taints: union(one.taints, taints) };
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
