import type { SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode } from '../flow-node.ts';
import type { FlowLanguage, FlowReader, ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { arrayType, genericType } from '../generic-types.ts';
import { readCall } from './csharp-calls.ts';
import { readClass } from './csharp-classes.ts';
import { readAssignment, readDeclaration, readProperty, readUsing } from './csharp-declarations.ts';
import { readFunction } from './csharp-functions.ts';
import { readIs, readTuple } from './csharp-patterns.ts';
import { readConditionalAccess, readElement, readMember, readQualified } from './csharp-names.ts';
import { readAnonymous, readArray, readCreation } from './csharp-objects.ts';

/** Node types: https://github.com/tree-sitter/tree-sitter-c-sharp/blob/v0.23.5/src/node-types.json */
export const cSharpFlow: FlowLanguage = {
  id: 'csharp',
  grammars: new Map([['csharp', 'tree-sitter-c_sharp']]),
  reads: new Map<string, ReadFlow>([
    ['compilation_unit', read.block],
    ['declaration_list', read.block],
    ['block', read.block],
    ['global_statement', read.through],
    ['identifier', read.name],
    ['generic_name', genericType],
    ['qualified_name', readQualified],
    ['alias_qualified_name', read.name],
    ['type', first],
    ['array_type', arrayType],
    ['nullable_type', first],
    ['this', read.self],
    ['member_access_expression', readMember],
    ['conditional_access_expression', readConditionalAccess],
    ['element_access_expression', readElement],
    ['invocation_expression', readCall],
    ['object_creation_expression', readCreation],
    ['implicit_object_creation_expression', readCreation],
    ['anonymous_object_creation_expression', readAnonymous],
    ['string_literal', read.text()],
    ['verbatim_string_literal', read.text()],
    ['raw_string_literal', read.text()],
    ['interpolated_string_expression', read.text('interpolation')],
    ['interpolation', read.through],
    ['character_literal', read.text()],
    ['integer_literal', read.constant],
    ['real_literal', read.constant],
    ['boolean_literal', read.constant],
    ['null_literal', read.constant],
    ['predefined_type', read.constant],
    ['binary_expression', read.binary({ joins: ['+'], chooses: ['??'] })],
    ['prefix_unary_expression', read.clean],
    ['postfix_unary_expression', readPostfix],
    ['is_pattern_expression', readIs],
    ['tuple_expression', readTuple],
    ['switch_expression', read.cases([], 'switch_expression_arm')],
    ['switch_expression_arm', read.block],
    ['conditional_expression', read.choice('consequence', 'alternative')],
    ['parenthesized_expression', read.through],
    ['expression_statement', read.through],
    ['await_expression', read.through],
    ['cast_expression', read.only('value')],
    ['as_expression', read.only('left')],
    ['initializer_expression', read.list],
    ['tuple_pattern', read.list],
    ['discard', read.constant],
    ['collection_expression', read.list],
    ['collection_element', read.through],
    ['expression_element', read.through],
    ['spread_element', read.through],
    ['implicit_array_creation_expression', readArray],
    ['array_creation_expression', readArray],
    ['variable_declaration', readDeclaration],
    ['property_declaration', readProperty],
    ['assignment_expression', readAssignment],
    ['if_statement', read.branch('condition', ['consequence', 'alternative'])],
    ['switch_statement', read.cases(['value'], 'switch_section')],
    ['foreach_statement', read.loop('left', 'right')],
    ['for_statement', read.repeat],
    ['while_statement', read.repeat],
    ['do_statement', read.repeat],
    ['try_statement', read.attempt],
    ['throw_statement', read.thrown],
    ['throw_expression', read.thrown],
    ['yield_statement', read.giveBack],
    ['return_statement', read.giveBack],
    ['arrow_expression_clause', read.giveBack],
    ['method_declaration', readFunction],
    ['constructor_declaration', readFunction],
    ['local_function_statement', readFunction],
    ['lambda_expression', readFunction],
    ['class_declaration', readClass],
    ['record_declaration', readClass],
    ['struct_declaration', readClass],
    ['interface_declaration', readClass],
    ['enum_declaration', (node, reader) => read.enumeration(read.makeClass(() => undefined)(node, reader))],
    ['using_directive', readUsing],
    ['attribute_list', read.constant],
  ]),
};

function first(node: SyntaxNode, reader: FlowReader): FlowNode {
  return reader.maybe(node.children[0]) ?? read.constant(node, reader);
}

function readPostfix(node: SyntaxNode, reader: FlowReader): FlowNode {
  return reader.textOf(node).endsWith('!') ? first(node, reader) : read.clean(node, reader);
}
