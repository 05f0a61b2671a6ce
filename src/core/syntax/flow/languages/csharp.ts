import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode, FlowParameter } from '../flow-node.ts';
import { rangeOf, type FlowLanguage, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { creation, readAnonymous, readArray, readCreation } from './csharp-objects.ts';
import { arrayType, genericType } from '../generic-types.ts';
import { isLogMethod, logMethod } from './csharp-log-methods.ts';

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

/** A name without the types that it is given: `CreatePredictionEngine<A, B>`. */
function bareName(node: SyntaxNode | undefined, reader: FlowReader): string {
  return reader.textOf(node?.type === 'generic_name' ? node.children[0] : node);
}

function readMember(node: SyntaxNode, reader: FlowReader): FlowNode {
  const object = childOf(node, 'expression');
  const name = bareName(childOf(node, 'name'), reader);
  if (!object) return read.name(node, reader);
  // `string.Join` is `String.Join`.
  const owner: FlowNode =
    object.type === 'predefined_type' && reader.textOf(object) === 'string'
      ? { ...rangeOf(object), kind: 'name', name: 'String' }
      : reader.read(object);
  return { ...rangeOf(node), kind: 'member', object: owner, name };
}

function readQualified(node: SyntaxNode, reader: FlowReader): FlowNode {
  const object = childOf(node, 'qualifier');
  const name = bareName(childOf(node, 'name'), reader);
  return object ? { ...rangeOf(node), kind: 'member', object: reader.read(object), name } : read.name(node, reader);
}

/** A class, whose main constructor may declare what its methods see. */
function readClass(node: SyntaxNode, reader: FlowReader): FlowNode {
  const made = read.makeClass(
    (one) => childOf(one, 'body'),
    (one) => childrenOf(one, 'base_list')[0]?.children ?? [],
  )(node, reader);
  const given = childrenOf(childrenOf(node, 'parameter_list')[0], 'parameter').map((one) =>
    read.assignment(one, reader, childOf(one, 'name'), undefined, childOf(one, 'type')),
  );
  if (made.kind !== 'class' || made.body.kind !== 'block') return made;
  const isShown = node.type === 'record_declaration';
  return { ...made, isShown, body: { ...made.body, parts: [...given, ...made.body.parts] } };
}

/** `using OpenAI.Chat;` brings all names of a namespace, `using Chat = OpenAI.Chat;` names one. */
function readUsing(node: SyntaxNode, reader: FlowReader): FlowNode {
  const alias = childOf(node, 'name');
  const target = node.children.filter((child) => child !== alias && /name|identifier/.test(child.type)).at(-1);
  const module = reader.textOf(target);
  const names = [{ name: alias ? reader.textOf(alias) : module, module, exported: alias ? undefined : '*' }];
  return { ...rangeOf(node), kind: 'import', names: module === '' ? [] : names };
}

/** `user?.Email` */
function readConditionalAccess(node: SyntaxNode, reader: FlowReader): FlowNode {
  const of = childOf(node, 'condition');
  const bound = childrenOf(node, 'member_binding_expression')[0];
  if (!of || !bound) return read.through(node, reader);
  return { ...rangeOf(node), kind: 'member', object: reader.read(of), name: bareName(childOf(bound, 'name'), reader) };
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
  if (!callee) return read.constant(node, reader);
  const call = read.call(node, reader, reader.read(callee), given, read.labelled);
  const gives = givenType(callee, reader);
  const asked = reader.maybe(typeAsked(callee));
  return { ...call, ...(gives && { gives }), ...(asked && { asked }) };
}

function typeAsked(callee: SyntaxNode): SyntaxNode | undefined {
  const name = childOf(callee, 'name') ?? callee;
  return name.type === 'generic_name' ? childrenOf(name, 'type_argument_list')[0]?.children[0] : undefined;
}

/** The type of a service that is asked for by its type. */
function givenType(callee: SyntaxNode, reader: FlowReader): FlowNode | undefined {
  const name = childOf(callee, 'name') ?? callee;
  return /^Get\w*Service\b/.test(reader.textOf(name)) ? reader.maybe(typeAsked(callee)) : undefined;
}

function readDeclaration(node: SyntaxNode, reader: FlowReader): FlowNode {
  const type = childOf(node, 'type');
  const parts = childrenOf(node, 'variable_declarator').map((one) => {
    const name = childOf(one, 'name') ?? childrenOf(one, 'tuple_pattern')[0];
    const value = one.children.at(-1);
    const shown = type?.type === 'implicit_type' ? undefined : type;
    const flow = read.assignment(one, reader, name, value === name ? undefined : value, shown);
    return read.declaration(ofDeclaredType(flow, value, shown, reader));
  });
  return { ...rangeOf(node), kind: 'block', parts };
}

function readProperty(node: SyntaxNode, reader: FlowReader): FlowNode {
  const type = childOf(node, 'type');
  const value = childOf(node, 'value');
  const plain = value?.type === 'arrow_expression_clause' ? value.children.at(-1) : value;
  return ofDeclaredType(read.assignment(node, reader, childOf(node, 'name'), plain, type), plain, type, reader);
}

/** `Client client = new(…)` makes what is declared. */
function ofDeclaredType(
  flow: FlowNode,
  value: SyntaxNode | undefined,
  type: SyntaxNode | undefined,
  reader: FlowReader,
): FlowNode {
  if (flow.kind !== 'assign' || value?.type !== 'implicit_object_creation_expression') return flow;
  return { ...flow, value: creation(value, reader, type) };
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
  if (!body && isLogMethod(node, reader)) return logMethod(node, reader, parameters);
  const givesBody = node.type === 'lambda_expression' && body?.type !== 'block';
  const made = read.makeFunction(node, reader, { name: childOf(node, 'name'), parameters, body, givesBody });
  return startingAbove(made, childrenOf(node, 'constructor_initializer')[0], reader);
}

/** `Refused(Case c) : base("…")` */
function startingAbove(made: FlowNode, above: SyntaxNode | undefined, reader: FlowReader): FlowNode {
  if (made.kind !== 'function' || above?.children[0]?.type !== 'base') return made;
  const given = childrenOf(childrenOf(above, 'argument_list')[0], 'argument');
  const call = read.callAbove(
    above,
    reader,
    given.flatMap((one) => one.children.slice(-1)),
  );
  return { ...made, body: { ...made.body, kind: 'block', parts: [call, made.body] } };
}
