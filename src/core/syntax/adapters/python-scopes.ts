import type { FactsReader } from '../facts-reader.ts';
import { childOf, type SyntaxNode } from '../syntax-node.ts';
import { openPythonFunction } from './python-names.ts';

export type Visit = (node: SyntaxNode, reader: FactsReader) => void;

/** What a scope binds where it starts, by its type. */
export const opens = new Map<string, Visit>([
  ['function_definition', openPythonFunction],
  [
    'lambda',
    (node, reader) => {
      openPythonFunction(node, reader);
      reader.scope.returns.push(reader.expression(childOf(node, 'body')));
    },
  ],
  [
    'class_definition',
    (node, reader) => {
      for (const base of childOf(node, 'superclasses')?.children ?? [])
        reader.scope.bases.push(reader.expression(base));
    },
  ],
]);
