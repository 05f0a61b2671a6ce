import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode, FlowParameter } from '../flow-node.ts';
import { rangeOf, type FlowLanguage, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { arrayType, genericType } from '../generic-types.ts';
import { readReference } from '../method-references.ts';

/** Most methods of an interface that are looked at. */
const MAX_METHODS = 64;

/** Annotations of methods that a model answers for: `@Agent`, `@SequenceAgent`, `@UserMessage`. */
export const asksModel = /^(?:\w*Agent|UserMessage|SystemMessage)$/;

/** Node types: https://github.com/tree-sitter/tree-sitter-java/blob/v0.23.5/src/node-types.json */
export const javaFlow: FlowLanguage = {
  id: 'java',
  grammars: new Map([['java', 'tree-sitter-java']]),
  reads: new Map<string, ReadFlow>([
    ['method_reference', readReference],
    ['program', read.block],
    ['block', read.block],
    ['constructor_body', read.block],
    ['identifier', read.name],
    ['type_identifier', read.name],
    ['generic_type', genericType],
    ['array_type', arrayType],
    ['scoped_type_identifier', read.name],
    ['this', read.self],
    ['field_access', read.member('object', 'field')],
    ['array_access', read.subscript('array', 'index')],
    ['method_invocation', readCall],
    ['object_creation_expression', readCall],
    ['string_literal', read.text('string_interpolation')],
    ['character_literal', read.text()],
    ['decimal_integer_literal', read.constant],
    ['decimal_floating_point_literal', read.constant],
    ['true', read.constant],
    ['false', read.constant],
    ['null_literal', read.constant],
    ['class_literal', read.constant],
    ['binary_expression', read.binary({ joins: ['+'], chooses: [] })],
    ['unary_expression', read.clean],
    ['update_expression', read.clean],
    [
      'instanceof_expression',
      (node, reader) => read.tested(node, childOf(node, 'left'), childOf(node, 'name'), reader),
    ],
    ['ternary_expression', read.choice('consequence', 'alternative')],
    ['parenthesized_expression', read.through],
    ['expression_statement', read.through],
    ['cast_expression', read.only('value')],
    ['array_initializer', read.list],
    ['array_creation_expression', read.only('value')],
    ['local_variable_declaration', readDeclaration],
    ['field_declaration', readDeclaration],
    ['resource', (node, reader) => read.declaration(read.assign('name', 'value')(node, reader))],
    ['assignment_expression', readAssignment],
    ['if_statement', read.branch('condition', ['consequence', 'alternative'])],
    ['switch_expression', read.cases(['condition'], 'switch_block_statement_group', 'switch_rule')],
    ['switch_rule', read.block],
    ['enhanced_for_statement', read.loop('name', 'value')],
    ['for_statement', read.repeat],
    ['while_statement', read.repeat],
    ['do_statement', read.repeat],
    ['try_statement', read.attempt],
    ['try_with_resources_statement', read.attempt],
    ['throw_statement', read.thrown],
    ['return_statement', read.giveBack],
    ['explicit_constructor_invocation', readAbove],
    ['method_declaration', readFunction],
    ['constructor_declaration', readFunction],
    ['lambda_expression', readFunction],
    ['class_declaration', read.makeClass(bodyOf, basesOf)],
    [
      'interface_declaration',
      read.makeClass(bodyOf, (node, reader) => [...basesOf(node), ...annotationsOf(node, reader)]),
    ],
    ['record_declaration', readRecord],
    ['enum_declaration', (node, reader) => read.enumeration(read.makeClass(bodyOf, basesOf)(node, reader))],
    ['import_declaration', readImport],
    ['marker_annotation', read.constant],
    ['annotation', read.constant],
    ['package_declaration', read.constant],
  ]),
};

function bodyOf(node: SyntaxNode): SyntaxNode | undefined {
  return childOf(node, 'body');
}

function basesOf(node: SyntaxNode): readonly SyntaxNode[] {
  const interfaces = childrenOf(childOf(node, 'interfaces'), 'type_list')[0];
  return [...(childOf(node, 'superclass')?.children.slice(-1) ?? []), ...(interfaces?.children ?? [])];
}

/**
 * An interface whose methods a library writes is what its annotation says, or that of a method: `@RegisterAiService`,
 * `@Agent String ask(String question)`. Source: docs.langchain4j.dev/tutorials/agents
 */
function annotationsOf(node: SyntaxNode, reader: FlowReader): readonly SyntaxNode[] {
  const ofMethods = childrenOf(childOf(node, 'body'), 'method_declaration')
    .slice(0, MAX_METHODS)
    .flatMap(namesOfAnnotations);
  return [...namesOfAnnotations(node), ...ofMethods.filter((name) => asksModel.test(reader.textOf(name)))];
}

function namesOfAnnotations(node: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(childrenOf(node, 'modifiers')[0], 'marker_annotation', 'annotation').flatMap(
    (one) => childOf(one, 'name') ?? [],
  );
}

/** A record, whose components are its fields. */
function readRecord(node: SyntaxNode, reader: FlowReader): FlowNode {
  const made = read.makeClass(bodyOf, basesOf)(node, reader);
  const fields = childrenOf(childOf(node, 'parameters'), 'formal_parameter').map((one) =>
    read.assignment(one, reader, childOf(one, 'name'), undefined, childOf(one, 'type')),
  );
  if (made.kind !== 'class' || made.body.kind !== 'block') return made;
  return { ...made, isShown: true, body: { ...made.body, parts: [...fields, ...made.body.parts] } };
}

function readCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  const called = childOf(node, 'name');
  const type = childOf(node, 'type');
  const object = childOf(node, 'object');
  const at = called ?? type ?? node;
  const name = reader.textOf(called);
  const callee: FlowNode = type
    ? reader.read(type)
    : object
      ? { start: object.start, end: at.end, kind: 'member', object: reader.read(object), name }
      : { ...rangeOf(at), kind: 'name', name };
  return read.call(node, reader, callee, childOf(node, 'arguments')?.children ?? []);
}

function readAbove(node: SyntaxNode, reader: FlowReader): FlowNode {
  return read.callAbove(node, reader, childOf(node, 'arguments')?.children ?? []);
}

function readDeclaration(node: SyntaxNode, reader: FlowReader): FlowNode {
  const type = isDouble(node, reader) ? undefined : childOf(node, 'type');
  const parts = childrenOf(node, 'variable_declarator').map((one) =>
    read.declaration(read.assignment(one, reader, childOf(one, 'name'), childOf(one, 'value'), type)),
  );
  return { ...rangeOf(node), kind: 'block', parts };
}

/** `@Mock Client client`: a test double, whatever its type. */
function isDouble(node: SyntaxNode, reader: FlowReader): boolean {
  return /@(?:\w*Mock\w*|\w*Spy\w*)\b/.test(reader.textOf(childrenOf(node, 'modifiers')[0]));
}

function readAssignment(node: SyntaxNode, reader: FlowReader): FlowNode {
  return read.assign('left', 'right', reader.textOf(childOf(node, 'operator')) === '+=')(node, reader);
}

function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const given = childOf(node, 'parameters');
  const single = given?.type === 'identifier' ? [given] : (given?.children ?? []);
  const parameters = single.flatMap((one): FlowParameter[] => {
    const declared = childOf(one, 'name') ?? childOf(childrenOf(one, 'variable_declarator')[0], 'name');
    const target = declared ?? (one.type === 'identifier' ? one : undefined);
    const type = childOf(one, 'type');
    return target ? [read.gathered(one, read.parameter(reader.read(target), reader.maybe(type)))] : [];
  });
  const body = childOf(node, 'body');
  const givesBody = node.type === 'lambda_expression' && body?.type !== 'block';
  return read.makeFunction(node, reader, { name: childOf(node, 'name'), parameters, body, givesBody });
}

function readImport(node: SyntaxNode, reader: FlowReader): FlowNode {
  const module = reader.textOf(childrenOf(node, 'scoped_identifier')[0]);
  const name = module.slice(module.lastIndexOf('.') + 1);
  const exported = childrenOf(node, 'asterisk').length > 0 ? '*' : undefined;
  return { ...rangeOf(node), kind: 'import', names: name === '' ? [] : [{ name, module, exported }] };
}
