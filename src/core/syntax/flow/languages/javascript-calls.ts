import { childOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode } from '../flow-node.ts';
import { type FlowReader, rangeOf } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

export function readCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  const callee = childOf(node, 'function') ?? childOf(node, 'constructor');
  const given = childOf(node, 'arguments');
  if (!callee) return read.constant(node, reader);
  const required = requiredModule(node, reader);
  if (required !== undefined) return { ...rangeOf(node), kind: 'name', name: required };
  const values = given?.type === 'arguments' ? given.children : [given];
  const call = read.call(node, reader, reader.read(callee), values);
  const asked = childOf(node, 'type_arguments')?.children[0];
  const type = asked?.type === 'union_type' ? asked.children.find(isNamedType) : asked;
  return type ? { ...call, asked: reader.read(type) } : call;
}

/** `Patient` of `null | Patient`. */
function isNamedType({ type }: SyntaxNode): boolean {
  return type !== 'literal_type' && type !== 'predefined_type';
}

/** `require('x')` */
export function requiredModule(node: SyntaxNode, reader: FlowReader): string | undefined {
  if (reader.textOf(childOf(node, 'function')) !== 'require') return undefined;
  const module = childOf(node, 'arguments')?.children[0];
  return module?.type === 'string' ? read.keyOf(module, reader) : undefined;
}
