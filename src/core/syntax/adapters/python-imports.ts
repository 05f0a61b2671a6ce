import { unknown } from '../facts.ts';
import type { FactsReader } from '../facts-reader.ts';
import { childOf, type SyntaxNode } from '../syntax-node.ts';

/** `import a.b` binds `a`; `import a.b as c` binds the module itself. */
export function declarePythonImport(node: SyntaxNode, reader: FactsReader): void {
  for (const name of node.children.filter((child) => child.field === 'name')) {
    const alias = childOf(name, 'alias');
    const module = reader.textOf(alias ? childOf(name, 'name') : name);
    const bound = alias ? reader.textOf(alias) : (module.split('.')[0] ?? module);
    reader.declareInFunction(bound, { kind: 'import', module: alias ? module : bound, path: [] }, node.end);
  }
}

export function declarePythonImportFrom(node: SyntaxNode, reader: FactsReader): void {
  const module = reader.textOf(childOf(node, 'module_name')).replaceAll(/\s/g, '');
  if (node.children.some((child) => child.type === 'wildcard_import')) {
    reader.starImport(module);
    return;
  }
  for (const name of node.children.filter((child) => child.field === 'name')) {
    const alias = childOf(name, 'alias');
    const exported = reader.textOf(alias ? childOf(name, 'name') : name);
    const bound = alias ? reader.textOf(alias) : exported;
    const value = module === '' ? unknown : ({ kind: 'import', module, path: [exported] } as const);
    reader.declareInFunction(bound, value, node.end);
  }
}
