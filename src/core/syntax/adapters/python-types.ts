import { unknown, type Expression } from '../facts.ts';
import type { FactsReader } from '../facts-reader.ts';
import { childrenOf, type SyntaxNode } from '../syntax-node.ts';

/** The class that an annotation names; several for a union. */
export function readPythonType(node: SyntaxNode | undefined, reader: FactsReader): Expression {
  const inner = node?.type === 'type' ? node.children[0] : node;
  if (!inner) return unknown;
  if (inner.type === 'string') {
    const names = reader.textOf(childrenOf(inner, 'string_content')[0]).split('|');
    const { scope } = reader;
    return {
      kind: 'choice',
      options: names.map((name) => ({ kind: 'name', name: name.trim(), scope, at: inner.start })),
    };
  }
  if (inner.type !== 'generic_type') return reader.expression(inner);
  const [name, parameters] = inner.children;
  if (!/^(?:Optional|Annotated|Union)$/.test(reader.textOf(name))) return unknown;
  return { kind: 'choice', options: parameters?.children.map((type) => readPythonType(type, reader)) ?? [] };
}
