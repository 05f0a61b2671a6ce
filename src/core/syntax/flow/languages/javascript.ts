import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode, FlowParameter, ImportedName, RecordEntry } from '../flow-node.ts';
import { rangeOf, type FlowLanguage, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { arrayType, genericType } from '../generic-types.ts';

/** Node types: https://github.com/tree-sitter/tree-sitter-typescript/blob/v0.23.2/typescript/src/node-types.json */
export const javaScriptFlow: FlowLanguage = {
  id: 'javascript',
  grammars: new Map([
    ['javascript', 'tree-sitter-javascript'],
    ['javascriptreact', 'tree-sitter-javascript'],
    ['typescript', 'tree-sitter-typescript'],
    ['typescriptreact', 'tree-sitter-tsx'],
    ['vue', 'tree-sitter-typescript'],
    ['svelte', 'tree-sitter-typescript'],
  ]),
  reads: new Map<string, ReadFlow>([
    ['program', read.block],
    ['statement_block', read.block],
    ['identifier', read.name],
    ['type_identifier', read.name],
    ['shorthand_property_identifier', read.name],
    ['shorthand_property_identifier_pattern', read.name],
    ['this', read.self],
    ['member_expression', read.member('object', 'property')],
    ['subscript_expression', read.subscript('object', 'index')],
    ['call_expression', readCall],
    ['new_expression', readCall],
    ['string', read.text()],
    ['template_string', read.text('template_substitution')],
    ['template_substitution', read.through],
    ['number', read.constant],
    ['true', read.constant],
    ['false', read.constant],
    ['null', read.constant],
    ['undefined', read.constant],
    ['regex', read.constant],
    ['binary_expression', read.binary({ joins: ['+'], chooses: ['||', '??', '&&'] })],
    ['unary_expression', readUnary],
    ['update_expression', read.clean],
    ['ternary_expression', read.choice('consequence', 'alternative')],
    ['await_expression', read.through],
    ['parenthesized_expression', read.through],
    ['expression_statement', read.through],
    ['as_expression', first],
    ['satisfies_expression', first],
    ['non_null_expression', first],
    ['spread_element', read.through],
    ['sequence_expression', read.block],
    ['object', readObject],
    ['object_pattern', readObject],
    ['array', read.list],
    ['array_pattern', read.list],
    ['assignment_pattern', read.only('left')],
    ['object_assignment_pattern', read.only('left')],
    ['variable_declarator', readDeclarator],
    ['assignment_expression', read.assign('left', 'right')],
    ['augmented_assignment_expression', read.assign('left', 'right', true)],
    ['if_statement', read.branch('condition', ['consequence', 'alternative'])],
    ['else_clause', read.block],
    ['switch_statement', read.cases(['value'], 'switch_case', 'switch_default')],
    ['for_in_statement', read.loop('left', 'right')],
    ['for_statement', read.repeat],
    ['while_statement', read.repeat],
    ['do_statement', read.repeat],
    ['try_statement', read.attempt],
    ['super', read.name],
    ['throw_statement', read.thrown],
    ['return_statement', read.giveBack],
    ['yield_expression', read.giveBack],
    ['function_declaration', readFunction],
    ['generator_function_declaration', readFunction],
    ['function_expression', readFunction],
    ['generator_function', readFunction],
    ['arrow_function', readFunction],
    ['method_definition', readFunction],
    ['enum_declaration', (node, reader) => read.enumeration(read.makeClass(() => undefined)(node, reader))],
    ['class_declaration', readClass],
    ['abstract_class_declaration', read.makeClass((node) => childOf(node, 'body'))],
    ['class', read.makeClass((node) => childOf(node, 'body'))],
    ['public_field_definition', readField],
    ['field_definition', readField],
    ['import_statement', readImport],
    ['export_statement', readExport],
    ['type_alias_declaration', (node, reader) => readShape(node, childOf(node, 'value'), reader)],
    ['interface_declaration', (node, reader) => readShape(node, childOf(node, 'body'), reader)],
    ['jsx_attribute', readAttribute],
    ['array_type', arrayType],
    ['generic_type', genericType],
  ]),
};

function first(node: SyntaxNode, reader: FlowReader): FlowNode {
  return reader.maybe(node.children[0]) ?? read.constant(node, reader);
}

function readUnary(node: SyntaxNode, reader: FlowReader): FlowNode {
  const operator = reader.textOf(childOf(node, 'operator'));
  if (operator === 'delete') return read.removal(node, reader, childOf(node, 'argument'));
  return operator === 'void' ? read.only('argument')(node, reader) : read.clean(node, reader);
}

function readCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  const callee = childOf(node, 'function') ?? childOf(node, 'constructor');
  const given = childOf(node, 'arguments');
  if (!callee) return read.constant(node, reader);
  const required = requiredModule(node, reader);
  if (required !== undefined) return { ...rangeOf(node), kind: 'name', name: required };
  const values = given?.type === 'arguments' ? given.children : [given];
  const call = read.call(node, reader, reader.read(callee), values);
  const asked = childOf(node, 'type_arguments')?.children[0];
  const type = asked?.type === 'union_type' ? asked.children.find(isNamedType) : asked;
  return type ? { ...call, asked: reader.read(type) } : call;
}

/** `Patient` of `null | Patient`. */
function isNamedType({ type }: SyntaxNode): boolean {
  return type !== 'literal_type' && type !== 'predefined_type';
}

/** An object, or the pattern that takes one apart. */
function readObject(node: SyntaxNode, reader: FlowReader): FlowNode {
  const entries = node.children.flatMap((child): RecordEntry[] => {
    if (child.type === 'spread_element' || child.type === 'rest_pattern' || child.type === 'comment') return [];
    const value = childOf(child, 'value') ?? child;
    const key = child.type === 'method_definition' ? childOf(child, 'name') : childOf(child, 'key');
    const called = read.keyOf(key ?? childOf(child, 'left') ?? child, reader);
    return [{ ...rangeOf(value), key: called, value: reader.read(child.type === 'method_definition' ? child : value) }];
  });
  const spreads = childrenOf(node, 'spread_element', 'rest_pattern').map((spread) => read.through(spread, reader));
  return read.record(node, entries, spreads);
}

function readDeclarator(node: SyntaxNode, reader: FlowReader): FlowNode {
  const value = childOf(node, 'value');
  const target = childOf(node, 'name');
  const required = value?.type === 'call_expression' ? requiredModule(value, reader) : undefined;
  if (required === undefined || !target)
    return read.assignment(node, reader, target, value, childOf(node, 'type')?.children.at(-1));
  const names =
    target.type === 'object_pattern'
      ? target.children.map((child): ImportedName => {
          const called = read.keyOf(childOf(child, 'key') ?? child, reader);
          const bound = childOf(child, 'value');
          return { name: bound ? reader.textOf(bound) : called, module: required, exported: called };
        })
      : [{ name: reader.textOf(target), module: required, exported: undefined }];
  return { ...rangeOf(node), kind: 'import', names };
}

/** `require('x')` */
function requiredModule(node: SyntaxNode, reader: FlowReader): string | undefined {
  if (reader.textOf(childOf(node, 'function')) !== 'require') return undefined;
  const module = childOf(node, 'arguments')?.children[0];
  return module?.type === 'string' ? read.keyOf(module, reader) : undefined;
}

function readParameter(node: SyntaxNode, reader: FlowReader): FlowParameter[] {
  if (node.type === 'comment') return [];
  const target = childOf(node, 'pattern') ?? childOf(node, 'left') ?? node;
  const type = childOf(node, 'type')?.children.at(-1);
  const fallback = childOf(node, 'value') ?? childOf(node, 'right');
  const isField = childrenOf(node, 'accessibility_modifier', 'readonly').length > 0;
  return [read.parameter(reader.read(target), reader.maybe(type), reader.maybe(fallback), isField)];
}

function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const one = childOf(node, 'parameter');
  const given = childOf(node, 'parameters')?.children ?? (one ? [one] : []);
  const body = childOf(node, 'body');
  return read.makeFunction(node, reader, {
    name: childOf(node, 'name'),
    parameters: given.flatMap((parameter) => readParameter(parameter, reader)),
    body,
    givesBody: body !== undefined && body.type !== 'statement_block',
    isGetter: node.children[0]?.type === 'get',
  });
}

function readClass(node: SyntaxNode, reader: FlowReader): FlowNode {
  return read.shown(read.makeClass((one) => childOf(one, 'body'), basesOf)(node, reader));
}

/** `class Refused extends Error` */
function basesOf(node: SyntaxNode): readonly SyntaxNode[] {
  const heritage = childrenOf(node, 'class_heritage').flatMap(({ children }) => children);
  return heritage.flatMap((one) => (one.type === 'extends_clause' ? (childOf(one, 'value') ?? []) : one));
}

/** An interface or a type of fields alone: what has methods does things. */
function readShape(node: SyntaxNode, body: SyntaxNode | undefined, reader: FlowReader): FlowNode {
  const members = (body?.children ?? []).filter(({ children }) => children.length > 0);
  const isShape = /^(?:interface_body|object_type)$/.test(body?.type ?? '') && members.every(isDataField);
  if (!body || !isShape || members.length === 0) return read.constant(node, reader);
  const called = childOf(node, 'name');
  const parts = members.map((one) => readField(one, reader));
  return {
    ...rangeOf(node),
    kind: 'class',
    name: reader.textOf(called),
    body: { ...rangeOf(body), kind: 'block', parts },
    isShown: true,
  };
}

function isDataField(node: SyntaxNode): boolean {
  return node.type === 'property_signature' && childOf(node, 'type')?.children.at(-1)?.type !== 'function_type';
}

function readField(node: SyntaxNode, reader: FlowReader): FlowNode {
  const target = childOf(node, 'name') ?? childOf(node, 'property');
  if (!target) return read.constant(node, reader);
  return {
    ...rangeOf(node),
    kind: 'assign',
    target: { ...rangeOf(target), kind: 'name', name: reader.textOf(target) },
    value: reader.maybe(childOf(node, 'value')),
    type: reader.maybe(childOf(node, 'type')?.children.at(-1)),
    adds: false,
  };
}

function readAttribute(node: SyntaxNode, reader: FlowReader): FlowNode {
  return { ...rangeOf(node), kind: 'opaque', parts: reader.readAll(node.children.slice(1)) };
}

function readImport(node: SyntaxNode, reader: FlowReader): FlowNode {
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
function readExport(node: SyntaxNode, reader: FlowReader): FlowNode {
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
