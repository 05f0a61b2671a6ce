import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowArgument, FlowNode, FlowParameter } from '../flow-node.ts';
import { rangeOf, type FlowLanguage, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { genericType } from '../generic-types.ts';
import { readReference } from '../method-references.ts';
import { annotationsOf, calledAbove, supertypesOf } from './kotlin-classes.ts';

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
    ['character_literal', read.constant],
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

function first(node: SyntaxNode, reader: FlowReader): FlowNode {
  return reader.maybe(node.children[0]) ?? read.constant(node, reader);
}

function readNavigation(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [of] = node.children;
  const name = node.children.at(-1);
  if (!of || !name || of === name) return read.constant(node, reader);
  return { ...rangeOf(node), kind: 'member', object: reader.read(of), name: reader.textOf(name) };
}

function readCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [callee, ...rest] = node.children;
  if (!callee) return read.constant(node, reader);
  const given = rest.flatMap((part) => (part.type === 'value_arguments' ? part.children : [part]));
  const values = given.filter(({ type }) => type === 'value_argument' || type === 'annotated_lambda');
  const called = reader.read(callee);
  const isTrailing = called.kind === 'call' && values.every(({ type }) => type === 'annotated_lambda');
  const type = childrenOf(childrenOf(node, 'type_arguments')[0], 'type_projection')[0]?.children[0];
  const asked = type && { asked: reader.read(type) };
  if (!isTrailing) return { ...read.call(node, reader, called, values, readArgument), ...asked };
  // A lambda behind the brackets is one more argument: `http.post(url) { … }`.
  const trailing = values.map((value) => readArgument(value, reader));
  return { ...called, ...rangeOf(node), arguments: [...called.arguments, ...trailing] };
}

function readArgument(node: SyntaxNode, reader: FlowReader): FlowArgument {
  const value = node.children.at(-1) ?? node;
  const name = node.type === 'value_argument' && node.children.length > 1 ? node.children[0] : undefined;
  return { ...rangeOf(value), name: name && reader.textOf(name), value: reader.read(value) };
}

/** The grammar knows `${…}` but takes `$name` for text. */
function readString(node: SyntaxNode, reader: FlowReader): FlowNode {
  const parts = childrenOf(node, 'interpolation').map((part) => reader.read(part));
  const text = reader.textOf(node);
  for (const { 0: found, 1: name = '', index } of text.matchAll(/\$([a-z_]\w*)/gi)) {
    const start = node.start + index;
    parts.push({ start, end: start + found.length, kind: 'name', name });
  }
  if (parts.length === 0) return read.text()(node, reader);
  return read.filled(
    node,
    reader,
    parts.sort((one, other) => one.start - other.start),
  );
}

/** `"email" to email` */
function readInfix(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [key, operator, value] = node.children;
  if (reader.textOf(operator) !== 'to' || !value)
    return { ...rangeOf(node), kind: 'opaque', parts: reader.readAll(node.children) };
  const first = reader.maybe(key);
  if (first && first.kind !== 'literal') return { ...rangeOf(node), kind: 'list', items: [first, reader.read(value)] };
  return read.record(node, [{ ...rangeOf(value), key: read.keyOf(key, reader), value: reader.read(value) }]);
}

function readUnary(node: SyntaxNode, reader: FlowReader): FlowNode {
  return reader.textOf(node).endsWith('!!') ? read.only('argument')(node, reader) : read.clean(node, reader);
}

function readProperty(node: SyntaxNode, reader: FlowReader): FlowNode {
  const several = childrenOf(node, 'multi_variable_declaration')[0];
  const one = childrenOf(node, 'variable_declaration')[0];
  const last = node.children.at(-1);
  const value =
    last === one || last === several || last?.type === 'getter' || last?.type === 'setter' ? undefined : last;
  if (several) {
    const target = partsOf(several, reader);
    return { ...rangeOf(node), kind: 'assign', target, value: reader.maybe(value), type: undefined, adds: false };
  }
  return read.assignment(node, reader, one?.children[0], value, one?.children[1]);
}

/** `(nom, email)` */
function partsOf(node: SyntaxNode, reader: FlowReader): FlowNode {
  return {
    ...rangeOf(node),
    kind: 'list',
    items: node.children.flatMap((part) => reader.maybe(part.children[0]) ?? []),
  };
}

function readAssignment(node: SyntaxNode, reader: FlowReader): FlowNode {
  return read.assign('left', 'right', reader.textOf(childOf(node, 'operator')) === '+=')(node, reader);
}

function readIf(node: SyntaxNode, reader: FlowReader): FlowNode {
  const test = childOf(node, 'condition');
  const arms = node.children.filter((child) => child !== test && !/^(?:if|else)$/.test(child.type));
  return {
    ...rangeOf(node),
    kind: 'branch',
    tests: test ? [reader.read(test)] : [],
    arms: arms.map((arm) => reader.read(arm)),
    isWhole: arms.length > 1,
  };
}

function readFor(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [target, source, body] = node.children.filter(({ type }) => type !== 'for' && type !== 'in');
  return {
    ...rangeOf(node),
    kind: 'loop',
    target:
      target?.type === 'multi_variable_declaration'
        ? partsOf(target, reader)
        : reader.maybe(target?.children[0] ?? target),
    source: reader.maybe(source),
    body: body ? reader.read(body) : read.constant(node, reader),
  };
}

function parametersOf(list: SyntaxNode | undefined, reader: FlowReader): readonly FlowParameter[] {
  return childrenOf(list, 'parameter', 'class_parameter', 'variable_declaration').flatMap((one): FlowParameter[] => {
    const [target] = childrenOf(one, 'identifier');
    const [type] = childrenOf(one, 'user_type', 'nullable_type');
    const isField = one.children.some((child) => child.type === 'val' || child.type === 'var');
    return target ? [read.parameter(reader.read(target), reader.maybe(type), undefined, isField)] : [];
  });
}

function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const parameters = parametersOf(childrenOf(node, 'function_value_parameters')[0], reader);
  const body = childrenOf(node, 'function_body')[0]?.children.at(-1);
  const givesBody = body !== undefined && body.type !== 'block';
  const name = childOf(node, 'name');
  const made = read.makeFunction(node, reader, { name, parameters, body, givesBody });
  const extended = childrenOf(node, 'user_type', 'nullable_type').find(({ start }) => start < (name?.start ?? 0));
  return extended && made.kind === 'function' ? { ...made, extended: reader.read(extended) } : made;
}

function readLambda(node: SyntaxNode, reader: FlowReader): FlowNode {
  const given = childrenOf(node, 'lambda_parameters')[0];
  const parts = node.children.filter((child) => child !== given);
  return {
    ...rangeOf(node),
    kind: 'function',
    name: undefined,
    parameters: parametersOf(given, reader),
    body: { ...rangeOf(node), kind: 'block', parts: reader.readAll(parts) },
    givesBody: true,
    ...(given ? {} : { implicit: 'it' }),
  };
}

/** A class whose main constructor declares fields. */
function isEnum(node: SyntaxNode): boolean {
  return childrenOf(node, 'enum_class_body').length > 0;
}

function isData(node: SyntaxNode, reader: FlowReader): boolean {
  return /\bdata\b/.test(reader.textOf(childrenOf(node, 'modifiers')[0]));
}

function readClass(node: SyntaxNode, reader: FlowReader): FlowNode {
  const called = childOf(node, 'name');
  const given = childrenOf(childrenOf(node, 'primary_constructor')[0], 'class_parameters')[0];
  const fields = parametersOf(given, reader).map(({ target, type }): FlowNode => ({
    ...target,
    kind: 'assign',
    target,
    value: undefined,
    type,
    adds: false,
  }));
  const body = childrenOf(node, 'class_body')[0];
  // What stands in a companion is seen by the whole class.
  const parts = (body?.children ?? []).flatMap((child) =>
    child.type === 'companion_object' ? (childrenOf(child, 'class_body')[0]?.children ?? []) : [child],
  );
  return {
    ...rangeOf(node),
    kind: 'class',
    name: called && reader.textOf(called),
    body: {
      ...rangeOf(node),
      kind: 'block',
      parts: [...fields, ...calledAbove(node, reader), ...reader.readAll(parts)],
    },
    bases: [
      ...supertypesOf(node).map((type) => reader.read(type)),
      ...(childrenOf(node, 'interface').length > 0 ? annotationsOf(node, parts, reader) : []),
    ],
  };
}

function readImport(node: SyntaxNode, reader: FlowReader): FlowNode {
  const module = reader.textOf(childrenOf(node, 'qualified_identifier')[0]);
  if (childrenOf(node, '*').length > 0)
    return { ...rangeOf(node), kind: 'import', names: [{ name: '*', module, exported: '*' }] };
  const alias = childrenOf(node, 'identifier')[0];
  const name = alias ? reader.textOf(alias) : module.slice(module.lastIndexOf('.') + 1);
  return { ...rangeOf(node), kind: 'import', names: name === '' ? [] : [{ name, module, exported: undefined }] };
}
