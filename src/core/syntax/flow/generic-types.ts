import type { SyntaxNode } from '../syntax-node.ts';
import type { FlowNode } from './flow-node.ts';
import { rangeOf, type FlowReader } from './flow-reader.ts';

/** Deepest wrapping of a type that is looked through: `? extends Patient`. */
const MAX_WRAPPERS = 4;

/** `List<Patient>`, `Map<String, Patient>`: the type, and the last of those that it is given, which is what it holds. */
export function genericType(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [outer] = node.children;
  const given = node.children.at(-1);
  const type: FlowNode = outer ? reader.read(outer) : { ...rangeOf(node), kind: 'literal', text: undefined };
  const held = outer === given ? undefined : heldType(given?.children.at(-1));
  return type.kind === 'name' && held ? { ...type, holds: reader.read(held) } : type;
}

/** `Patient[]`, `[]Patient` */
export function arrayType(node: SyntaxNode, reader: FlowReader): FlowNode {
  const held = heldType(node.children.find(({ type }) => /(?:identifier|name|type)$/.test(type)));
  return { ...rangeOf(node), kind: 'name', name: 'Array', ...(held && { holds: reader.read(held) }) };
}

function heldType(node: SyntaxNode | undefined): SyntaxNode | undefined {
  let at = node;
  for (
    let depth = 0;
    depth < MAX_WRAPPERS && at && /^(?:wildcard|type_projection|type|pointer_type)$/.test(at.type);
    depth++
  )
    at = at.children.at(-1);
  return at;
}
