import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode } from '../flow-node.ts';
import { type FlowReader, rangeOf } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

/** A name without the types that it is given: `CreatePredictionEngine<A, B>`. */
function bareName(node: SyntaxNode | undefined, reader: FlowReader): string {
  return reader.textOf(node?.type === 'generic_name' ? node.children[0] : node);
}

export function readMember(node: SyntaxNode, reader: FlowReader): FlowNode {
  const object = childOf(node, 'expression');
  const name = bareName(childOf(node, 'name'), reader);
  if (!object) return read.name(node, reader);
  // `string.Join` is `String.Join`.
  const owner: FlowNode =
    object.type === 'predefined_type' && reader.textOf(object) === 'string'
      ? { ...rangeOf(object), kind: 'name', name: 'String' }
      : reader.read(object);
  return { ...rangeOf(node), kind: 'member', object: owner, name };
}

export function readQualified(node: SyntaxNode, reader: FlowReader): FlowNode {
  const object = childOf(node, 'qualifier');
  const name = bareName(childOf(node, 'name'), reader);
  return object ? { ...rangeOf(node), kind: 'member', object: reader.read(object), name } : read.name(node, reader);
}

/** `user?.Email` */
export function readConditionalAccess(node: SyntaxNode, reader: FlowReader): FlowNode {
  const of = childOf(node, 'condition');
  const bound = childrenOf(node, 'member_binding_expression')[0];
  if (!of || !bound) return read.through(node, reader);
  return { ...rangeOf(node), kind: 'member', object: reader.read(of), name: bareName(childOf(bound, 'name'), reader) };
}

export function readElement(node: SyntaxNode, reader: FlowReader): FlowNode {
  const of = childOf(node, 'expression');
  const index = reader.maybe(childOf(node, 'subscript')?.children[0]?.children[0]);
  if (!of) return read.constant(node, reader);
  const object = reader.read(of);
  const name = index?.kind === 'literal' ? index.text : undefined;
  if (name !== undefined && name !== '') return { ...rangeOf(node), kind: 'member', object, name };
  return { ...rangeOf(node), kind: 'element', object, index };
}
