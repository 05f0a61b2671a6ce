import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowArgument, FlowNode, FlowParameter } from '../flow-node.ts';
import { rangeOf, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

/**
 * Functions that find what to do by their first argument: `predict(model, newdata)`. Sources: stat.ethz.ch/R-manual: UseMethod;
 * ellmer.tidyverse.org: parallel_chat.
 */
const generics = /^(?:predict|predict_proba|augment|(?:parallel|batch)_chat(?:_\w+)?)$/;

const methods = new WeakMap<FlowReader, readonly string[]>();

/** Most methods of one generic function that are followed. */
const MAX_METHODS = 16;

/** `ask.openai <- function(`, at the start of a line. */
const methodDefinition = /^([A-Za-z][\w.]{0,100})[ \t]{0,8}(?:<-|=)[ \t]{0,8}(?:function\b|\\\()/gm;

/** Node types: https://github.com/r-lib/tree-sitter-r/blob/v1.3.0/src/node-types.json */
export const rFlow = {
  grammars: new Map([['r', 'tree-sitter-r']]),
  reads: new Map<string, ReadFlow>([
    ['program', read.block],
    ['braced_expression', read.block],
    ['identifier', readName],
    ['string', readString],
    ['float', read.constant],
    ['integer', read.constant],
    ['true', read.constant],
    ['false', read.constant],
    ['null', read.constant],
    ['parenthesized_expression', read.through],
    ['namespace_operator', readMember],
    ['extract_operator', readMember],
    ['subset', readSubset],
    ['subset2', readSubset],
    ['call', readCall],
    ['binary_operator', readOperator],
    ['unary_operator', read.clean],
    ['if_statement', read.branch('condition', ['consequence', 'alternative'])],
    ['for_statement', read.loop('variable', 'sequence')],
    ['while_statement', read.repeat],
    ['repeat_statement', read.repeat],
    ['function_definition', readFunction],
    ['comment', read.constant],
  ]),
};

/** A dot is a letter of R’s names. */
function nameOf(node: SyntaxNode | undefined, reader: FlowReader): string {
  return reader
    .textOf(node)
    .replaceAll(/^[`'"]|[`'"]$/g, '')
    .replaceAll('.', '_');
}

function readName(node: SyntaxNode, reader: FlowReader): FlowNode {
  return { ...rangeOf(node), kind: 'name', name: nameOf(node, reader) };
}

function readString(node: SyntaxNode, reader: FlowReader): FlowNode {
  return { ...rangeOf(node), kind: 'literal', text: reader.textOf(childOf(node, 'content')) };
}

/** `pkg::name`, `object$name` */
function readMember(node: SyntaxNode, reader: FlowReader): FlowNode {
  const object = childOf(node, 'lhs');
  const name = nameOf(childOf(node, 'rhs'), reader);
  return object ? { ...rangeOf(node), kind: 'member', object: reader.read(object), name } : read.constant(node, reader);
}

function readSubset(node: SyntaxNode, reader: FlowReader): FlowNode {
  const of = childOf(node, 'function');
  const [argument] = argumentsIn(node);
  const index = reader.maybe(childOf(argument, 'value'));
  if (!of) return read.constant(node, reader);
  const object = reader.read(of);
  if (index?.kind === 'literal' && index.text !== undefined)
    return { ...rangeOf(node), kind: 'member', object, name: index.text.replaceAll('.', '_') };
  return { ...rangeOf(node), kind: 'element', object, index };
}

function argumentsIn(node: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(childOf(node, 'arguments'), 'argument');
}

function readArgument(node: SyntaxNode, reader: FlowReader): FlowArgument[] {
  const value = childOf(node, 'value');
  const name = childOf(node, 'name');
  return value ? [{ ...rangeOf(value), name: name && nameOf(name, reader), value: reader.read(value) }] : [];
}

function readCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  return callWith(node, reader, []);
}

/** A call, with what a pipe puts before its arguments. */
function callWith(node: SyntaxNode, reader: FlowReader, before: readonly FlowArgument[]): FlowNode {
  const called = childOf(node, 'function');
  const given = [...before, ...argumentsIn(node).flatMap((one) => readArgument(one, reader))];
  // `glue::glue` is `glue`.
  const name = nameOf(called, reader).replace(/^\w+:::?/, '');
  const known = called && knownCall(node, name, given, reader);
  if (!called || known) return known ?? read.constant(node, reader);
  const [only] = given;
  const [piped] = before;
  if (only && generics.test(name)) {
    const callee: FlowNode = {
      ...rangeOf(called),
      start: piped?.start ?? called.start,
      kind: 'member',
      object: only.value,
      name,
    };
    return { ...rangeOf(node), kind: 'call', callee, arguments: given.slice(1) };
  }
  // What is piped stands before the name of what takes it.
  const start = piped?.start ?? called.start;
  return { ...rangeOf(node), kind: 'call', callee: { ...reader.read(called), start }, arguments: given };
}

/** Functions of the language whose meaning is known. */
function knownCall(
  node: SyntaxNode,
  name: string,
  given: readonly FlowArgument[],
  reader: FlowReader,
): FlowNode | undefined {
  if (/^(?:library|require)$/.test(name)) return attach(node, reader);
  if (name === 'return') return { ...rangeOf(node), kind: 'return', value: given[0]?.value };
  if (name === 'UseMethod') return dispatched(node, given[0]?.value, reader);
  if (/^(?:paste0|paste|glue|str_glue|str_c|file_path)$/.test(name)) return textOf(node, name, given);
  return /^(?:list|c)$/.test(name) ? listOf(node, given) : undefined;
}

/** Names of functions that have a dot, each file looked at once. */
function methodsIn(reader: FlowReader): readonly string[] {
  const known = methods.get(reader);
  if (known) return known;
  const names = [...reader.text.matchAll(methodDefinition)].map(([, name = '']) => name);
  const dotted = [...new Set(names.filter((name) => name.includes('.')))];
  methods.set(reader, dotted);
  return dotted;
}

/** `UseMethod("ask")`: one of the methods of that name. Source: stat.ethz.ch/R-manual: UseMethod */
function dispatched(node: SyntaxNode, generic: FlowNode | undefined, reader: FlowReader): FlowNode | undefined {
  if (generic?.kind !== 'literal' || generic.text === undefined) return undefined;
  const prefix = `${generic.text}.`;
  const names = methodsIn(reader);
  const options = [...new Set(names.filter((name) => name.startsWith(prefix)))]
    .slice(0, MAX_METHODS)
    .map((name): FlowNode => ({
      ...rangeOf(node),
      kind: 'call',
      callee: { ...rangeOf(node), kind: 'name', name: name.replaceAll('.', '_') },
      arguments: [],
    }));
  return options.length > 0 ? { ...rangeOf(node), kind: 'choice', options } : undefined;
}

/** `library(ellmer)`: all that a package has is seen. */
function attach(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [argument] = argumentsIn(node);
  const module = nameOf(childOf(argument, 'value'), reader);
  return { ...rangeOf(node), kind: 'import', names: [{ name: '*', module, exported: '*' }] };
}

function textOf(node: SyntaxNode, name: string, given: readonly FlowArgument[]): FlowNode {
  const usual: FlowNode = { ...rangeOf(node), kind: 'literal', text: name === 'paste' ? ' ' : '/' };
  const told = given.find((one) => one.name === 'sep')?.value;
  const separator = told?.kind === 'literal' ? told : usual;
  const values = given.filter((one) => one.name === undefined).map(({ value }) => value);
  const isApart = name === 'paste' || name === 'file_path';
  const parts = values.flatMap((value, index) => (isApart && index > 0 ? [separator, value] : [value]));
  return { ...rangeOf(node), kind: 'text', parts: parts.flatMap((part) => interpolated(part, name)) };
}

/** `glue("{base}/v1")` */
function interpolated(part: FlowNode, name: string): FlowNode[] {
  if (!name.endsWith('glue') || part.kind !== 'literal' || part.text === undefined) return [part];
  return part.text.split(/\{([\w.]{1,80})\}/).map((piece, index): FlowNode => {
    const { start, end } = part;
    if (index % 2 === 0) return { start, end, kind: 'literal', text: piece };
    return { start, end, kind: 'name', name: piece.replaceAll('.', '_') };
  });
}

function listOf(node: SyntaxNode, given: readonly FlowArgument[]): FlowNode {
  const named = given.filter((one) => one.name !== undefined);
  if (named.length === 0) return { ...rangeOf(node), kind: 'list', items: given.map(({ value }) => value) };
  return read.record(
    node,
    named.map(({ name = '', value, start, end }) => ({ start, end, key: name, value })),
  );
}

function readOperator(node: SyntaxNode, reader: FlowReader): FlowNode {
  const operator = reader.textOf(childOf(node, 'operator'));
  const left = childOf(node, 'lhs');
  const right = childOf(node, 'rhs');
  if (/^(?:<-|<<-|=|:=)$/.test(operator)) return readAssignment(node, left, right, reader);
  if (operator === '->' || operator === '->>') return readAssignment(node, right, left, reader);
  if (/^(?:\|>|%>%|%<>%)$/.test(operator) && left && right?.type === 'call') {
    const value = reader.read(left);
    return callWith(right, reader, [{ ...rangeOf(left), name: undefined, value }]);
  }
  return { ...rangeOf(node), kind: 'clean', parts: [left, right].flatMap((side) => reader.maybe(side) ?? []) };
}

/** A function is called by the name that it is given to. */
function readAssignment(
  node: SyntaxNode,
  target: SyntaxNode | undefined,
  value: SyntaxNode | undefined,
  reader: FlowReader,
): FlowNode {
  const made = value?.type === 'function_definition' ? readFunction(value, reader) : undefined;
  if (made?.kind === 'function' && target?.type === 'identifier')
    return { ...made, ...rangeOf(node), name: nameOf(target, reader) };
  return read.assignment(node, reader, target, value);
}

function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const parameters = childrenOf(childOf(node, 'parameters'), 'parameter').flatMap((one): FlowParameter[] => {
    const target = childOf(one, 'name');
    return target ? [read.parameter(reader.read(target), undefined, reader.maybe(childOf(one, 'default')))] : [];
  });
  return read.makeFunction(node, reader, { name: undefined, parameters, body: childOf(node, 'body'), givesBody: true });
}
