import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode, ImportedName, RecordEntry } from '../flow-node.ts';
import { type FlowReader, rangeOf } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { requiredModule } from './javascript-calls.ts';

/** An object, or the pattern that takes one apart. */
/** `const [, domaine] = parts`: what is passed over has its place. */
export function readArrayPattern(node: SyntaxNode, reader: FlowReader): FlowNode {
  const items: FlowNode[] = [];
  let at = node.start;
  for (const child of node.children.filter(
    ({ children, type }) => children.length > 0 || type.endsWith('identifier'),
  )) {
    const passed = reader.text.slice(at, child.start).split(',').length - 1 - (items.length > 0 ? 1 : 0);
    for (let hole = 0; hole < passed; hole++) items.push(read.constant(node, reader));
    items.push(reader.read(child));
    at = child.end;
  }
  return { ...rangeOf(node), kind: 'list', items };
}

export function readObject(node: SyntaxNode, reader: FlowReader): FlowNode {
  const entries = node.children.flatMap((child): RecordEntry[] => {
    if (child.type === 'spread_element' || child.type === 'rest_pattern' || child.type === 'comment') return [];
    const value = childOf(child, 'value') ?? child;
    const key = child.type === 'method_definition' ? childOf(child, 'name') : childOf(child, 'key');
    const called = read.keyOf(key ?? childOf(child, 'left') ?? child, reader);
    return [{ ...rangeOf(value), key: called, value: reader.read(child.type === 'method_definition' ? child : value) }];
  });
  const spreads = childrenOf(node, 'spread_element', 'rest_pattern').map((spread) => read.through(spread, reader));
  return read.record(node, entries, spreads);
}

export function readDeclarator(node: SyntaxNode, reader: FlowReader): FlowNode {
  const value = childOf(node, 'value');
  const target = childOf(node, 'name');
  const required = value?.type === 'call_expression' ? requiredModule(value, reader) : undefined;
  if (required === undefined || !target)
    return read.assignment(node, reader, target, value, childOf(node, 'type')?.children.at(-1));
  const names =
    target.type === 'object_pattern'
      ? target.children.map((child): ImportedName => {
          const called = read.keyOf(childOf(child, 'key') ?? child, reader);
          const bound = childOf(child, 'value');
          return { name: bound ? reader.textOf(bound) : called, module: required, exported: called };
        })
      : [{ name: reader.textOf(target), module: required, exported: undefined }];
  return { ...rangeOf(node), kind: 'import', names };
}
