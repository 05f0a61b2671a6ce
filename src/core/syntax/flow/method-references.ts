import type { SyntaxNode } from '../syntax-node.ts';
import type { FlowNode, FunctionNode } from './flow-node.ts';
import { rangeOf, type FlowReader } from './flow-reader.ts';

const ELEMENT = 'it';

/** `User::getEmail`, `&:email`: a function that asks what it is given for one of its members, or calls a method of it. */
export function memberReference(
  node: SyntaxNode,
  reader: FlowReader,
  { name, type, isCall }: { readonly name: string; readonly type?: SyntaxNode; readonly isCall: boolean },
): FunctionNode {
  const range = rangeOf(node);
  const member: FlowNode = { ...range, kind: 'member', object: { ...range, kind: 'name', name: ELEMENT }, name };
  return referenceTo(
    node,
    isCall ? { ...range, kind: 'call', callee: member, arguments: [] } : member,
    reader.maybe(type),
  );
}

/** `System.out::println`: a function that hands what it is given to a method of something else. */
export function methodReference(node: SyntaxNode, object: FlowNode, name: string): FunctionNode {
  const range = rangeOf(node);
  const value: FlowNode = { ...range, kind: 'name', name: ELEMENT };
  const callee: FlowNode = { ...range, kind: 'member', object, name };
  return referenceTo(
    node,
    { ...range, kind: 'call', callee, arguments: [{ ...range, name: undefined, value }] },
    undefined,
  );
}

/** Java’s and Kotlin’s `::`. */
export function readReference(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [object, ...rest] = node.children;
  const method = rest.at(-1);
  if (!object || !method || !/^[a-z]\w*$/.test(reader.textOf(method))) {
    return { ...rangeOf(node), kind: 'opaque', parts: reader.readAll(node.children) };
  }
  const name = reader.textOf(method);
  const isType = /^[A-Z]\w*$/.test(reader.textOf(object));
  return isType
    ? memberReference(node, reader, { name, type: object, isCall: true })
    : methodReference(node, reader.read(object), name);
}

function referenceTo(node: SyntaxNode, body: FlowNode, type: FlowNode | undefined): FunctionNode {
  const target: FlowNode = { ...rangeOf(node), kind: 'name', name: ELEMENT };
  const parameter = { target, type, fallback: undefined, isField: false };
  return { ...rangeOf(node), kind: 'function', name: undefined, parameters: [parameter], body, givesBody: true };
}
