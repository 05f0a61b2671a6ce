import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode, RecordEntry } from '../flow-node.ts';
import { rangeOf, type FlowReader } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

/** Objects that C# makes, and what they are given. */

export function readCreation(node: SyntaxNode, reader: FlowReader): FlowNode {
  return creation(node, reader, childOf(node, 'type'));
}

/** `new Client(…) { … }`, `new(…)` where the type is declared. */
export function creation(node: SyntaxNode, reader: FlowReader, type: SyntaxNode | undefined): FlowNode {
  const set = childrenOf(childrenOf(node, 'initializer_expression')[0], 'assignment_expression');
  const entries = set.flatMap((one): RecordEntry[] => {
    const value = childOf(one, 'right');
    // `Name = …`, or `["name"] = …` of a dictionary.
    const key = reader.textOf(childOf(one, 'left')).replaceAll(/^\["?|"?\]$/g, '');
    return value ? [{ ...rangeOf(value), key, value: reader.read(value) }] : [];
  });
  entries.push(...pairsIn(childrenOf(node, 'initializer_expression')[0], reader));
  const given = childrenOf(node, 'argument_list')[0]?.children ?? [];
  const made = type && read.call(node, reader, reader.read(type), given, read.labelled);
  const items = entries.length === 0 ? childrenOf(node, 'initializer_expression')[0] : undefined;
  if (items && items.children.length > 0) return reader.read(items);
  // `new(role, text)` in a list: what it is made of is all that is known.
  if (entries.length === 0)
    return made ?? { ...rangeOf(node), kind: 'list', items: given.map((one) => read.labelled(one, reader).value) };
  return { ...read.record(node, entries), ...(made ? { made } : {}) };
}

/** `new[] { … }`, `new string[] { … }` */
export function readArray(node: SyntaxNode, reader: FlowReader): FlowNode {
  return reader.maybe(childrenOf(node, 'initializer_expression')[0]) ?? read.constant(node, reader);
}

/** `new Dictionary<…> { { "email", email } }`: each pair is one entry. */
function pairsIn(node: SyntaxNode | undefined, reader: FlowReader): readonly RecordEntry[] {
  return childrenOf(node, 'initializer_expression').flatMap(({ children: [key, value] }): RecordEntry[] =>
    key && value ? [{ ...rangeOf(value), key: read.keyOf(key, reader), value: reader.read(value) }] : [],
  );
}

/** `new { Email = email, user.Name }` */
export function readAnonymous(node: SyntaxNode, reader: FlowReader): FlowNode {
  const parts = node.children.filter(({ type }) => type !== 'new');
  const entries = parts.flatMap((part, index): RecordEntry[] => {
    const [before, next] = [parts[index - 1], parts[index + 1]];
    const isKey = next && reader.textOf({ ...part, start: part.end, end: next.start }).trim() === '=';
    if (isKey) return [];
    const hasKey = before && reader.textOf({ ...part, start: before.end, end: part.start }).trim() === '=';
    const key = reader.textOf(hasKey ? before : (childOf(part, 'name') ?? part));
    return [{ ...rangeOf(part), key, value: reader.read(part) }];
  });
  return read.record(node, entries);
}
