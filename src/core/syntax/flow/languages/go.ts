import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode, ImportedName, RecordEntry } from '../flow-node.ts';
import { rangeOf, type FlowLanguage, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { arrayType } from '../generic-types.ts';

/** Node types: https://github.com/tree-sitter/tree-sitter-go/blob/v0.25.0/src/node-types.json */
export const goFlow: FlowLanguage = {
  id: 'go',
  grammars: new Map([['go', 'tree-sitter-go']]),
  reads: new Map<string, ReadFlow>([
    ['slice_type', arrayType],
    ['source_file', read.block],
    ['block', read.block],
    ['statement_list', read.block],
    ['identifier', read.name],
    ['type_identifier', read.name],
    ['field_identifier', read.name],
    ['qualified_type', readQualified],
    ['pointer_type', read.through],
    ['selector_expression', read.member('operand', 'field')],
    ['index_expression', read.subscript('operand', 'index')],
    ['slice_expression', read.only('operand')],
    ['call_expression', readCall],
    ['interpreted_string_literal', read.text()],
    ['raw_string_literal', read.text()],
    ['int_literal', read.constant],
    ['float_literal', read.constant],
    ['rune_literal', read.constant],
    ['true', read.constant],
    ['false', read.constant],
    ['nil', read.constant],
    ['binary_expression', read.binary({ joins: ['+'], chooses: [] })],
    ['unary_expression', readUnary],
    ['parenthesized_expression', read.through],
    ['expression_statement', read.through],
    ['type_assertion_expression', read.only('operand')],
    ['type_conversion_expression', read.only('operand')],
    ['expression_list', readList],
    ['composite_literal', readComposite],
    ['literal_value', readLiteralValue],
    ['literal_element', read.through],
    ['short_var_declaration', declare('left', 'right')],
    ['var_spec', declare('name', 'value')],
    ['const_spec', declare('name', 'value')],
    ['assignment_statement', readAssignment],
    ['if_statement', readIf],
    ['expression_switch_statement', read.cases(['value'], 'expression_case', 'default_case')],
    ['type_switch_statement', read.cases(['value'], 'type_case', 'default_case')],
    ['for_statement', readFor],
    ['return_statement', read.giveBack],
    ['function_declaration', readFunction],
    ['method_declaration', readFunction],
    ['func_literal', readFunction],
    ['import_declaration', readImport],
    ['type_spec', readType],
    ['struct_type', readStruct],
    ['method_elem', readMethod],
    ['field_declaration', readField],
    ['package_clause', read.constant],
  ]),
};

function declare(left: string, right: string): ReadFlow {
  return (node, reader) => read.declaration(read.assign(left, right)(node, reader));
}

/** A type with fields, whose methods stand outside of it, or an interface. */
function readType(node: SyntaxNode, reader: FlowReader): FlowNode {
  const type = childOf(node, 'type');
  if (type?.type === 'interface_type') return read.makeClass(() => type)(node, reader);
  if (type?.type !== 'struct_type') return read.constant(node, reader);
  const fields = childrenOf(type, 'field_declaration_list')[0];
  const made = read.makeClass(
    () => fields,
    () => embeddedIn(fields),
  )(node, reader);
  return read.shown(made);
}

/** Types of fields without a name: what they have, the struct has as well. */
function embeddedIn(fields: SyntaxNode | undefined): readonly SyntaxNode[] {
  return childrenOf(fields, 'field_declaration').flatMap((one) => {
    const isNamed = one.children.some(({ field }) => field === 'name');
    const type = isNamed ? undefined : childOf(one, 'type');
    return type ? [type] : [];
  });
}

function readStruct(node: SyntaxNode, reader: FlowReader): FlowNode {
  return read.constant(node, reader);
}

function readField(node: SyntaxNode, reader: FlowReader): FlowNode {
  const type = childOf(node, 'type');
  const names = node.children.filter(({ field }) => field === 'name');
  const parts = names.map((name) => read.assignment(name, reader, name, undefined, type));
  return { ...rangeOf(node), kind: 'block', parts };
}

function readQualified(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [module, name] = node.children;
  if (!module) return read.constant(node, reader);
  const object: FlowNode = { ...rangeOf(module), kind: 'name', name: reader.textOf(module) };
  return { ...rangeOf(node), kind: 'member', object, name: reader.textOf(name) };
}

function readUnary(node: SyntaxNode, reader: FlowReader): FlowNode {
  const isAddress = /^[&*]/.test(reader.textOf(node));
  return isAddress ? read.only('operand')(node, reader) : read.clean(node, reader);
}

function readList(node: SyntaxNode, reader: FlowReader): FlowNode {
  return node.children.length === 1 ? read.through(node, reader) : read.list(node, reader);
}

function readCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  const callee = childOf(node, 'function');
  if (!callee) return read.constant(node, reader);
  return read.call(node, reader, reader.read(callee), childOf(node, 'arguments')?.children ?? []);
}

function readComposite(node: SyntaxNode, reader: FlowReader): FlowNode {
  return compositeOf(node, childOf(node, 'body'), reader);
}

/** `{Role: "user"}` in a list whose type says of what. */
function readLiteralValue(node: SyntaxNode, reader: FlowReader): FlowNode {
  return compositeOf(node, node, reader);
}

function compositeOf(node: SyntaxNode, body: SyntaxNode | undefined, reader: FlowReader): FlowNode {
  const keyed = childrenOf(body, 'keyed_element');
  const type = childOf(node, 'type');
  const isObject = type?.type === 'type_identifier' || type?.type === 'qualified_type';
  const made = isObject ? read.call(type, reader, reader.read(type), []) : undefined;
  if (keyed.length === 0 && made) return made;
  if (keyed.length === 0) return { ...rangeOf(node), kind: 'list', items: reader.readAll(body?.children ?? []) };
  const entries = keyed.flatMap((one): RecordEntry[] => {
    const value = childOf(one, 'value');
    if (!value) return [];
    return [{ ...rangeOf(value), key: read.keyOf(childOf(one, 'key'), reader), value: read.through(value, reader) }];
  });
  return { ...read.record(node, entries), ...(made ? { made } : {}) };
}

function readAssignment(node: SyntaxNode, reader: FlowReader): FlowNode {
  return read.assign('left', 'right', reader.textOf(childOf(node, 'operator')) === '+=')(node, reader);
}

function readIf(node: SyntaxNode, reader: FlowReader): FlowNode {
  const start = reader.maybe(childOf(node, 'initializer'));
  const branch = read.branch('condition', ['consequence', 'alternative'])(node, reader);
  return start ? { ...rangeOf(node), kind: 'block', parts: [start, branch] } : branch;
}

function readFor(node: SyntaxNode, reader: FlowReader): FlowNode {
  const range = childrenOf(node, 'range_clause')[0];
  if (!range) return read.repeat(node, reader);
  const left = childOf(range, 'left');
  // The first one is the index or the key.
  const target = left?.children[1];
  const body = childOf(node, 'body');
  return {
    ...rangeOf(node),
    kind: 'loop',
    target: reader.maybe(target),
    source: reader.maybe(childOf(range, 'right')),
    body: body ? reader.read(body) : read.constant(node, reader),
  };
}

function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const given = childrenOf(childOf(node, 'parameters'), 'parameter_declaration', 'variadic_parameter_declaration');
  const parameters = given.flatMap((one) => {
    const type = reader.maybe(childOf(one, 'type'));
    const names = one.children.filter(({ field }) => field === 'name');
    return names.map((name) => read.gathered(one, read.parameter(reader.read(name), type)));
  });
  // A method is called on something whose type is not followed.
  const name = node.type === 'function_declaration' ? childOf(node, 'name') : undefined;
  const made = read.makeFunction(node, reader, { name, parameters, body: childOf(node, 'body') });
  const on = childrenOf(childOf(node, 'receiver'), 'parameter_declaration')[0];
  if (made.kind !== 'function' || !on) return made;
  const called = childOf(on, 'name');
  const method = reader.textOf(childOf(node, 'name'));
  return {
    ...made,
    receiver: { method, name: called && reader.textOf(called), type: reader.maybe(childOf(on, 'type')) },
  };
}

/** What an interface asks of those that implement it. */
function readMethod(node: SyntaxNode, reader: FlowReader): FlowNode {
  const given = childrenOf(childOf(node, 'parameters'), 'parameter_declaration', 'variadic_parameter_declaration');
  const parameters = given.flatMap((one) => {
    const names = one.children.filter(({ field }) => field === 'name');
    return (names.length > 0 ? names : [one]).map((name) => read.parameter(read.constant(name, reader), undefined));
  });
  return read.makeFunction(node, reader, { name: childOf(node, 'name'), parameters, body: undefined });
}

function readImport(node: SyntaxNode, reader: FlowReader): FlowNode {
  const list = childrenOf(node, 'import_spec_list')[0] ?? node;
  const names = childrenOf(list, 'import_spec').flatMap((one): ImportedName[] => {
    const module = read.keyOf(childOf(one, 'path'), reader);
    const alias = childOf(one, 'name');
    const given = alias ? [reader.textOf(alias)] : namesOfPackage(module);
    return given.map((name) => ({ name, module, exported: undefined }));
  });
  return { ...rangeOf(node), kind: 'import', names };
}

/** The path of a package does not always say its name: `anthropic-sdk-go` is `anthropic`. */
function namesOfPackage(module: string): readonly string[] {
  const last =
    module
      .replace(/[/.]v\d+$/, '')
      .split('/')
      .at(-1) ?? module;
  const bare = last.replace(/^go-|-go$/, '');
  const head = bare.split('-')[0] ?? bare;
  return head === bare ? [bare] : [bare, head];
}
