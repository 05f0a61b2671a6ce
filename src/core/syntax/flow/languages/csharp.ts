import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowArgument, FlowNode, FlowParameter, RecordEntry } from '../flow-node.ts';
import { rangeOf, type FlowLanguage, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

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
    ['generic_name', first],
    ['nullable_type', first],
    ['this', read.self],
    ['member_access_expression', read.member('expression', 'name')],
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
    ['character_literal', read.constant],
    ['integer_literal', read.constant],
    ['real_literal', read.constant],
    ['boolean_literal', read.constant],
    ['null_literal', read.constant],
    ['predefined_type', read.constant],
    ['binary_expression', read.binary({ joins: ['+'], chooses: ['??'] })],
    ['prefix_unary_expression', read.clean],
    ['postfix_unary_expression', readPostfix],
    ['is_pattern_expression', read.clean],
    ['conditional_expression', read.choice('consequence', 'alternative')],
    ['parenthesized_expression', read.through],
    ['expression_statement', read.through],
    ['await_expression', read.through],
    ['cast_expression', read.only('value')],
    ['as_expression', read.only('left')],
    ['initializer_expression', read.list],
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
    ['return_statement', read.giveBack],
    ['arrow_expression_clause', read.giveBack],
    ['method_declaration', readFunction],
    ['constructor_declaration', readFunction],
    ['local_function_statement', readFunction],
    ['lambda_expression', readFunction],
    ['class_declaration', read.makeClass((node) => childOf(node, 'body'))],
    ['record_declaration', read.makeClass((node) => childOf(node, 'body'))],
    ['struct_declaration', read.makeClass((node) => childOf(node, 'body'))],
    ['using_directive', read.constant],
    ['attribute_list', read.constant],
  ]),
};

function first(node: SyntaxNode, reader: FlowReader): FlowNode {
  return reader.maybe(node.children[0]) ?? read.constant(node, reader);
}

function readPostfix(node: SyntaxNode, reader: FlowReader): FlowNode {
  return reader.textOf(node).endsWith('!') ? first(node, reader) : read.clean(node, reader);
}

/** `user?.Email` */
function readConditionalAccess(node: SyntaxNode, reader: FlowReader): FlowNode {
  const of = childOf(node, 'condition');
  const bound = childrenOf(node, 'member_binding_expression')[0];
  if (!of || !bound) return read.through(node, reader);
  return { ...rangeOf(node), kind: 'member', object: reader.read(of), name: reader.textOf(childOf(bound, 'name')) };
}

function readElement(node: SyntaxNode, reader: FlowReader): FlowNode {
  const of = childOf(node, 'expression');
  const index = reader.maybe(childOf(node, 'subscript')?.children[0]?.children[0]);
  if (!of) return read.constant(node, reader);
  const object = reader.read(of);
  const name = index?.kind === 'literal' ? index.text : undefined;
  if (name !== undefined && name !== '') return { ...rangeOf(node), kind: 'member', object, name };
  return { ...rangeOf(node), kind: 'element', object, index };
}

function readCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  const callee = childOf(node, 'function');
  const given = childOf(node, 'arguments')?.children ?? [];
  return callee ? read.call(node, reader, reader.read(callee), given, readArgument) : read.constant(node, reader);
}

function readArgument(node: SyntaxNode, reader: FlowReader): FlowArgument {
  const name = childOf(node, 'name');
  const value = node.children.at(-1) ?? node;
  return {
    ...rangeOf(value),
    name: name && name !== value ? reader.textOf(name) : undefined,
    value: reader.read(value),
  };
}

function readCreation(node: SyntaxNode, reader: FlowReader): FlowNode {
  const type = childOf(node, 'type');
  const set = childrenOf(childOf(node, 'initializer'), 'assignment_expression');
  const entries = set.flatMap((one): RecordEntry[] => {
    const value = childOf(one, 'right');
    return value ? [{ ...rangeOf(value), key: reader.textOf(childOf(one, 'left')), value: reader.read(value) }] : [];
  });
  if (entries.length > 0) return read.record(node, entries);
  const given = childOf(node, 'arguments')?.children ?? [];
  return type ? read.call(node, reader, reader.read(type), given, readArgument) : read.constant(node, reader);
}

/** `new { Email = email, user.Name }` */
function readAnonymous(node: SyntaxNode, reader: FlowReader): FlowNode {
  const parts = node.children.filter(({ type }) => type !== 'new');
  const entries = parts.flatMap((part, index): RecordEntry[] => {
    const [before, next] = [parts[index - 1], parts[index + 1]];
    const isKey = next && reader.textOf({ ...part, start: part.end, end: next.start }).trim() === '=';
    if (isKey) return [];
    const hasKey = before && reader.textOf({ ...part, start: before.end, end: part.start }).trim() === '=';
    const key = reader.textOf(hasKey ? before : (childOf(part, 'name') ?? part));
    return [{ ...rangeOf(part), key, value: reader.read(part) }];
  });
  return read.record(node, entries);
}

function readDeclaration(node: SyntaxNode, reader: FlowReader): FlowNode {
  const type = childOf(node, 'type');
  const parts = childrenOf(node, 'variable_declarator').map((one) => {
    const name = childOf(one, 'name');
    const value = one.children.at(-1);
    const shown = type?.type === 'implicit_type' ? undefined : type;
    return read.assignment(one, reader, name, value === name ? undefined : value, shown);
  });
  return { ...rangeOf(node), kind: 'block', parts };
}

function readProperty(node: SyntaxNode, reader: FlowReader): FlowNode {
  return read.assignment(node, reader, childOf(node, 'name'), undefined, childOf(node, 'type'));
}

function readAssignment(node: SyntaxNode, reader: FlowReader): FlowNode {
  return read.assign('left', 'right', reader.textOf(childOf(node, 'operator')) === '+=')(node, reader);
}

function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const given = childOf(node, 'parameters');
  const single = given?.type === 'implicit_parameter' ? [given] : (given?.children ?? []);
  const parameters = single.flatMap((one): FlowParameter[] => {
    if (one.type === 'implicit_parameter') return [read.parameter(read.name(one, reader))];
    const target = childOf(one, 'name');
    return target ? [read.parameter(reader.read(target), reader.maybe(childOf(one, 'type')))] : [];
  });
  const body = childOf(node, 'body');
  const givesBody = node.type === 'lambda_expression' && body?.type !== 'block';
  return read.makeFunction(node, reader, { name: childOf(node, 'name'), parameters, body, givesBody });
}
