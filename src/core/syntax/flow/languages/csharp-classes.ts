import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode } from '../flow-node.ts';
import type { FlowReader } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

/** A class, whose main constructor may declare what its methods see. */
export function readClass(node: SyntaxNode, reader: FlowReader): FlowNode {
  const made = read.makeClass(
    (one) => childOf(one, 'body'),
    (one) => childrenOf(one, 'base_list')[0]?.children ?? [],
  )(node, reader);
  const given = childrenOf(childrenOf(node, 'parameter_list')[0], 'parameter').map((one) =>
    read.assignment(one, reader, childOf(one, 'name'), undefined, childOf(one, 'type')),
  );
  if (made.kind !== 'class' || made.body.kind !== 'block') return made;
  const isShown = node.type === 'record_declaration';
  return { ...made, isShown, body: { ...made.body, parts: [...given, ...made.body.parts] } };
}
