import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode } from '../flow-node.ts';
import { type FlowReader, rangeOf } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

export function readClass(node: SyntaxNode, reader: FlowReader): FlowNode {
  return read.shown(read.makeClass((one) => childOf(one, 'body'), basesOf)(node, reader));
}

/** `class Refused extends Error` */
function basesOf(node: SyntaxNode): readonly SyntaxNode[] {
  const heritage = childrenOf(node, 'class_heritage').flatMap(({ children }) => children);
  return heritage.flatMap((one) => (one.type === 'extends_clause' ? (childOf(one, 'value') ?? []) : one));
}

/** An interface or a type of fields alone: what has methods does things. */
export function readShape(node: SyntaxNode, body: SyntaxNode | undefined, reader: FlowReader): FlowNode {
  const members = (body?.children ?? []).filter(({ children }) => children.length > 0);
  const isShape = /^(?:interface_body|object_type)$/.test(body?.type ?? '') && members.every(isDataField);
  if (!body || !isShape || members.length === 0) return read.constant(node, reader);
  const called = childOf(node, 'name');
  const parts = members.map((one) => readField(one, reader));
  return {
    ...rangeOf(node),
    kind: 'class',
    name: reader.textOf(called),
    body: { ...rangeOf(body), kind: 'block', parts },
    isShown: true,
  };
}

function isDataField(node: SyntaxNode): boolean {
  return node.type === 'property_signature' && childOf(node, 'type')?.children.at(-1)?.type !== 'function_type';
}

export function readField(node: SyntaxNode, reader: FlowReader): FlowNode {
  const target = childOf(node, 'name') ?? childOf(node, 'property');
  if (!target) return read.constant(node, reader);
  return {
    ...rangeOf(node),
    kind: 'assign',
    target: { ...rangeOf(target), kind: 'name', name: reader.textOf(target) },
    value: reader.maybe(childOf(node, 'value')),
    type: reader.maybe(childOf(node, 'type')?.children.at(-1)),
    adds: false,
  };
}
