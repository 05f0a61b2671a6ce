import { unknown } from '../facts.ts';
import type { TreeAdapter } from './adapter.ts';
import { reads } from './python-expressions.ts';
import { pythonIdioms } from './python-idioms.ts';
import { opens } from './python-scopes.ts';
import { visits } from './python-statements.ts';

/** Node types: https://github.com/tree-sitter/tree-sitter-python/blob/v0.25.0/src/node-types.json */
export const python: TreeAdapter = {
  family: 'python',
  grammars: new Map([
    ['python', 'tree-sitter-python'],
    ['jupyter', 'tree-sitter-python'],
  ]),
  scopes: new Map([
    ['module', 'module'],
    ['class_definition', 'class'],
    ['function_definition', 'function'],
    ['lambda', 'function'],
    ['list_comprehension', 'function'],
    ['set_comprehension', 'function'],
    ['dictionary_comprehension', 'function'],
    ['generator_expression', 'function'],
    ['block', 'block'],
  ]),
  idioms: pythonIdioms,
  visit: (node, reader) => visits.get(node.type)?.(node, reader),
  open: (node, reader) => opens.get(node.type)?.(node, reader),
  expression: (node, reader) => reads.get(node.type)?.(node, reader) ?? unknown,
};
