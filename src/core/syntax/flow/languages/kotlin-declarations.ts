import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode } from '../flow-node.ts';
import { type FlowReader, rangeOf } from '../flow-reader.ts';
import { annotationsOf, calledAbove, supertypesOf } from './kotlin-classes.ts';
import { parametersOf } from './kotlin-functions.ts';

export function isEnum(node: SyntaxNode): boolean {
  return childrenOf(node, 'enum_class_body').length > 0;
}

export function isData(node: SyntaxNode, reader: FlowReader): boolean {
  return /\bdata\b/.test(reader.textOf(childrenOf(node, 'modifiers')[0]));
}

/** A class whose main constructor declares fields. */
export function readClass(node: SyntaxNode, reader: FlowReader): FlowNode {
  const called = childOf(node, 'name');
  const given = childrenOf(childrenOf(node, 'primary_constructor')[0], 'class_parameters')[0];
  const fields = parametersOf(given, reader).map(({ target, type }): FlowNode => ({
    ...target,
    kind: 'assign',
    target,
    value: undefined,
    type,
    adds: false,
  }));
  const body = childrenOf(node, 'class_body')[0];
  // What stands in a companion is seen by the whole class.
  const parts = (body?.children ?? []).flatMap((child) =>
    child.type === 'companion_object' ? (childrenOf(child, 'class_body')[0]?.children ?? []) : [child],
  );
  return {
    ...rangeOf(node),
    kind: 'class',
    name: called && reader.textOf(called),
    body: {
      ...rangeOf(node),
      kind: 'block',
      parts: [...fields, ...calledAbove(node, reader), ...reader.readAll(parts)],
    },
    bases: [
      ...supertypesOf(node).map((type) => reader.read(type)),
      ...(childrenOf(node, 'interface').length > 0 ? annotationsOf(node, parts, reader) : []),
    ],
  };
}

export function readImport(node: SyntaxNode, reader: FlowReader): FlowNode {
  const module = reader.textOf(childrenOf(node, 'qualified_identifier')[0]);
  if (childrenOf(node, '*').length > 0)
    return { ...rangeOf(node), kind: 'import', names: [{ name: '*', module, exported: '*' }] };
  const alias = childrenOf(node, 'identifier')[0];
  const name = alias ? reader.textOf(alias) : module.slice(module.lastIndexOf('.') + 1);
  return { ...rangeOf(node), kind: 'import', names: name === '' ? [] : [{ name, module, exported: undefined }] };
}
