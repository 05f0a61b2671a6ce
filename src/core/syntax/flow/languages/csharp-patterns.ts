import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode, RecordEntry } from '../flow-node.ts';
import { rangeOf, type FlowReader } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

/** `resident.Mobile is { } mobile`, `usager is { Email: var email }`: a test that gives names to what it tests. */
export function readIs(node: SyntaxNode, reader: FlowReader): FlowNode {
  const pattern = childOf(node, 'pattern');
  const tested = read.tested(node, childOf(node, 'expression'), childOf(pattern, 'name'), reader);
  const fields = childrenOf(pattern, 'property_pattern_clause')[0];
  const value = reader.maybe(childOf(node, 'expression'));
  if (!fields || !value || tested.kind !== 'clean') return tested;
  const target: FlowNode = { ...rangeOf(fields), kind: 'record', entries: entriesOf(fields, reader), spreads: [] };
  const parts: FlowNode = { ...rangeOf(node), kind: 'assign', target, value, type: undefined, adds: false };
  return { ...tested, parts: [...tested.parts, parts] };
}

function entriesOf(clause: SyntaxNode, reader: FlowReader): readonly RecordEntry[] {
  return childrenOf(clause, 'subpattern').flatMap((one): RecordEntry[] => {
    const [key, pattern] = one.children.filter(({ type }) => type !== ':');
    const name = childOf(pattern, 'name');
    return key && name ? [{ ...rangeOf(name), key: reader.textOf(key), value: reader.read(name) }] : [];
  });
}

/** `(id, email)` */
export function readTuple(node: SyntaxNode, reader: FlowReader): FlowNode {
  const items = childrenOf(node, 'argument').flatMap((one) => reader.maybe(one.children.at(-1)) ?? []);
  return { ...rangeOf(node), kind: 'list', items };
}
