import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode, FlowParameter } from '../flow-node.ts';
import type { FlowReader } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { isLogMethod, logMethod } from './csharp-log-methods.ts';

export function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const given = childOf(node, 'parameters');
  const single = given?.type === 'implicit_parameter' ? [given] : (given?.children ?? []);
  const parameters = single.flatMap((one): FlowParameter[] => {
    if (one.type === 'implicit_parameter') return [read.parameter(read.name(one, reader))];
    const target = childOf(one, 'name');
    return target ? [read.parameter(reader.read(target), reader.maybe(childOf(one, 'type')))] : [];
  });
  const body = childOf(node, 'body');
  if (!body && isLogMethod(node, reader)) return logMethod(node, reader, parameters);
  const givesBody = node.type === 'lambda_expression' && body?.type !== 'block';
  const made = read.makeFunction(node, reader, { name: childOf(node, 'name'), parameters, body, givesBody });
  return startingAbove(made, childrenOf(node, 'constructor_initializer')[0], reader);
}

/** `Refused(Case c) : base("…")` */
function startingAbove(made: FlowNode, above: SyntaxNode | undefined, reader: FlowReader): FlowNode {
  if (made.kind !== 'function' || above?.children[0]?.type !== 'base') return made;
  const given = childrenOf(childrenOf(above, 'argument_list')[0], 'argument');
  const call = read.callAbove(
    above,
    reader,
    given.flatMap((one) => one.children.slice(-1)),
  );
  return { ...made, body: { ...made.body, kind: 'block', parts: [call, made.body] } };
}
