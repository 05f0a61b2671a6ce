import { unknown, type Expression } from '../facts.ts';
import type { FactsReader } from '../facts-reader.ts';
import { classAround } from '../scopes.ts';
import { childOf, type SyntaxNode } from '../syntax-node.ts';
import { readPythonType } from './python-types.ts';

const patterns = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'tuple', 'list']);

/** Binds what stands on the left of an assignment. */
export function bindPython(target: SyntaxNode | undefined, value: Expression, from: number, reader: FactsReader): void {
  if (!target) return;
  if (target.type === 'identifier') {
    reader.declareInFunction(reader.textOf(target), value, from);
  } else if (target.type === 'attribute') {
    const object = reader.expression(childOf(target, 'object'));
    const name = reader.textOf(childOf(target, 'attribute'));
    const owner = object.kind === 'self' ? classAround(object.scope) : undefined;
    if (owner) reader.member(owner, name, value, from);
    else reader.assignMember(object, name, value);
  } else if (target.type === 'subscript') {
    const place = reader.expression(target);
    if (place.kind === 'member') reader.assignMember(place.object, place.name, value);
  } else if (patterns.has(target.type)) {
    const items = value.kind === 'list' && value.items.length === target.children.length ? value.items : [];
    // Names only: a pattern inside a pattern is left unknown.
    target.children.forEach((child, index) => {
      if (!patterns.has(child.type)) bindPython(child, items[index] ?? unknown, from, reader);
    });
  }
}

/** Declares the parameters of a function, `self` aside. */
export function openPythonFunction(node: SyntaxNode, reader: FactsReader): void {
  const { scope } = reader;
  const parameters = childOf(node, 'parameters')?.children.filter((child) => child.type !== 'comment') ?? [];
  const isMethod = scope.parent?.kind === 'class' || scope.parent?.parent?.kind === 'class';
  const shift = isMethod && /^(?:self|cls)$/.test(reader.textOf(parameters[0])) ? 1 : 0;
  parameters.slice(shift).forEach((parameter, index) => {
    const target =
      childOf(parameter, 'name') ?? (parameter.type === 'typed_parameter' ? parameter.children[0] : parameter);
    const name = reader.textOf(target);
    if (target?.type !== 'identifier') return;
    const type = childOf(parameter, 'type');
    const options: Expression[] = [{ kind: 'parameter', scope, index, name }];
    if (type) options.push({ kind: 'instance', type: readPythonType(type, reader) });
    options.push(reader.expression(childOf(parameter, 'value')));
    reader.declare(name, { kind: 'choice', options }, node.start);
  });
}
