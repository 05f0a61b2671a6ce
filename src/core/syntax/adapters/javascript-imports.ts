import type { FactsReader } from '../facts-reader.ts';
import { childOf, childrenOf, type SyntaxNode } from '../syntax-node.ts';
import { keyOf } from './javascript-expressions.ts';

/** Every form of `import`. What is imported for its type only makes nothing, but says what other values are. */
export function declareJavaScriptImport(node: SyntaxNode, reader: FactsReader): void {
  const required = childrenOf(node, 'import_require_clause')[0];
  const module = keyOf(childOf(node, 'source') ?? childOf(required, 'source'), reader);
  const bind = (name: SyntaxNode | undefined, path: readonly string[]): void => {
    if (name) reader.declare(reader.textOf(name), { kind: 'import', module, path }, node.end);
  };
  if (required) bind(required.children[0], []);
  for (const part of childrenOf(node, 'import_clause')[0]?.children ?? []) {
    if (part.type === 'identifier') bind(part, ['default']);
    else if (part.type === 'namespace_import') bind(part.children.at(-1), []);
    else if (part.type === 'named_imports') {
      for (const specifier of childrenOf(part, 'import_specifier')) {
        const name = childOf(specifier, 'name');
        bind(childOf(specifier, 'alias') ?? name, [keyOf(name, reader)]);
      }
    }
  }
}
