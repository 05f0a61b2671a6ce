import { ANY_ENTRY, unknown, type Argument, type Expression } from '../facts.ts';
import type { FactsReader } from '../facts-reader.ts';
import { childOf, childrenOf, type SyntaxNode } from '../syntax-node.ts';

type Read = (node: SyntaxNode, reader: FactsReader) => Expression;

export function readJavaScript(node: SyntaxNode, reader: FactsReader): Expression {
  return reads.get(node.type)?.(node, reader) ?? unknown;
}

/** Tokens that are kept in the tree but are no values. */
const tokens = new Set(['comment', '${']);

const first: Read = (node, reader) => reader.expression(node.children.find((child) => !tokens.has(child.type)));
const last: Read = (node, reader) => reader.expression(node.children.at(-1));
const ownFunction: Read = (node, reader) => ({ kind: 'function', scope: reader.scopeOf(node) });
const ownClass: Read = (node, reader) => ({ kind: 'class', scope: reader.scopeOf(node) });
const name: Read = (node, reader) => ({ kind: 'name', name: reader.textOf(node), scope: reader.scope, at: node.start });

const reads = new Map<string, Read>([
  ['identifier', name],
  ['type_identifier', name],
  ['shorthand_property_identifier', name],
  ['meta_property', name],
  ['super', (node, reader) => ({ kind: 'name', name: 'super', scope: reader.scope, at: node.start })],
  ['this', (_node, reader) => ({ kind: 'self', word: 'this', scope: reader.scope })],
  ['member_expression', readMember],
  [
    'nested_type_identifier',
    (node, reader) => ({
      kind: 'member',
      object: reader.expression(childOf(node, 'module')),
      name: reader.textOf(childOf(node, 'name')),
    }),
  ],
  ['subscript_expression', readSubscript],
  ['call_expression', readCall],
  ['new_expression', readCall],
  ['string', readString],
  ['template_string', readTemplate],
  ['binary_expression', readBinary],
  [
    'ternary_expression',
    (node, reader) => ({
      kind: 'choice',
      options: [reader.expression(childOf(node, 'consequence')), reader.expression(childOf(node, 'alternative'))],
    }),
  ],
  // The grammar takes `void client!.chat` for `(void client)!.chat`.
  ['unary_expression', (node, reader) => reader.expression(childOf(node, 'argument'))],
  ['await_expression', last],
  ['parenthesized_expression', first],
  ['expression_statement', first],
  // The type that a value is said to have does not change where it comes from.
  ['as_expression', first],
  ['satisfies_expression', first],
  ['non_null_expression', first],
  ['type_assertion', last],
  ['assignment_expression', (node, reader) => reader.expression(childOf(node, 'right'))],
  ['augmented_assignment_expression', (node, reader) => reader.expression(childOf(node, 'right'))],
  ['sequence_expression', last],
  ['object', readObject],
  ['array', (node, reader) => ({ kind: 'list', items: node.children.map((child) => reader.expression(child)) })],
  ['arrow_function', ownFunction],
  ['function_expression', ownFunction],
  ['generator_function', ownFunction],
  ['class', ownClass],
  ['type_annotation', last],
  [
    'union_type',
    (node, reader) => ({ kind: 'choice', options: node.children.map((child) => reader.expression(child)) }),
  ],
  ['parenthesized_type', first],
  ['generic_type', readGeneric],
  ['object_type', readShape],
  ['interface_body', readShape],
]);

/** Types that are what their first parameter is. */
const wrappers = /^(?:Readonly|Partial|Required|NonNullable|Awaited|Promise|Ref|ShallowRef|MaybeRef)$/;

function readGeneric(node: SyntaxNode, reader: FactsReader): Expression {
  const name = childOf(node, 'name');
  const [given] = childOf(node, 'type_arguments')?.children ?? [];
  return reader.expression(wrappers.test(reader.textOf(name)) ? given : name);
}

/** The fields of a type, each with its own: what is of this type has them. */
function readShape(node: SyntaxNode, reader: FactsReader): Expression {
  const entries = childrenOf(node, 'property_signature').map((one): readonly [string, Expression] => [
    keyOf(childOf(one, 'name'), reader),
    { kind: 'instance', type: reader.expression(childOf(one, 'type')) },
  ]);
  return { kind: 'record', entries, spreads: [] };
}

function readMember(node: SyntaxNode, reader: FactsReader): Expression {
  const object = reader.expression(childOf(node, 'object'));
  return { kind: 'member', object, name: reader.textOf(childOf(node, 'property')) };
}

function readSubscript(node: SyntaxNode, reader: FactsReader): Expression {
  const key = reader.expression(childOf(node, 'index'));
  const [part, ...rest] = key.kind === 'text' ? key.parts : [];
  const name = typeof part === 'string' && rest.length === 0 ? part : ANY_ENTRY;
  return { kind: 'member', object: reader.expression(childOf(node, 'object')), name };
}

function readCall(node: SyntaxNode, reader: FactsReader): Expression {
  const callee = childOf(node, 'function') ?? childOf(node, 'constructor');
  if (!callee) return unknown;
  const list = childOf(node, 'arguments');
  const values = list?.type === 'arguments' ? list.children.filter((child) => child.type !== 'comment') : [];
  const imported = importedModule(callee, values, reader);
  if (imported !== undefined) return { kind: 'import', module: imported, path: [] };
  return {
    kind: 'call',
    callee: reader.expression(callee),
    arguments: values.map((value): Argument => ({ name: undefined, value: reader.expression(value) })),
    calleeRange: { start: callee.start, end: callee.end },
    scope: reader.scope,
  };
}

/** `require('x')` and `import('x')`. */
function importedModule(callee: SyntaxNode, values: readonly SyntaxNode[], reader: FactsReader): string | undefined {
  if (callee.type !== 'import' && reader.textOf(callee) !== 'require') return undefined;
  const module = reader.expression(values[0]);
  const [part, ...rest] = module.kind === 'text' ? module.parts : [];
  return typeof part === 'string' && rest.length === 0 ? part : undefined;
}

function readString(node: SyntaxNode, reader: FactsReader): Expression {
  return { kind: 'text', parts: [node.children.map((part) => reader.textOf(part)).join('')] };
}

function readTemplate(node: SyntaxNode, reader: FactsReader): Expression {
  const parts = node.children.map((part) =>
    part.type === 'template_substitution' ? first(part, reader) : reader.textOf(part),
  );
  return { kind: 'text', parts: parts.length > 0 ? parts : [''] };
}

function readBinary(node: SyntaxNode, reader: FactsReader): Expression {
  const sides = [reader.expression(childOf(node, 'left')), reader.expression(childOf(node, 'right'))];
  const operator = reader.textOf(childOf(node, 'operator'));
  if (operator === '+') return { kind: 'text', parts: sides };
  return operator === '??' || operator === '||' || operator === '&&' ? { kind: 'choice', options: sides } : unknown;
}

function readObject(node: SyntaxNode, reader: FactsReader): Expression {
  const entries: (readonly [string, Expression])[] = [];
  for (const child of node.children) {
    if (child.type === 'shorthand_property_identifier') entries.push([reader.textOf(child), reader.expression(child)]);
    else if (child.type === 'method_definition')
      entries.push([reader.textOf(childOf(child, 'name')), ownFunction(child, reader)]);
    else if (child.type === 'pair')
      entries.push([keyOf(childOf(child, 'key'), reader), reader.expression(childOf(child, 'value'))]);
  }
  return { kind: 'record', entries, spreads: childrenOf(node, 'spread_element').map((spread) => last(spread, reader)) };
}

export function keyOf(key: SyntaxNode | undefined, reader: FactsReader): string {
  return key?.type === 'string' ? key.children.map((part) => reader.textOf(part)).join('') : reader.textOf(key);
}
