import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode, FlowParameter, ImportedName, RecordEntry } from '../flow-node.ts';
import { rangeOf, type FlowLanguage, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

const inserted = [
  'variable_name',
  'member_access_expression',
  'nullsafe_member_access_expression',
  'subscript_expression',
  'member_call_expression',
];

/** Node types: https://github.com/tree-sitter/tree-sitter-php/blob/v0.24.2/php/src/node-types.json */
export const phpFlow: FlowLanguage = {
  id: 'php',
  grammars: new Map([['php', 'tree-sitter-php']]),
  reads: new Map<string, ReadFlow>([
    ['program', read.block],
    ['compound_statement', read.block],
    ['name', read.name],
    ['qualified_name', read.name],
    ['named_type', read.through],
    ['optional_type', read.through],
    ['variable_name', readVariable],
    ['member_access_expression', read.member('object', 'name')],
    ['nullsafe_member_access_expression', read.member('object', 'name')],
    ['scoped_property_access_expression', read.member('scope', 'name')],
    ['class_constant_access_expression', readConstant],
    ['subscript_expression', read.subscript(0, 1)],
    ['function_call_expression', readCall],
    ['member_call_expression', readCall],
    ['nullsafe_member_call_expression', readCall],
    ['scoped_call_expression', readCall],
    ['object_creation_expression', readCreation],
    ['string', read.text()],
    ['encapsed_string', read.text(...inserted)],
    ['heredoc', readHeredoc],
    ['integer', read.constant],
    ['float', read.constant],
    ['boolean', read.constant],
    ['null', read.constant],
    ['binary_expression', read.binary({ joins: ['.'], chooses: ['??', '?:'] })],
    ['unary_op_expression', read.clean],
    ['unset_statement', readUnset],
    ['conditional_expression', readConditional],
    ['match_expression', read.cases([], 'match_conditional_expression', 'match_default_expression')],
    ['match_conditional_expression', read.only('return_expression')],
    ['match_default_expression', read.only('return_expression')],
    ['parenthesized_expression', read.through],
    ['expression_statement', read.through],
    ['echo_statement', readEcho],
    ['cast_expression', read.only('value')],
    ['array_creation_expression', readArray],
    ['list_literal', readListLiteral],
    ['assignment_expression', read.assign('left', 'right')],
    ['augmented_assignment_expression', read.assign('left', 'right', true)],
    ['property_declaration', readProperty],
    ['if_statement', read.branch('condition', ['body', 'alternative'])],
    ['else_clause', read.block],
    ['switch_statement', read.cases(['condition'], 'case_statement', 'default_statement')],
    ['foreach_statement', readForeach],
    ['for_statement', read.repeat],
    ['while_statement', read.repeat],
    ['do_statement', read.repeat],
    ['try_statement', read.attempt],
    ['throw_expression', read.thrown],
    ['return_statement', read.giveBack],
    ['function_definition', readFunction],
    ['method_declaration', readFunction],
    ['arrow_function', readFunction],
    ['anonymous_function', readFunction],
    [
      'class_declaration',
      read.makeClass(
        (node) => childOf(node, 'body'),
        (node) => [...typesIn(node, 'base_clause'), ...typesIn(node, 'class_interface_clause'), ...traitsOf(node)],
      ),
    ],
    [
      'interface_declaration',
      read.makeClass(
        (node) => childOf(node, 'body'),
        (node) => typesIn(node, 'base_clause'),
      ),
    ],
    ['trait_declaration', read.makeClass((node) => childOf(node, 'body'))],
    [
      'enum_declaration',
      (node, reader) => read.enumeration(read.makeClass((one) => childOf(one, 'body'))(node, reader)),
    ],
    ['relative_scope', readScope],
    ['const_element', (node, reader) => read.assignment(node, reader, node.children[0], node.children.at(-1))],
    ['namespace_use_declaration', readUse],
    ['namespace_definition', readNamespace],
  ]),
};

function readEcho(node: SyntaxNode, reader: FlowReader): FlowNode {
  return read.call(node, reader, { ...rangeOf(node), kind: 'name', name: 'echo' }, node.children);
}

/** `$email ?: '?'` chooses what it tests. */
function readConditional(node: SyntaxNode, reader: FlowReader): FlowNode {
  const isShort = childOf(node, 'body') === undefined;
  return read.choice(isShort ? 'condition' : 'body', 'alternative')(node, reader);
}

function typesIn(node: SyntaxNode, clause: string): readonly SyntaxNode[] {
  return childrenOf(childrenOf(node, clause)[0], 'name', 'qualified_name');
}

/** `use Promptable;` in a class: it has what the trait has. */
function traitsOf(node: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(childOf(node, 'body'), 'use_declaration').flatMap((one) =>
    childrenOf(one, 'name', 'qualified_name'),
  );
}

/** `Provider::Mistral`; `Service::class` is the class. */
function readConstant(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [owner, name] = node.children.filter(({ type }) => type !== '::');
  if (!owner || !name || owner === name) return read.constant(node, reader);
  const called = reader.textOf(name);
  return called === 'class'
    ? reader.read(owner)
    : { ...rangeOf(node), kind: 'member', object: reader.read(owner), name: called };
}

/** `self::` and `static::` mean the class that they stand in. */
function readScope(node: SyntaxNode, reader: FlowReader): FlowNode {
  return reader.textOf(node) === 'parent' ? read.name(node, reader) : read.self(node, reader);
}

function readUnset(node: SyntaxNode, reader: FlowReader): FlowNode {
  const parts = node.children.map((child) => read.removal(child, reader, child));
  return { ...rangeOf(node), kind: 'block', parts };
}

function readVariable(node: SyntaxNode, reader: FlowReader): FlowNode {
  const name = reader.textOf(node.children[0]);
  return name === 'this' ? read.self(node, reader) : { ...rangeOf(node), kind: 'name', name };
}

function readCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  const plain = childOf(node, 'function');
  const object = childOf(node, 'object') ?? childOf(node, 'scope');
  const called = childOf(node, 'name');
  const at = called ?? plain ?? node;
  const callee: FlowNode | undefined =
    object && called
      ? { start: object.start, end: at.end, kind: 'member', object: reader.read(object), name: reader.textOf(called) }
      : reader.maybe(plain);
  const given = childOf(node, 'arguments')?.children ?? [];
  return callee ? read.call(node, reader, callee, given, read.labelled) : read.constant(node, reader);
}

function readCreation(node: SyntaxNode, reader: FlowReader): FlowNode {
  const type = childrenOf(node, 'name', 'qualified_name', 'relative_scope')[0];
  const given = childrenOf(node, 'arguments')[0]?.children ?? [];
  return type ? read.call(node, reader, reader.read(type), given, read.labelled) : read.constant(node, reader);
}

function readHeredoc(node: SyntaxNode, reader: FlowReader): FlowNode {
  const body = childOf(node, 'value');
  const parts = (body?.children ?? []).filter(({ type }) => inserted.includes(type)).map((part) => reader.read(part));
  return { ...rangeOf(node), kind: 'text', parts };
}

function readArray(node: SyntaxNode, reader: FlowReader): FlowNode {
  const elements = childrenOf(node, 'array_element_initializer');
  const isRecord = elements.some(({ children }) => children.length > 1);
  if (!isRecord) return { ...rangeOf(node), kind: 'list', items: elements.map((one) => read.through(one, reader)) };
  const entries = elements.flatMap((one): RecordEntry[] => {
    const value = one.children.at(-1);
    return value ? [{ ...rangeOf(value), key: read.keyOf(one.children[0], reader), value: reader.read(value) }] : [];
  });
  return read.record(node, entries);
}

/** `['id' => $id, 'email' => $email] = $demande`, `[$nom, $email] = $ligne` */
function readListLiteral(node: SyntaxNode, reader: FlowReader): FlowNode {
  const { children } = node;
  const arrows = children.flatMap(({ type }, at) => (type === '=>' ? [at] : []));
  if (arrows.length === 0) return read.list(node, reader);
  const entries = arrows.flatMap((at): RecordEntry[] => {
    const value = children[at + 1];
    return value ? [{ ...rangeOf(value), key: read.keyOf(children[at - 1], reader), value: reader.read(value) }] : [];
  });
  return read.record(node, entries);
}

function readProperty(node: SyntaxNode, reader: FlowReader): FlowNode {
  const type = childOf(node, 'type');
  const parts = childrenOf(node, 'property_element').map((one) =>
    read.assignment(one, reader, childOf(one, 'name'), childOf(one, 'default_value'), type),
  );
  return { ...rangeOf(node), kind: 'block', parts };
}

/** `foreach ($list as $key => $value)` */
function readForeach(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [source, target] = node.children.filter(
    ({ type, field }) => field === undefined && !/^(?:foreach|as)$/.test(type),
  );
  const body = childOf(node, 'body');
  return {
    ...rangeOf(node),
    kind: 'loop',
    target: reader.maybe(target?.type === 'pair' ? target.children.at(-1) : target),
    source: reader.maybe(source),
    body: body ? reader.read(body) : read.constant(node, reader),
  };
}

function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const parameters = (childOf(node, 'parameters')?.children ?? []).flatMap((one): FlowParameter[] => {
    const target = childOf(one, 'name');
    const isField = one.type === 'property_promotion_parameter';
    if (!target) return [];
    const type = reader.maybe(childOf(one, 'type'));
    return [read.gathered(one, read.parameter(reader.read(target), type, undefined, isField))];
  });
  const givesBody = node.type === 'arrow_function';
  return read.makeFunction(node, reader, {
    name: childOf(node, 'name'),
    parameters,
    body: childOf(node, 'body'),
    givesBody,
  });
}

function readUse(node: SyntaxNode, reader: FlowReader): FlowNode {
  const head = reader.textOf(childrenOf(node, 'namespace_name')[0]);
  const group = childrenOf(node, 'namespace_use_group')[0] ?? node;
  const names = childrenOf(group, 'namespace_use_clause').map((one): ImportedName => {
    const path = reader.textOf(childrenOf(one, 'name', 'qualified_name', 'namespace_name')[0]);
    const module = head === '' ? path : `${head}\\${path}`;
    const alias = childOf(one, 'alias');
    return {
      name: alias ? reader.textOf(alias) : module.slice(module.lastIndexOf('\\') + 1),
      module,
      exported: undefined,
    };
  });
  return { ...rangeOf(node), kind: 'import', names };
}

function readNamespace(node: SyntaxNode, reader: FlowReader): FlowNode {
  const body = childOf(node, 'body');
  return body ? reader.read(body) : read.constant(node, reader);
}
