import type { CallNode, FlowNode } from '../../syntax/flow/flow-node.ts';
import { lastNameOf } from './call-names.ts';
import { omissions, picks, removals } from './conventions.ts';
import { openValue, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { choosing } from './object-words.ts';
import { arePersons } from './person-keys.ts';
import type { MatchedCall } from './matched-call.ts';

/**
 * What is left of an object after some of its keys were taken out, or when others alone were kept: `omit(usager, ['nir'])`,
 * `params.slice(:id)`, `usager.pop("nir")`. Undefined for a call that does no such thing.
 */
export function takenOut(call: MatchedCall, plain: string, interpreter: Interpreter): FlowValue | undefined {
  if (removals.has(plain)) return removed(call, interpreter);
  if (omissions.has(plain)) return omitted(call);
  if (picks.has(plain)) return picked(call, interpreter);
  if (choosing.has(plain)) return chosen(call, interpreter);
  return plain === 'fromentries' && keepsByKey(call.node) ? openValue : undefined;
}

/** `usager.model_dump(exclude={'nir'})`: all of it where no keys are named. */
function chosen({ node, receiver }: MatchedCall, interpreter: Interpreter): FlowValue | undefined {
  const object = objectOf(node);
  const named = (name: string): readonly string[] =>
    keysIn(node.arguments.flatMap((one) => (one.name === name ? [one.value] : [])));
  if (!receiver || !object) return undefined;
  const [kept, left] = [named('include'), named('exclude')];
  if (kept.length > 0) return ofKeys(receiver, kept, node, object, interpreter);
  return left.length > 0 ? without(receiver, left) : undefined;
}

/** Changes what the name of the object stands for; gives what stood under the key. */
function removed({ node, receiver, given }: MatchedCall, interpreter: Interpreter): FlowValue | undefined {
  const [first, second] = node.arguments;
  // Go has a function for it: `delete(usager, "nir")`.
  const object = receiver ? objectOf(node) : first?.value;
  const key = textOf((receiver ? first : second)?.value);
  const value = receiver ?? given[0]?.value;
  if (object?.kind !== 'name' || key === undefined || !value) return undefined;
  if (!mayHold(value, key, interpreter)) return undefined;
  interpreter.environment.set(object.name, without(value, [key]));
  return interpreter.fields.memberOf(value, { start: node.start, end: node.end, name: key }, object.name);
}

function mayHold({ fields }: FlowValue, key: string, { input }: Interpreter): boolean {
  return fields?.has(key) === true || input.sources.categoryOf(key, 'person') !== undefined;
}

function omitted({ node, receiver, given }: MatchedCall): FlowValue | undefined {
  const isMethod = receiver !== undefined && isObject(receiver);
  const value = isMethod ? receiver : given[0]?.value;
  const keys = keysIn(node.arguments.slice(isMethod ? 0 : 1).map((one) => one.value));
  return value && keys.length > 0 ? without(value, keys) : undefined;
}

function picked(call: MatchedCall, interpreter: Interpreter): FlowValue | undefined {
  const { node, receiver, given } = call;
  const isMethod = isPickedFrom(call);
  const value = isMethod ? receiver : given[0]?.value;
  const object = isMethod ? objectOf(node) : node.arguments[0]?.value;
  const keys = keysIn(node.arguments.slice(isMethod ? 0 : 1).map((one) => one.value));
  if (!value || !object || keys.length === 0) return undefined;
  return ofKeys(value, keys, node, object, interpreter);
}

/** Whether the keys are those of what the method is called on: `params.permit(:nom)`, not `_.pick(usager, ['nom'])`. */
function isPickedFrom({ node, receiver, given }: MatchedCall): boolean {
  if (receiver === undefined) return false;
  return isObject(receiver) || given.length === 1 || node.arguments[0]?.value.kind === 'literal';
}

function ofKeys(
  value: FlowValue,
  keys: readonly string[],
  { start, end }: CallNode,
  object: FlowNode,
  interpreter: Interpreter,
): FlowValue {
  const whose = arePersons(keys, interpreter.input.sources) ? 'person' : lastNameOf(object);
  const fieldOf = (name: string): FlowValue => interpreter.fields.memberOf(value, { start, end, name }, whose);
  return { ...openValue, fields: new Map(keys.map((key) => [key, fieldOf(key)])) };
}

/** Of what is known as a whole, all may have gone: whoever takes keys out means to leave nothing. */
export function without(value: FlowValue, keys: readonly string[]): FlowValue {
  const { fields } = value;
  const left = fields && new Map([...fields].filter(([key]) => !keys.includes(key)));
  return { ...value, taints: [], isClean: false, ...(left && { fields: left }) };
}

function isObject({ fields, taints }: FlowValue): boolean {
  return fields !== undefined || taints.length > 0;
}

function objectOf({ callee }: CallNode): FlowNode | undefined {
  return callee.kind === 'member' ? callee.object : undefined;
}

function keysIn(nodes: readonly FlowNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'list') return keysIn(node.items);
    if (node.kind === 'record') return node.entries.map(({ key }) => key);
    if (node.kind === 'call') return keysIn(node.arguments.map((one) => one.value));
    return textOf(node) ?? [];
  });
}

function textOf(node: FlowNode | undefined): string | undefined {
  return node?.kind === 'literal' ? node.text : undefined;
}

/** `Object.fromEntries(Object.entries(usager).filter(([cle]) => …))` */
function keepsByKey({ arguments: given }: CallNode): boolean {
  const [entries] = given;
  if (entries?.value.kind !== 'call' || lastNameOf(entries.value) !== 'filter') return false;
  const test = entries.value.arguments[0]?.value;
  const [pair] = test?.kind === 'function' ? test.parameters : [];
  return pair?.target.kind === 'list' && pair.target.items.length === 1;
}
