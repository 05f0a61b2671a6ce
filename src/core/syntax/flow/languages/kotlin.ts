import type { FlowLanguage, ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { genericType } from '../generic-types.ts';
import { readReference } from '../method-references.ts';
import { isData, isEnum, readClass, readImport } from './kotlin-declarations.ts';
import { first, readCall, readInfix, readNavigation, readString, readUnary } from './kotlin-expressions.ts';
import { readFunction, readLambda } from './kotlin-functions.ts';
import { readAssignment, readFor, readIf, readProperty } from './kotlin-statements.ts';

/** Node types: https://github.com/tree-sitter-grammars/tree-sitter-kotlin/blob/v1.1.0/src/node-types.json */
export const kotlinFlow: FlowLanguage = {
  id: 'kotlin',
  grammars: new Map([['kotlin', 'tree-sitter-kotlin']]),
  reads: new Map<string, ReadFlow>([
    ['callable_reference', readReference],
    ['source_file', read.block],
    ['block', read.block],
    ['class_body', read.block],
    ['identifier', read.name],
    ['user_type', genericType],
    ['nullable_type', first],
    ['this_expression', read.self],
    ['navigation_expression', readNavigation],
    ['index_expression', read.subscript(0, 1)],
    ['call_expression', readCall],
    ['string_literal', readString],
    ['multiline_string_literal', readString],
    ['interpolation', read.through],
    ['number_literal', read.constant],
    ['float_literal', read.constant],
    ['character_literal', read.text()],
    ['true', read.constant],
    ['false', read.constant],
    ['null', read.constant],
    ['binary_expression', read.binary({ joins: ['+'], chooses: ['?:'] })],
    ['infix_expression', readInfix],
    ['unary_expression', readUnary],
    ['parenthesized_expression', read.through],
    ['as_expression', first],
    ['property_declaration', readProperty],
    ['assignment', readAssignment],
    ['if_expression', readIf],
    ['when_expression', read.cases([], 'when_entry')],
    ['when_entry', read.block],
    ['for_statement', readFor],
    ['while_statement', read.repeat],
    ['try_expression', read.attempt],
    ['throw_expression', read.thrown],
    ['return_expression', read.giveBack],
    ['function_declaration', readFunction],
    ['lambda_literal', readLambda],
    ['annotated_lambda', read.through],
    [
      'class_declaration',
      (node, reader) => read.shown(read.enumeration(readClass(node, reader), isEnum(node)), isData(node, reader)),
    ],
    ['object_declaration', readClass],
    ['import', readImport],
    ['annotation', read.constant],
    ['package_header', read.constant],
  ]),
};
