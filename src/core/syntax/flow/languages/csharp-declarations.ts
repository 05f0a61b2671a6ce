import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode } from '../flow-node.ts';
import { type FlowReader, rangeOf } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { creation } from './csharp-objects.ts';

export function readDeclaration(node: SyntaxNode, reader: FlowReader): FlowNode {
  const type = childOf(node, 'type');
  const parts = childrenOf(node, 'variable_declarator').map((one) => {
    const name = childOf(one, 'name') ?? childrenOf(one, 'tuple_pattern')[0];
    const value = one.children.at(-1);
    const shown = type?.type === 'implicit_type' ? undefined : type;
    const flow = read.assignment(one, reader, name, value === name ? undefined : value, shown);
    return read.declaration(ofDeclaredType(flow, value, shown, reader));
  });
  return { ...rangeOf(node), kind: 'block', parts };
}

export function readProperty(node: SyntaxNode, reader: FlowReader): FlowNode {
  const type = childOf(node, 'type');
  const value = childOf(node, 'value');
  const plain = value?.type === 'arrow_expression_clause' ? value.children.at(-1) : value;
  return ofDeclaredType(read.assignment(node, reader, childOf(node, 'name'), plain, type), plain, type, reader);
}

/** `Client client = new(…)` makes what is declared. */
function ofDeclaredType(
  flow: FlowNode,
  value: SyntaxNode | undefined,
  type: SyntaxNode | undefined,
  reader: FlowReader,
): FlowNode {
  if (flow.kind !== 'assign' || value?.type !== 'implicit_object_creation_expression') return flow;
  return { ...flow, value: creation(value, reader, type) };
}

export function readAssignment(node: SyntaxNode, reader: FlowReader): FlowNode {
  return read.assign('left', 'right', reader.textOf(childOf(node, 'operator')) === '+=')(node, reader);
}

/** `using OpenAI.Chat;` brings all names of a namespace, `using Chat = OpenAI.Chat;` names one. */
export function readUsing(node: SyntaxNode, reader: FlowReader): FlowNode {
  const alias = childOf(node, 'name');
  const target = node.children.filter((child) => child !== alias && /name|identifier/.test(child.type)).at(-1);
  const module = reader.textOf(target);
  const names = [{ name: alias ? reader.textOf(alias) : module, module, exported: alias ? undefined : '*' }];
  return { ...rangeOf(node), kind: 'import', names: module === '' ? [] : names };
}
