import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode, FlowParameter } from '../flow-node.ts';
import type { FlowReader } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

function readParameter(node: SyntaxNode, reader: FlowReader): FlowParameter[] {
  if (node.type === 'comment') return [];
  const target = childOf(node, 'pattern') ?? childOf(node, 'left') ?? node;
  const type = childOf(node, 'type')?.children.at(-1);
  const fallback = childOf(node, 'value') ?? childOf(node, 'right');
  const isField = childrenOf(node, 'accessibility_modifier', 'readonly').length > 0;
  return [
    read.gathered(node, read.parameter(reader.read(target), reader.maybe(type), reader.maybe(fallback), isField)),
  ];
}

export function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const one = childOf(node, 'parameter');
  const given = childOf(node, 'parameters')?.children ?? (one ? [one] : []);
  const body = childOf(node, 'body');
  return read.makeFunction(node, reader, {
    name: childOf(node, 'name'),
    parameters: given.flatMap((parameter) => readParameter(parameter, reader)),
    body,
    givesBody: body !== undefined && body.type !== 'statement_block',
    isGetter: node.children[0]?.type === 'get',
  });
}
