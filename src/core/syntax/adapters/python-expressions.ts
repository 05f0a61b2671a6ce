import type { FactsReader } from '../facts-reader.ts';
import { ANY_ENTRY, type Argument, type Expression, unknown } from '../facts.ts';
import { classAround } from '../scopes.ts';
import { childOf, childrenOf, type SyntaxNode } from '../syntax-node.ts';

type Read = (node: SyntaxNode, reader: FactsReader) => Expression;

/** What stands in brackets, or before `as`. */
export const first: Read = (node, reader) => reader.expression(node.children.find((child) => child.type !== 'comment'));

/** Expressions by their types. */
export const reads = new Map<string, Read>([
  ['identifier', readIdentifier],
  [
    'attribute',
    (node, reader) => ({
      kind: 'member',
      object: reader.expression(childOf(node, 'object')),
      name: reader.textOf(childOf(node, 'attribute')),
    }),
  ],
  ['subscript', readSubscript],
  ['call', readCall],
  ['string', readString],
  [
    'concatenated_string',
    (node, reader) => ({ kind: 'text', parts: node.children.map((child) => reader.expression(child)) }),
  ],
  ['binary_operator', readBinary],
  [
    'boolean_operator',
    (node, reader) => ({
      kind: 'choice',
      options: [reader.expression(childOf(node, 'left')), reader.expression(childOf(node, 'right'))],
    }),
  ],
  [
    'conditional_expression',
    (node, reader) => ({
      kind: 'choice',
      options: [reader.expression(node.children[0]), reader.expression(node.children.at(-1))],
    }),
  ],
  ['await', (node, reader) => reader.expression(node.children.at(-1))],
  ['parenthesized_expression', first],
  ['as_pattern', first],
  ['expression_statement', first],
  ['assignment', (node, reader) => reader.expression(childOf(node, 'right'))],
  ['named_expression', (node, reader) => reader.expression(childOf(node, 'value'))],
  ['dictionary', readDictionary],
  ['list', readList],
  ['tuple', readList],
  ['expression_list', readList],
  ['lambda', (node, reader) => ({ kind: 'function', scope: reader.scopeOf(node) })],
]);

function readIdentifier(node: SyntaxNode, reader: FactsReader): Expression {
  const name = reader.textOf(node);
  const { scope } = reader;
  if ((name === 'self' || name === 'cls') && classAround(scope)) return { kind: 'self', word: name, scope };
  return { kind: 'name', name, scope, at: node.start };
}

/** `d["key"]` reads like `d.key`; any other index gives any of the entries. */
function readSubscript(node: SyntaxNode, reader: FactsReader): Expression {
  const key = reader.expression(childOf(node, 'subscript'));
  const [part, ...rest] = key.kind === 'text' ? key.parts : [];
  const name = typeof part === 'string' && rest.length === 0 ? part : ANY_ENTRY;
  return { kind: 'member', object: reader.expression(childOf(node, 'value')), name };
}

function readBinary(node: SyntaxNode, reader: FactsReader): Expression {
  const left = reader.expression(childOf(node, 'left'));
  const right = childOf(node, 'right');
  switch (reader.textOf(childOf(node, 'operator'))) {
    case '+':
    case '/': // pathlib and yarl
      return { kind: 'text', parts: [left, reader.expression(right)] };
    case '|': // LangChain's pipe, union of types, merge of dictionaries
      return { kind: 'choice', options: [left, reader.expression(right)] };
    case '%':
      return {
        kind: 'text',
        parts: left.kind === 'text' ? fillPlaceholders(left.parts, reader.expression(right)) : [left],
      };
    default:
      return unknown;
  }
}

/** `"%s/v1" % base` */
function fillPlaceholders(parts: readonly (string | Expression)[], right: Expression): (string | Expression)[] {
  const given = right.kind === 'list' ? [...right.items] : [right];
  return parts.flatMap((part) => {
    if (typeof part !== 'string') return [part];
    const texts = part.split(/%[sdr]/);
    return texts.flatMap((text, index) => (index === 0 ? [text] : [given.shift() ?? unknown, text]));
  });
}

function readDictionary(node: SyntaxNode, reader: FactsReader): Expression {
  const entries = childrenOf(node, 'pair').flatMap((pair) => {
    const key = reader.expression(childOf(pair, 'key'));
    const name = key.kind === 'text' ? key.parts[0] : undefined;
    return typeof name === 'string' ? [[name, reader.expression(childOf(pair, 'value'))] as const] : [];
  });
  const spreads = childrenOf(node, 'dictionary_splat').map((spread) => reader.expression(spread.children.at(-1)));
  return { kind: 'record', entries, spreads };
}

function readList(node: SyntaxNode, reader: FactsReader): Expression {
  return { kind: 'list', items: node.children.map((child) => reader.expression(child)) };
}

function readString(node: SyntaxNode, reader: FactsReader): Expression {
  const parts = childrenOf(node, 'string_content', 'interpolation').map((part) =>
    part.type === 'string_content' ? reader.textOf(part) : reader.expression(childOf(part, 'expression')),
  );
  return { kind: 'text', parts: parts.length > 0 ? parts : [''] };
}

function readCall(node: SyntaxNode, reader: FactsReader): Expression {
  const callee = childOf(node, 'function');
  const list = childOf(node, 'arguments');
  if (!callee) return unknown;
  const values = list?.type === 'argument_list' ? list.children.filter((child) => child.type !== 'comment') : [];
  return {
    kind: 'call',
    callee: reader.expression(callee),
    arguments: values.map((value) => readArgument(value, reader)),
    calleeRange: { start: callee.start, end: callee.end },
    scope: reader.scope,
  };
}

function readArgument(node: SyntaxNode, reader: FactsReader): Argument {
  if (node.type === 'keyword_argument') {
    return { name: reader.textOf(childOf(node, 'name')), value: reader.expression(childOf(node, 'value')) };
  }
  if (node.type !== 'dictionary_splat') return { name: undefined, value: reader.expression(node) };
  // f(**options): the name that no keyword can have.
  return { name: '**', value: reader.expression(node.children.at(-1)) };
}
