import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode } from '../flow-node.ts';
import type { FlowReader } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

export function readCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  const callee = childOf(node, 'function');
  const given = childOf(node, 'arguments')?.children ?? [];
  if (!callee) return read.constant(node, reader);
  const call = read.call(node, reader, reader.read(callee), given, read.labelled);
  const gives = givenType(callee, reader);
  const asked = reader.maybe(typeAsked(callee));
  return { ...call, ...(gives && { gives }), ...(asked && { asked }) };
}

function typeAsked(callee: SyntaxNode): SyntaxNode | undefined {
  const name = childOf(callee, 'name') ?? callee;
  return name.type === 'generic_name' ? childrenOf(name, 'type_argument_list')[0]?.children[0] : undefined;
}

/** The type of a service that is asked for by its type. */
function givenType(callee: SyntaxNode, reader: FlowReader): FlowNode | undefined {
  const name = childOf(callee, 'name') ?? callee;
  return /^Get\w*Service\b/.test(reader.textOf(name)) ? reader.maybe(typeAsked(callee)) : undefined;
}
