import { childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowArgument, FlowNode } from '../flow-node.ts';
import { type FlowReader, rangeOf } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

export function first(node: SyntaxNode, reader: FlowReader): FlowNode {
  return reader.maybe(node.children[0]) ?? read.constant(node, reader);
}

export function readNavigation(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [of] = node.children;
  const name = node.children.at(-1);
  if (!of || !name || of === name) return read.constant(node, reader);
  return { ...rangeOf(node), kind: 'member', object: reader.read(of), name: reader.textOf(name) };
}

export function readCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [callee, ...rest] = node.children;
  if (!callee) return read.constant(node, reader);
  const given = rest.flatMap((part) => (part.type === 'value_arguments' ? part.children : [part]));
  const values = given.filter(({ type }) => type === 'value_argument' || type === 'annotated_lambda');
  const called = reader.read(callee);
  const isTrailing = called.kind === 'call' && values.every(({ type }) => type === 'annotated_lambda');
  const type = childrenOf(childrenOf(node, 'type_arguments')[0], 'type_projection')[0]?.children[0];
  const asked = type && { asked: reader.read(type) };
  if (!isTrailing) return { ...read.call(node, reader, called, values, readArgument), ...asked };
  // A lambda behind the brackets is one more argument: `http.post(url) { … }`.
  const trailing = values.map((value) => readArgument(value, reader));
  return { ...called, ...rangeOf(node), arguments: [...called.arguments, ...trailing] };
}

function readArgument(node: SyntaxNode, reader: FlowReader): FlowArgument {
  const value = node.children.at(-1) ?? node;
  const name = node.type === 'value_argument' && node.children.length > 1 ? node.children[0] : undefined;
  return { ...rangeOf(value), name: name && reader.textOf(name), value: reader.read(value) };
}

/** The grammar knows `${…}` but takes `$name` for text. */
export function readString(node: SyntaxNode, reader: FlowReader): FlowNode {
  const parts = childrenOf(node, 'interpolation').map((part) => reader.read(part));
  const text = reader.textOf(node);
  for (const { 0: found, 1: name = '', index } of text.matchAll(/\$([a-z_]\w*)/gi)) {
    const start = node.start + index;
    parts.push({ start, end: start + found.length, kind: 'name', name });
  }
  if (parts.length === 0) return read.text()(node, reader);
  return read.filled(
    node,
    reader,
    parts.sort((one, other) => one.start - other.start),
  );
}

/** `"email" to email` */
export function readInfix(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [key, operator, value] = node.children;
  if (reader.textOf(operator) !== 'to' || !value)
    return { ...rangeOf(node), kind: 'opaque', parts: reader.readAll(node.children) };
  const first = reader.maybe(key);
  if (first && first.kind !== 'literal') return { ...rangeOf(node), kind: 'list', items: [first, reader.read(value)] };
  return read.record(node, [{ ...rangeOf(value), key: read.keyOf(key, reader), value: reader.read(value) }]);
}

export function readUnary(node: SyntaxNode, reader: FlowReader): FlowNode {
  return reader.textOf(node).endsWith('!!') ? read.only('argument')(node, reader) : read.clean(node, reader);
}
