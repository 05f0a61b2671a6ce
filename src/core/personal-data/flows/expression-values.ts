import type { FlowKind, FlowNode, LiteralNode } from '../../syntax/flow/flow-node.ts';
import { cleanValue, made, openValue, withHost, type FlowValue } from './flow-value.ts';
import type { Interpreter } from './interpreter.ts';
import { hostIn } from './third-party-host.ts';
import { joinAll } from './join-values.ts';
import { taintsOf } from './value-taints.ts';
import { union } from './taints.ts';

/** What a text that stands in the code holds. */
export function literalValue(node: LiteralNode, { input }: Interpreter): FlowValue {
  const found = input.literals.in(node);
  return withHost(found.length === 0 ? cleanValue : made(found), hostIn(node.text));
}

/** What a text that is put together holds: all that its parts do. */
export function textValue(node: FlowKind<'text'>, interpreter: Interpreter): FlowValue {
  const { input, summaries } = interpreter;
  const parts = node.parts.map((part) => interpreter.read(part));
  const taints = union(...parts.map((part) => taintsOf(part)));
  const inside = input.literals.in(node);
  const isClean = inside.length === 0 && parts.every((part) => part.isClean);
  const value = withHost({ taints: union(taints, inside), isClean }, parts[0]?.host);
  input.sinks.atText(node, value, parts, summaries);
  return value;
}

export function listValue(items: readonly FlowNode[], interpreter: Interpreter): FlowValue {
  const values = items.map((item) => interpreter.read(item));
  const fields = new Map(values.map((value, index) => [String(index), value]));
  return { taints: [], isClean: values.every(({ isClean }) => isClean), fields };
}

export function choiceValue(options: readonly FlowNode[], interpreter: Interpreter): FlowValue {
  return joinAll(options.map((option) => interpreter.read(option)));
}

export function elementValue({ object, index }: FlowKind<'element'>, interpreter: Interpreter): FlowValue {
  if (index) interpreter.read(index);
  return made(taintsOf(interpreter.read(object)));
}

/** What a name stands for; Ruby calls a method by its name alone. */
export function nameValue(node: FlowKind<'name'>, interpreter: Interpreter): FlowValue {
  const value = interpreter.names.name(node.name, node);
  const { closure } = value;
  if (!closure || closure.node.parameters.length > 0 || interpreter.input.sinks.language !== 'ruby') return value;
  return { origin: node.name, ...interpreter.got(closure, node) };
}

export function selfValue({ environment, owner }: Interpreter): FlowValue {
  const own = owner && { ...openValue, owner };
  return environment.get('this') ?? own ?? openValue;
}
