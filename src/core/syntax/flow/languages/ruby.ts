import type { TextRange } from '../../../text/document.ts';
import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowArgument, FlowNode, FlowParameter, RecordEntry } from '../flow-node.ts';
import { rangeOf, type FlowLanguage, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { memberReference } from '../method-references.ts';

/** Node types: https://github.com/tree-sitter/tree-sitter-ruby/blob/v0.23.1/src/node-types.json */
export const rubyFlow: FlowLanguage = {
  id: 'ruby',
  grammars: new Map([['ruby', 'tree-sitter-ruby']]),
  reads: new Map<string, ReadFlow>([
    ['program', read.block],
    ['block_body', read.block],
    ['then', read.block],
    ['identifier', read.name],
    ['constant', read.name],
    ['global_variable', read.name],
    ['scope_resolution', read.name],
    ['instance_variable', readInstanceVariable],
    ['self', read.self],
    ['call', readCall],
    ['element_reference', read.subscript('object', 1)],
    ['string', read.text('interpolation')],
    ['heredoc_body', read.text('interpolation')],
    ['heredoc_beginning', readHeredoc],
    ['simple_symbol', read.text()],
    ['interpolation', read.through],
    ['integer', read.constant],
    ['float', read.constant],
    ['true', read.constant],
    ['false', read.constant],
    ['nil', read.constant],
    ['binary', readBinary],
    ['unary', read.clean],
    ['conditional', read.choice('consequence', 'alternative')],
    ['parenthesized_statements', read.through],
    ['hash', readHash],
    ['array', read.list],
    ['left_assignment_list', read.list],
    ['right_assignment_list', read.list],
    ['assignment', readAssignment],
    ['operator_assignment', readAssignment],
    ['if', read.branch('condition', ['consequence', 'alternative'])],
    ['unless', read.branch('condition', ['consequence', 'alternative'])],
    ['elsif', read.branch('condition', ['consequence', 'alternative'])],
    ['else', read.block],
    ['if_modifier', read.branch('condition', ['body'])],
    ['unless_modifier', read.branch('condition', ['body'])],
    ['case', read.cases(['value'], 'when', 'else')],
    ['when', read.block],
    ['for', read.loop('pattern', 'value')],
    ['in', read.through],
    ['while', read.repeat],
    ['until', read.repeat],
    ['begin', read.attempt],
    ['body_statement', read.rescued],
    ['return', read.giveBack],
    ['argument_list', readList],
    ['method', readFunction],
    ['singleton_method', readFunction],
    ['lambda', readFunction],
    [
      'class',
      read.makeClass(
        (node) => childOf(node, 'body'),
        (node) => childOf(node, 'superclass')?.children.slice(-1) ?? [],
      ),
    ],
    ['module', read.makeClass((node) => childOf(node, 'body'))],
  ]),
};

const binary = read.binary({ joins: ['+'], chooses: ['||', '&&', 'or', 'and'] });

/** `'%s/v1' % base`, `'%<base>s/v1' % { base: base }`: a text with what stands in its places. */
function readBinary(node: SyntaxNode, reader: FlowReader): FlowNode {
  const operator = reader.textOf(childOf(node, 'operator'));
  if (operator !== '%' && operator !== '<<') return binary(node, reader);
  const left = reader.maybe(childOf(node, 'left'));
  if (operator === '<<') return added(node, left, reader.maybe(childOf(node, 'right')));
  const right = reader.maybe(childOf(node, 'right'));
  const parts = [left, right].flatMap((side) => side ?? []);
  if (left?.kind !== 'literal' || left.text === undefined) return { ...rangeOf(node), kind: 'text', parts };
  return { ...rangeOf(node), kind: 'text', parts: filledParts(left, left.text, right) };
}

/** `prompt << summary`: a text, or a list, goes on. */
function added(node: SyntaxNode, target: FlowNode | undefined, value: FlowNode | undefined): FlowNode {
  if (!target) return { ...rangeOf(node), kind: 'opaque', parts: [] };
  return { ...rangeOf(node), kind: 'assign', target, value, type: undefined, adds: true };
}

function filledParts(place: TextRange, text: string, right: FlowNode | undefined): readonly FlowNode[] {
  const given =
    right?.kind === 'list'
      ? [...right.items]
      : right?.kind === 'record'
        ? right.entries.map(({ value }) => value)
        : [right];
  const { start, end } = place;
  return text.split(/%(?:<\w+>)?[sdi]/).flatMap((piece, index): FlowNode[] => {
    const before = index === 0 ? undefined : given.shift();
    return [...(before ? [before] : []), { start, end, kind: 'literal', text: piece }];
  });
}

function readInstanceVariable(node: SyntaxNode, reader: FlowReader): FlowNode {
  const object = read.self(node, reader);
  return { ...rangeOf(node), kind: 'member', object, name: reader.textOf(node).slice(1) };
}

function readList(node: SyntaxNode, reader: FlowReader): FlowNode {
  return node.children.length === 1 ? read.through(node, reader) : read.list(node, reader);
}

function readCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  const receiver = childOf(node, 'receiver');
  const method = childOf(node, 'method');
  const name = reader.textOf(method);
  const at = method ?? node;
  // `pipeline.(text)` calls what it stands after.
  if (receiver && !method)
    return read.call(node, reader, reader.read(receiver), childOf(node, 'arguments')?.children ?? [], readArgument);
  // What a test expects is not done: `expect(response).to redirect_to(…)`.
  if (receiver && /^(?:to|not_to|to_not)$/.test(name))
    return { ...rangeOf(node), kind: 'clean', parts: [reader.read(receiver)] };
  const callee: FlowNode = receiver
    ? { start: receiver.start, end: at.end, kind: 'member', object: reader.read(receiver), name }
    : { ...rangeOf(at), kind: 'name', name };
  const block = childOf(node, 'block');
  const given = [...(childOf(node, 'arguments')?.children ?? []), block];
  return read.call(node, reader, callee, given, readArgument);
}

function readArgument(node: SyntaxNode, reader: FlowReader): FlowArgument {
  if (node.type === 'block' || node.type === 'do_block') {
    return { ...rangeOf(node), name: undefined, value: readFunction(node, reader) };
  }
  const symbol = node.type === 'block_argument' ? node.children[0] : undefined;
  if (symbol?.type === 'simple_symbol') {
    const name = reader.textOf(symbol).slice(1);
    return { ...rangeOf(node), name: undefined, value: memberReference(node, reader, { name, isCall: true }) };
  }
  const value = childOf(node, 'value');
  if (node.type !== 'pair' || !value) return read.positional(node, reader);
  return { ...rangeOf(value), name: read.keyOf(childOf(node, 'key'), reader), value: reader.read(value) };
}

function readHash(node: SyntaxNode, reader: FlowReader): FlowNode {
  const entries = node.children.flatMap((pair): RecordEntry[] => {
    const value = childOf(pair, 'value');
    return value
      ? [{ ...rangeOf(value), key: read.keyOf(childOf(pair, 'key'), reader), value: reader.read(value) }]
      : [];
  });
  return read.record(node, entries);
}

/** Classes of fields alone (ruby-doc.org Struct, Data): `Applicant = Struct.new(:name, :iban)`. */
const structs = /^(?:Struct\.new|Data\.define|OpenStruct\.new)\(/;

function structOf(node: SyntaxNode, reader: FlowReader): FlowNode | undefined {
  const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
  if (left?.type !== 'constant' || right?.type !== 'call' || !structs.test(reader.textOf(right))) return undefined;
  const names = childrenOf(childOf(right, 'arguments'), 'simple_symbol');
  const parts = names.map((one): FlowNode => {
    const target: FlowNode = { ...rangeOf(one), kind: 'name', name: reader.textOf(one).slice(1) };
    return { ...rangeOf(one), kind: 'assign', target, value: undefined, type: undefined, adds: false };
  });
  const methods = childrenOf(childOf(right, 'block'), 'body_statement').flatMap(({ children }) => children);
  const body: FlowNode = { ...rangeOf(right), kind: 'block', parts: [...parts, ...reader.readAll(methods)] };
  return { ...rangeOf(node), kind: 'class', name: reader.textOf(left), body, bases: [], isShown: true };
}

function readAssignment(node: SyntaxNode, reader: FlowReader): FlowNode {
  const struct = structOf(node, reader);
  if (struct) return struct;
  const adds = node.type === 'operator_assignment';
  const left = childOf(node, 'left');
  const receiver = childOf(left, 'receiver');
  if (left?.type !== 'call' || !receiver) return read.assign('left', 'right', adds)(node, reader);
  const name = reader.textOf(childOf(left, 'method'));
  const target: FlowNode = { ...rangeOf(left), kind: 'member', object: reader.read(receiver), name };
  return {
    ...rangeOf(node),
    kind: 'assign',
    target,
    value: reader.maybe(childOf(node, 'right')),
    type: undefined,
    adds,
  };
}

function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const parameters = (childOf(node, 'parameters')?.children ?? []).flatMap((one): FlowParameter[] => {
    const target = childOf(one, 'name') ?? (one.type === 'identifier' ? one : undefined);
    if (!target) return [];
    const fallback = reader.maybe(childOf(one, 'value'));
    return [read.gathered(one, read.parameter(reader.read(target), undefined, fallback))];
  });
  const body = childOf(node, 'body');
  return read.makeFunction(node, reader, { name: childOf(node, 'name'), parameters, body, givesBody: true });
}

/** A text that is opened in a line and stands below it. */
function readHeredoc(node: SyntaxNode, reader: FlowReader): FlowNode {
  return reader.maybe(reader.bodyOf(node)) ?? read.constant(node, reader);
}
