import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode, FlowParameter } from '../flow-node.ts';
import { type FlowReader, rangeOf } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

export function parametersOf(list: SyntaxNode | undefined, reader: FlowReader): readonly FlowParameter[] {
  return childrenOf(list, 'parameter', 'class_parameter', 'variable_declaration').flatMap((one): FlowParameter[] => {
    const [target] = childrenOf(one, 'identifier');
    const [type] = childrenOf(one, 'user_type', 'nullable_type');
    const isField = one.children.some((child) => child.type === 'val' || child.type === 'var');
    return target ? [read.parameter(reader.read(target), reader.maybe(type), undefined, isField)] : [];
  });
}

export function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const parameters = parametersOf(childrenOf(node, 'function_value_parameters')[0], reader);
  const body = childrenOf(node, 'function_body')[0]?.children.at(-1);
  const givesBody = body !== undefined && body.type !== 'block';
  const name = childOf(node, 'name');
  const made = read.makeFunction(node, reader, { name, parameters, body, givesBody });
  const extended = childrenOf(node, 'user_type', 'nullable_type').find(({ start }) => start < (name?.start ?? 0));
  return extended && made.kind === 'function' ? { ...made, extended: reader.read(extended) } : made;
}

export function readLambda(node: SyntaxNode, reader: FlowReader): FlowNode {
  const given = childrenOf(node, 'lambda_parameters')[0];
  const parts = node.children.filter((child) => child !== given);
  return {
    ...rangeOf(node),
    kind: 'function',
    name: undefined,
    parameters: parametersOf(given, reader),
    body: { ...rangeOf(node), kind: 'block', parts: reader.readAll(parts) },
    givesBody: true,
    ...(given ? {} : { implicit: 'it' }),
  };
}
