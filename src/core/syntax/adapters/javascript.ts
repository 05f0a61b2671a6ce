import { unknown, type Expression } from '../facts.ts';
import type { FactsReader } from '../facts-reader.ts';
import { childOf, childrenOf, type SyntaxNode } from '../syntax-node.ts';
import type { TreeAdapter } from './adapter.ts';
import { readJavaScript } from './javascript-expressions.ts';
import { javaScriptIdioms } from './javascript-idioms.ts';
import { visitJavaScriptExport } from './javascript-exports.ts';
import { declareJavaScriptImport } from './javascript-imports.ts';
import { assignJavaScript, bindJavaScript, openJavaScriptFunction, visitField } from './javascript-names.ts';

type Visit = (node: SyntaxNode, reader: FactsReader) => void;

/**
 * JavaScript and TypeScript, with and without JSX. Node types:
 * https://github.com/tree-sitter/tree-sitter-typescript/blob/v0.23.2/typescript/src/node-types.json
 */
export const javaScript: TreeAdapter = {
  family: 'javascript',
  grammars: new Map([
    ['javascript', 'tree-sitter-javascript'],
    ['javascriptreact', 'tree-sitter-javascript'],
    ['typescript', 'tree-sitter-typescript'],
    ['typescriptreact', 'tree-sitter-tsx'],
    ['vue', 'tree-sitter-typescript'],
    ['svelte', 'tree-sitter-typescript'],
    ['html', 'tree-sitter-javascript'],
  ]),
  scopes: new Map([
    ['program', 'module'],
    ['class_declaration', 'class'],
    ['abstract_class_declaration', 'class'],
    ['class', 'class'],
    ['interface_declaration', 'class'],
    ['function_declaration', 'function'],
    ['generator_function_declaration', 'function'],
    ['function_expression', 'function'],
    ['generator_function', 'function'],
    ['arrow_function', 'function'],
    ['method_definition', 'function'],
    ['method_signature', 'function'],
    ['abstract_method_signature', 'function'],
    ['class_static_block', 'function'],
    ['statement_block', 'block'],
    ['for_statement', 'block'],
    ['for_in_statement', 'block'],
    ['catch_clause', 'block'],
    ['switch_case', 'block'],
    ['switch_default', 'block'],
  ]),
  idioms: javaScriptIdioms,
  visit: (node, reader) => visits.get(node.type)?.(node, reader),
  open: (node, reader) => opens.get(node.type)?.(node, reader),
  expression: readJavaScript,
};

const call: Visit = (node, reader) => {
  reader.call(node);
};

const visits = new Map<string, Visit>([
  ['import_statement', declareJavaScriptImport],
  ['call_expression', call],
  ['new_expression', call],
  ['variable_declarator', visitDeclarator],
  ['lexical_declaration', visitDeclaration],
  ['variable_declaration', visitDeclaration],
  ['export_statement', visitJavaScriptExport],
  ['assignment_expression', visitAssignment],
  ['augmented_assignment_expression', visitAssignment],
  ['function_declaration', visitDefinition],
  ['generator_function_declaration', visitDefinition],
  ['class_declaration', visitDefinition],
  ['abstract_class_declaration', visitDefinition],
  ['interface_declaration', visitType],
  ['type_alias_declaration', visitType],
  ['class_body', visitClassBody],
  ['method_definition', visitMethod],
  ['method_signature', visitMethod],
  ['abstract_method_signature', visitMethod],
  ['property_signature', visitProperty],
  ['public_field_definition', visitField],
  ['field_definition', visitField],
  ['pair', visitPair],
  ['return_statement', visitReturn],
  ['yield_expression', visitReturn],
]);

const opens = new Map<string, Visit>([
  ['function_declaration', openJavaScriptFunction],
  ['generator_function_declaration', openJavaScriptFunction],
  ['function_expression', openJavaScriptFunction],
  ['generator_function', openJavaScriptFunction],
  ['method_definition', openJavaScriptFunction],
  ['arrow_function', openArrow],
  ['class_declaration', openClass],
  ['abstract_class_declaration', openClass],
  ['interface_declaration', openInterface],
  ['class', openClass],
  ['for_in_statement', openLoop],
  [
    'catch_clause',
    (node, reader) => {
      bindJavaScript(childOf(node, 'parameter'), unknown, node.start, reader);
    },
  ],
]);

function visitDeclarator(node: SyntaxNode, reader: FactsReader): void {
  const value = childOf(node, 'value');
  const type = childOf(node, 'type');
  const known = reader.expression(value);
  const typed: Expression = { kind: 'instance', type: reader.expression(type) };
  const name = childOf(node, 'name');
  bindJavaScript(name, type ? { kind: 'choice', options: [known, typed] } : known, node.end, reader);
}

/** A declaration that holds one function: `const ask = async () => {…}`. It is the function's place and name. */
function visitDeclaration(node: SyntaxNode, reader: FactsReader): void {
  const declarators = childrenOf(node, 'variable_declarator');
  const value = declarators.length === 1 ? childOf(declarators[0], 'value') : undefined;
  if (!value || !/^(?:arrow_function|function_expression|generator_function|class)$/.test(value.type)) return;
  reader.describe(value, reader.rangeOf(node), reader.textOf(childOf(declarators[0], 'name')));
}

function visitAssignment(node: SyntaxNode, reader: FactsReader): void {
  const right = childOf(node, 'right');
  const left = childOf(node, 'left');
  if (right && /^(?:arrow_function|function_expression)$/.test(right.type)) {
    reader.describe(right, node, reader.textOf(childOf(left, 'property') ?? left));
  }
  assignJavaScript(left, reader.expression(right), node.end, reader);
}

function visitDefinition(node: SyntaxNode, reader: FactsReader): void {
  const name = reader.textOf(childOf(node, 'name'));
  reader.describe(node, node, name === '' ? 'default' : name);
  const kind = /class|interface/.test(node.type) ? 'class' : 'function';
  // Hoisted: it holds from the start of its block.
  if (name !== '') reader.declare(name, { kind, scope: reader.scopeOf(node) }, reader.scope.start);
}

/** `interface A extends B {…}`, `type A = …`: what is of this type has its fields. One with methods is implemented by classes. */
function visitType(node: SyntaxNode, reader: FactsReader): void {
  if (childrenOf(childOf(node, 'body'), 'method_signature').length > 0) {
    visitDefinition(node, reader);
    return;
  }
  const shape = reader.expression(childOf(node, 'body') ?? childOf(node, 'value'));
  const bases = childrenOf(node, 'extends_type_clause')[0]?.children ?? [];
  const types = bases.filter(({ type }) => type !== 'extends').map((base) => reader.expression(base));
  const spreads = types.map((type): Expression => ({ kind: 'instance', type }));
  const value: Expression = shape.kind === 'record' ? { ...shape, spreads } : shape;
  reader.declare(reader.textOf(childOf(node, 'name')), value, reader.scope.start);
}

/** Decorators of a method are siblings that stand before it. */
function visitClassBody(node: SyntaxNode, reader: FactsReader): void {
  let start: number | undefined;
  for (const child of node.children) {
    if (child.type === 'decorator') start ??= child.start;
    else if (child.type !== 'comment') {
      if (start !== undefined) reader.describe(child, { start, end: child.end });
      start = undefined;
    }
  }
}

function visitMethod(node: SyntaxNode, reader: FactsReader): void {
  const name = reader.textOf(childOf(node, 'name'));
  reader.describe(node, node, name);
  const owner = reader.scope;
  if (owner.kind !== 'class') return;
  const scope = reader.scopeOf(node);
  const isGetter = node.children.some((child) => child.type === 'get');
  const value: Expression = { kind: 'function', scope };
  // A getter is read like a field: its value is what it gives back.
  const read: Expression = { kind: 'call', callee: value, arguments: [], calleeRange: node, scope };
  reader.member(owner, name, isGetter ? read : value, node.start);
}

function visitPair(node: SyntaxNode, reader: FactsReader): void {
  const value = childOf(node, 'value');
  if (value && /^(?:arrow_function|function_expression)$/.test(value.type)) {
    reader.describe(value, node, reader.textOf(childOf(node, 'key')));
  }
}

function visitReturn(node: SyntaxNode, reader: FactsReader): void {
  const value = node.children.find((child) => !/^(?:return|yield|comment)$/.test(child.type));
  if (value) reader.returns(reader.expression(value));
}

function openArrow(node: SyntaxNode, reader: FactsReader): void {
  openJavaScriptFunction(node, reader);
  const body = childOf(node, 'body');
  if (body && body.type !== 'statement_block') reader.scope.returns.push(reader.expression(body));
}

function openClass(node: SyntaxNode, reader: FactsReader): void {
  const heritage = childrenOf(node, 'class_heritage')[0];
  const base = childOf(childrenOf(heritage, 'extends_clause')[0], 'value');
  const implemented = childrenOf(heritage, 'implements_clause')[0]?.children ?? [];
  // JavaScript’s grammar has no clause there.
  const bare = base ?? (implemented.length > 0 ? undefined : heritage?.children.at(-1));
  for (const type of [...(bare ? [bare] : []), ...implemented.filter(({ type }) => type !== 'implements')])
    reader.scope.bases.push(reader.expression(type));
}

function openInterface(node: SyntaxNode, reader: FactsReader): void {
  const bases = childrenOf(node, 'extends_type_clause')[0]?.children ?? [];
  for (const type of bases.filter(({ type }) => type !== 'extends')) reader.scope.bases.push(reader.expression(type));
}

function visitProperty(node: SyntaxNode, reader: FactsReader): void {
  const type = childOf(node, 'type');
  if (reader.scope.kind !== 'class' || !type) return;
  const value: Expression = { kind: 'instance', type: reader.expression(type) };
  reader.member(reader.scope, reader.textOf(childOf(node, 'name')), value, node.start);
}

function openLoop(node: SyntaxNode, reader: FactsReader): void {
  bindJavaScript(childOf(node, 'left'), unknown, node.start, reader);
}
