import { pathTold } from '../told-paths.ts';
import { unknown, type Expression } from '../facts.ts';
import type { FactsReader } from '../facts-reader.ts';
import { classAround } from '../scopes.ts';
import { childOf, childrenOf, type SyntaxNode } from '../syntax-node.ts';
import { keyOf } from './javascript-expressions.ts';

/** Deepest nesting of a pattern that is read. */
const MAX_PATTERN_DEPTH = 20;

type Bind = (name: string, value: Expression) => void;

/** Walks a destructuring pattern; each name gets the member of the value that it takes. */
function eachName(target: SyntaxNode | undefined, value: Expression, reader: FactsReader, bind: Bind, depth = 0): void {
  if (!target || depth > MAX_PATTERN_DEPTH) return;
  if (target.type === 'identifier' || target.type === 'shorthand_property_identifier_pattern') {
    bind(reader.textOf(target), value);
    return;
  }
  for (const [child, part] of partsOf(target, value, reader)) eachName(child, part, reader, bind, depth + 1);
}

function partsOf(
  target: SyntaxNode,
  value: Expression,
  reader: FactsReader,
): readonly (readonly [SyntaxNode | undefined, Expression])[] {
  switch (target.type) {
    case 'object_pattern':
      return target.children.map((child) => [child, memberFor(child, value, reader)]);
    case 'array_pattern':
      return target.children.map((child, index) => [
        child,
        value.kind === 'list' ? (value.items[index] ?? unknown) : unknown,
      ]);
    case 'pair_pattern':
      return [[childOf(target, 'value'), value]];
    case 'object_assignment_pattern':
    case 'assignment_pattern': {
      const fallback = reader.expression(childOf(target, 'right'));
      return [[childOf(target, 'left'), { kind: 'choice', options: [value, fallback] }]];
    }
    case 'rest_pattern':
      return [[target.children.at(-1), unknown]];
    default:
      return [];
  }
}

function memberFor(child: SyntaxNode, object: Expression, reader: FactsReader): Expression {
  const key = childOf(child, 'key') ?? childOf(child, 'left') ?? child;
  return child.type === 'rest_pattern' ? unknown : { kind: 'member', object, name: keyOf(key, reader) };
}

/** Declares the names of `const`, `let`, `var`, a loop or a parameter. */
export function bindJavaScript(
  target: SyntaxNode | undefined,
  value: Expression,
  from: number,
  reader: FactsReader,
): void {
  eachName(target, value, reader, (name, part) => {
    reader.declare(name, part, from);
  });
}

export function assignJavaScript(
  target: SyntaxNode | undefined,
  value: Expression,
  from: number,
  reader: FactsReader,
): void {
  if (target?.type !== 'member_expression') {
    eachName(target, value, reader, (name, part) => {
      reader.assign(name, part, from);
    });
    return;
  }
  const object = reader.expression(childOf(target, 'object'));
  const name = reader.textOf(childOf(target, 'property'));
  const owner = object.kind === 'self' ? classAround(object.scope) : undefined;
  if (owner) reader.member(owner, name, value, from);
  else reader.assignMember(object, name, value);
  const told = pathTold(object, name, value);
  if (told && object.kind === 'name') reader.assign(object.name, told, from);
}

/** A field of a class: its value, or else its declared type. */
export function visitField(node: SyntaxNode, reader: FactsReader): void {
  const name = childOf(node, 'name') ?? childOf(node, 'property');
  const value = childOf(node, 'value');
  if (value && /^(?:arrow_function|function_expression)$/.test(value.type))
    reader.describe(value, reader.rangeOf(node), reader.textOf(name));
  const owner = classAround(reader.scope);
  if (!owner || !name) return;
  const typed: Expression = { kind: 'instance', type: reader.expression(childOf(node, 'type')) };
  const both: Expression = { kind: 'choice', options: [reader.expression(value), typed] };
  reader.member(owner, reader.textOf(name), both, node.start);
}

/** Declares parameters; `constructor(private readonly client: OpenAI)` declares a field as well. */
export function openJavaScriptFunction(node: SyntaxNode, reader: FactsReader): void {
  const { scope } = reader;
  const list =
    childOf(node, 'parameters')?.children ?? [childOf(node, 'parameter')].filter((single) => single !== undefined);
  list
    .filter((child) => child.type !== 'comment')
    .forEach((parameter, index) => {
      const pattern = childOf(parameter, 'pattern') ?? parameter;
      const value: Expression = {
        kind: 'choice',
        options: [
          { kind: 'parameter', scope, index, name: reader.textOf(pattern) },
          { kind: 'instance', type: reader.expression(childOf(parameter, 'type')) },
          reader.expression(childOf(parameter, 'value')),
        ],
      };
      bindJavaScript(pattern, value, node.start, reader);
      const owner = scope.parent;
      const isField = childrenOf(parameter, 'accessibility_modifier', 'readonly').length > 0;
      if (isField && owner?.kind === 'class') reader.member(owner, reader.textOf(pattern), value, node.start);
    });
}
