import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode, FlowParameter, ImportedName, RecordEntry } from '../flow-node.ts';
import { rangeOf, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { readMacro } from './rust-tokens.ts';

/** Methods that give what they are called on, opened or copied. Source: doc.rust-lang.org/std: Option, Result, Clone, Mutex. */
const transparent =
  /^(?:unwrap|expect|unwrap_or_default|clone|cloned|as_ref|as_mut|as_str|borrow|borrow_mut|lock|to_string|to_owned|into|to_vec)$/;

/** Types that are what their parameter is. */
const wrappers = /^(?:Arc|Rc|Box|Option|Mutex|RwLock|RefCell|Cow|State|Data|Extension|Result)$/;

/** Node types: https://github.com/tree-sitter/tree-sitter-rust/blob/v0.24.0/src/node-types.json */
export const rustFlow = {
  grammars: new Map([['rust', 'tree-sitter-rust']]),
  reads: new Map<string, ReadFlow>([
    ['source_file', read.block],
    ['block', read.block],
    ['declaration_list', read.block],
    ['field_declaration_list', read.block],
    ['identifier', read.name],
    ['type_identifier', read.name],
    ['field_identifier', read.name],
    ['self', read.self],
    ['scoped_identifier', read.member('path', 'name')],
    ['scoped_type_identifier', read.member('path', 'name')],
    ['generic_type', readGeneric],
    ['generic_function', read.only('function')],
    ['reference_type', read.only('type')],
    ['dynamic_type', read.only('trait')],
    ['abstract_type', read.only('trait')],
    ['bounded_type', first],
    ['field_expression', read.member('value', 'field')],
    ['index_expression', read.subscript(0, 1)],
    ['call_expression', readCall],
    ['macro_invocation', readMacroCall],
    ['string_literal', read.text()],
    ['raw_string_literal', readRawString],
    ['integer_literal', read.constant],
    ['float_literal', read.constant],
    ['boolean_literal', read.constant],
    ['char_literal', read.constant],
    ['try_expression', first],
    ['await_expression', first],
    ['reference_expression', read.only('value')],
    ['parenthesized_expression', read.through],
    ['expression_statement', read.through],
    ['type_cast_expression', read.only('value')],
    ['unary_expression', first],
    ['binary_expression', read.binary({ joins: ['+'], chooses: ['||', '&&'] })],
    ['tuple_expression', read.list],
    ['array_expression', read.list],
    ['struct_expression', readStruct],
    ['let_declaration', readLet],
    ['let_condition', readLet],
    ['const_item', (node, reader) => read.declaration(read.assign('name', 'value')(node, reader))],
    ['static_item', (node, reader) => read.declaration(read.assign('name', 'value')(node, reader))],
    ['field_declaration', read.assign('name', 'none')],
    ['assignment_expression', read.assign('left', 'right')],
    ['compound_assignment_expr', read.assign('left', 'right', true)],
    ['if_expression', read.branch('condition', ['consequence', 'alternative'])],
    ['else_clause', read.block],
    ['match_expression', readMatch],
    ['for_expression', read.loop('pattern', 'value')],
    ['while_expression', read.repeat],
    ['loop_expression', read.repeat],
    ['return_expression', read.giveBack],
    ['function_item', readFunction],
    ['function_signature_item', readFunction],
    ['closure_expression', readFunction],
    ['struct_item', read.makeClass((node) => childOf(node, 'body'))],
    ['enum_item', read.constant],
    ['trait_item', read.makeClass((node) => childOf(node, 'body'))],
    ['impl_item', readImpl],
    ['mod_item', readModule],
    ['use_declaration', readUse],
    ['attribute_item', read.constant],
    ['line_comment', read.constant],
    ['block_comment', read.constant],
  ]),
};

function first(node: SyntaxNode, reader: FlowReader): FlowNode {
  const inner = node.children.find(({ type }) => !/^(?:[*!&-]|mut|await)$/.test(type));
  return reader.maybe(inner) ?? read.constant(node, reader);
}

function readGeneric(node: SyntaxNode, reader: FlowReader): FlowNode {
  const type = childOf(node, 'type');
  const [given] = childOf(node, 'type_arguments')?.children ?? [];
  return reader.maybe(given && wrappers.test(reader.textOf(type)) ? given : type) ?? read.constant(node, reader);
}

function readRawString(node: SyntaxNode, reader: FlowReader): FlowNode {
  return { ...rangeOf(node), kind: 'literal', text: reader.textOf(childrenOf(node, 'string_content')[0]) };
}

/** `Ok(value)` and `value.unwrap()` are the value. */
function readCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  const called = childOf(node, 'function');
  const given = childOf(node, 'arguments')?.children ?? [];
  if (!called) return read.constant(node, reader);
  const [only] = given;
  if (only && /^(?:Ok|Some|Arc::new|Rc::new|Box::new|Mutex::new|RwLock::new)$/.test(reader.textOf(called)))
    return reader.read(only);
  const method = reader.textOf(childOf(called, 'field'));
  const value = childOf(called, 'value');
  if (value && transparent.test(method)) return reader.read(value);
  return read.call(node, reader, reader.read(called), given);
}

function readMacroCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  const tree = childrenOf(node, 'token_tree')[0];
  return tree ? readMacro(reader.textOf(childOf(node, 'macro')), tree, reader) : read.constant(node, reader);
}

/** `Service { client, url: base }` */
function readStruct(node: SyntaxNode, reader: FlowReader): FlowNode {
  const name = childOf(node, 'name');
  const entries = (childOf(node, 'body')?.children ?? []).flatMap((one): RecordEntry[] => {
    const value = childOf(one, 'value') ?? (one.type === 'shorthand_field_initializer' ? one.children[0] : undefined);
    const key = childOf(one, 'field') ?? value;
    return value && key ? [{ ...rangeOf(one), key: reader.textOf(key), value: reader.read(value) }] : [];
  });
  const record = read.record(node, entries);
  return name ? { ...record, made: read.call(name, reader, reader.read(name), []) } : record;
}

/** `let x = …`, `if let Some(x) = …`: what is opened is what is in it. */
function readLet(node: SyntaxNode, reader: FlowReader): FlowNode {
  const target = bound(childOf(node, 'pattern'));
  const value = childOf(node, 'value');
  if (!target) return { ...rangeOf(node), kind: 'opaque', parts: value ? [reader.read(value)] : [] };
  return read.declaration(read.assignment(node, reader, target, value, childOf(node, 'type')));
}

/** The name that a pattern gives a value. */
function bound(pattern: SyntaxNode | undefined): SyntaxNode | undefined {
  if (!pattern || pattern.type === 'identifier') return pattern;
  const names = childrenOf(pattern, 'identifier').filter(({ field }) => field !== 'type');
  if (/^(?:mut_pattern|ref_pattern|reference_pattern|tuple_struct_pattern|match_pattern)$/.test(pattern.type))
    return names[0] ?? bound(pattern.children.find(({ children, field }) => children.length > 0 && field !== 'type'));
  return undefined;
}

/** An arm may name what it opens: `Some(client) => client.ask()`. */
function readMatch(node: SyntaxNode, reader: FlowReader): FlowNode {
  const value = childOf(node, 'value');
  const arms = childrenOf(childOf(node, 'body'), 'match_arm').map((arm): FlowNode => {
    const target = bound(childOf(arm, 'pattern'));
    const given = target ? [read.declaration(read.assignment(arm, reader, target, value))] : [];
    return { ...rangeOf(arm), kind: 'block', parts: [...given, ...reader.readAll([childOf(arm, 'value') ?? arm])] };
  });
  return { ...rangeOf(node), kind: 'branch', tests: value ? [reader.read(value)] : [], arms, isWhole: true };
}

function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const given = childOf(node, 'parameters')?.children ?? [];
  const parameters = given.flatMap((one): FlowParameter[] => {
    const target = bound(childOf(one, 'pattern') ?? (one.type === 'identifier' ? one : undefined));
    return target ? [read.parameter(reader.read(target), reader.maybe(childOf(one, 'type')))] : [];
  });
  const body = childOf(node, 'body');
  return read.makeFunction(node, reader, {
    name: childOf(node, 'name'),
    parameters,
    body,
    givesBody: body !== undefined,
  });
}

/** Methods of a type that stands elsewhere, maybe those of a trait. */
function readImpl(node: SyntaxNode, reader: FlowReader): FlowNode {
  const type = childOf(node, 'type');
  const name = reader.textOf(childOf(type, 'type') ?? type);
  const body = childOf(node, 'body');
  const bases = reader.readAll([childOf(node, 'trait') ?? []].flat());
  const parts: FlowNode = body ? reader.block(body) : { ...rangeOf(node), kind: 'block', parts: [] };
  return { ...rangeOf(node), kind: 'class', name, body: parts, bases, extends: true };
}

/** `mod llm;` is another file; `mod llm { … }` stands here. */
function readModule(node: SyntaxNode, reader: FlowReader): FlowNode {
  const body = childOf(node, 'body');
  if (body) return reader.block(body);
  const name = reader.textOf(childOf(node, 'name'));
  return { ...rangeOf(node), kind: 'import', names: [{ name, module: name, exported: undefined }] };
}

/** `use a::{b, c::{d as e, *}};` */
function readUse(node: SyntaxNode, reader: FlowReader): FlowNode {
  const names: ImportedName[] = [];
  const pending: { readonly part: SyntaxNode; readonly around: string }[] = [];
  const argument = childOf(node, 'argument');
  if (argument) pending.push({ part: argument, around: '' });
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { part, around } = next;
    const path = dotted(around, reader.textOf(childOf(part, 'path')));
    if (part.type === 'scoped_use_list' || part.type === 'use_list') {
      const list = part.type === 'use_list' ? part : childOf(part, 'list');
      pending.push(...(list?.children ?? []).map((child) => ({ part: child, around: path })));
    } else if (part.type === 'use_wildcard') {
      names.push({ name: '*', module: dotted(around, reader.textOf(part.children[0])), exported: '*' });
    } else if (part.type !== '::') names.push(imported(part, around, reader));
  }
  return { ...rangeOf(node), kind: 'import', names };
}

function imported(part: SyntaxNode, around: string, reader: FlowReader): ImportedName {
  const isRenamed = part.type === 'use_as_clause';
  const whole = dotted(around, reader.textOf(isRenamed ? childOf(part, 'path') : part)).replace(/\.self$/, '');
  const last = whole.slice(whole.lastIndexOf('.') + 1);
  const name = isRenamed ? reader.textOf(childOf(part, 'alias')) : last;
  const module = whole.slice(0, Math.max(whole.lastIndexOf('.'), 0));
  return module === '' ? { name, module: whole, exported: undefined } : { name, module, exported: last };
}

function dotted(around: string, path: string): string {
  const parts = path.split('::').map((part) => part.trim());
  return [around, ...parts].filter((part) => part !== '').join('.');
}
