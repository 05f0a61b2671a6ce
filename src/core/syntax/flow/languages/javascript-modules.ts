import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode, ImportedName } from '../flow-node.ts';
import { type FlowReader, rangeOf } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

export function readImport(node: SyntaxNode, reader: FlowReader): FlowNode {
  const module = read.keyOf(childOf(node, 'source'), reader);
  const clause = childrenOf(node, 'import_clause')[0]?.children ?? [];
  const names = clause.flatMap((part): ImportedName[] => {
    if (part.type === 'identifier') return [{ name: reader.textOf(part), module, exported: 'default' }];
    if (part.type === 'namespace_import')
      return [{ name: reader.textOf(part.children.at(-1)), module, exported: undefined }];
    return childrenOf(part, 'import_specifier').map((one) => {
      const called = reader.textOf(childOf(one, 'name'));
      const alias = childOf(one, 'alias');
      return { name: alias ? reader.textOf(alias) : called, module, exported: called };
    });
  });
  return { ...rangeOf(node), kind: 'import', names };
}

/** `export … from` takes from another file; a default export is what importers call `default`. */
export function readExport(node: SyntaxNode, reader: FlowReader): FlowNode {
  const source = childOf(node, 'source');
  if (source) return readPassedOn(node, read.keyOf(source, reader), reader);
  const given = childOf(node, 'value') ?? childOf(node, 'declaration');
  const isDefault = /^export\s+default\b/.test(reader.textOf(node).slice(0, 40));
  if (!isDefault || !given) return { ...rangeOf(node), kind: 'opaque', parts: reader.readAll(node.children) };
  const value = reader.read(given);
  const target: FlowNode = { ...rangeOf(node), kind: 'name', name: 'default' };
  return { ...rangeOf(node), kind: 'assign', target, value, type: undefined, adds: false };
}

function readPassedOn(node: SyntaxNode, module: string, reader: FlowReader): FlowNode {
  const named = childrenOf(node, 'export_clause')[0]?.children ?? [];
  const names = named.map((one): ImportedName => {
    const called = reader.textOf(childOf(one, 'name'));
    const alias = childOf(one, 'alias');
    return { name: alias ? reader.textOf(alias) : called, module, exported: called };
  });
  const isWhole = childrenOf(node, 'export_clause').length === 0;
  return { ...rangeOf(node), kind: 'import', names: isWhole ? [{ name: '*', module, exported: undefined }] : names };
}
