import type { Expression } from '../facts.ts';
import type { FactsReader } from '../facts-reader.ts';
import { childOf, childrenOf, type SyntaxNode } from '../syntax-node.ts';
import { keyOf } from './javascript-expressions.ts';

/** Every form of `export`. What is exported under its own name is found by that name. */
export function visitJavaScriptExport(node: SyntaxNode, reader: FactsReader): void {
  const declaration = childOf(node, 'declaration');
  const value = childOf(node, 'value');
  if (declaration) reader.describe(declaration, node);
  if (value) {
    reader.describe(value, node, 'default');
    reader.export('default', reader.expression(value));
  } else if (declaration && node.children.some(({ type }) => type === 'default')) {
    reader.export('default', nameAtEnd(reader.textOf(childOf(declaration, 'name')), reader));
  }
  const source = childOf(node, 'source');
  const module = source ? keyOf(source, reader) : undefined;
  const [clause] = childrenOf(node, 'export_clause');
  if (clause) exportNames(clause, module, reader);
  else if (module !== undefined && childrenOf(node, 'namespace_export').length === 0) reader.starExport(module);
}

/** `export { ask, client as default } from './llm'` */
function exportNames(clause: SyntaxNode, module: string | undefined, reader: FactsReader): void {
  for (const specifier of childrenOf(clause, 'export_specifier')) {
    const name = keyOf(childOf(specifier, 'name'), reader);
    const alias = childOf(specifier, 'alias');
    const value: Expression = module === undefined ? nameAtEnd(name, reader) : { kind: 'import', module, path: [name] };
    reader.export(alias ? keyOf(alias, reader) : name, value);
  }
}

/** A name as it is bound at the end of the file: exports may stand above what they export. */
function nameAtEnd(name: string, reader: FactsReader): Expression {
  return { kind: 'name', name, scope: reader.scope, at: reader.text.length };
}
