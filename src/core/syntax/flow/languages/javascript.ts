import { childOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode } from '../flow-node.ts';
import { type FlowLanguage, type FlowReader, rangeOf, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { arrayType, genericType } from '../generic-types.ts';
import { readCall } from './javascript-calls.ts';
import { readClass, readField, readShape } from './javascript-classes.ts';
import { readFunction } from './javascript-functions.ts';
import { readExport, readImport } from './javascript-modules.ts';
import { readArrayPattern, readDeclarator, readObject } from './javascript-objects.ts';

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
    ['type_assertion', (node, reader) => reader.maybe(node.children.at(-1)) ?? read.constant(node, reader)],
    ['spread_element', read.through],
    ['rest_pattern', read.through],
    ['sequence_expression', read.block],
    ['object', readObject],
    ['object_pattern', readObject],
    ['array', read.list],
    ['array_pattern', readArrayPattern],
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

function readAttribute(node: SyntaxNode, reader: FlowReader): FlowNode {
  return { ...rangeOf(node), kind: 'opaque', parts: reader.readAll(node.children.slice(1)) };
}
