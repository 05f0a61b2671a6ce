import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowArgument, FlowNode, FlowParameter, ImportedName, RecordEntry } from '../flow-node.ts';
import { rangeOf, type FlowLanguage, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { genericType } from '../generic-types.ts';

/** Node types: https://github.com/tree-sitter/tree-sitter-python/blob/v0.25.0/src/node-types.json */
export const pythonFlow: FlowLanguage = {
  id: 'python',
  grammars: new Map([['python', 'tree-sitter-python']]),
  reads: new Map<string, ReadFlow>([
    ['generic_type', genericType],
    ['module', read.block],
    ['block', read.block],
    ['identifier', readName],
    ['attribute', read.member('object', 'attribute')],
    ['subscript', read.subscript('value', 'subscript')],
    ['slice', read.clean],
    ['call', readCall],
    ['string', read.text('interpolation')],
    ['concatenated_string', joined],
    ['interpolation', read.only('expression')],
    ['integer', read.constant],
    ['float', read.constant],
    ['true', read.constant],
    ['false', read.constant],
    ['none', read.constant],
    ['binary_operator', read.binary({ joins: ['+', '%', '/'], chooses: ['|'] })],
    ['boolean_operator', read.choice('left', 'right')],
    ['comparison_operator', read.clean],
    ['not_operator', read.clean],
    ['unary_operator', read.clean],
    ['conditional_expression', readConditional],
    ['await', read.through],
    ['parenthesized_expression', read.through],
    ['expression_statement', read.through],
    ['list_splat', read.through],
    ['starred_expression', read.through],
    ['dictionary', readDictionary],
    ['list', read.list],
    ['tuple', read.list],
    ['set', read.list],
    ['expression_list', read.list],
    ['pattern_list', read.list],
    ['tuple_pattern', read.list],
    ['list_pattern', read.list],
    ['delete_statement', readDelete],
    ['list_comprehension', readComprehension],
    ['set_comprehension', readComprehension],
    ['generator_expression', readComprehension],
    ['dictionary_comprehension', readComprehension],
    ['pair', read.only('value')],
    ['assignment', read.assign('left', 'right')],
    ['augmented_assignment', read.assign('left', 'right', true)],
    ['named_expression', read.assign('name', 'value')],
    ['as_pattern', readAs],
    ['if_statement', read.branch('condition', ['consequence', 'alternative'])],
    ['elif_clause', read.block],
    ['else_clause', read.block],
    ['match_statement', read.cases(['subject'], 'case_clause')],
    ['for_statement', read.loop('left', 'right')],
    ['while_statement', read.repeat],
    ['try_statement', read.attempt],
    ['raise_statement', read.thrown],
    ['return_statement', read.giveBack],
    ['yield', read.giveBack],
    ['decorator', read.block],
    ['function_definition', readFunction],
    ['lambda', readFunction],
    ['class_definition', readClass],
    ['import_statement', readImport],
    ['import_from_statement', readImport],
  ]),
};

function readName(node: SyntaxNode, reader: FlowReader): FlowNode {
  return reader.textOf(node) === 'self' ? read.self(node, reader) : read.name(node, reader);
}

function joined(node: SyntaxNode, reader: FlowReader): FlowNode {
  return { ...rangeOf(node), kind: 'text', parts: reader.readAll(node.children) };
}

function readConditional(node: SyntaxNode, reader: FlowReader): FlowNode {
  const parts = node.children.filter(({ type }) => type !== 'if' && type !== 'else' && type !== 'comment');
  const options = [parts[0], parts[2]].flatMap((part) => reader.maybe(part) ?? []);
  return { ...rangeOf(node), kind: 'choice', options };
}

function readCall(node: SyntaxNode, reader: FlowReader): FlowNode {
  const callee = childOf(node, 'function');
  const given = childOf(node, 'arguments');
  if (!callee) return read.constant(node, reader);
  const values = given?.type === 'argument_list' ? given.children : [given];
  return read.call(node, reader, reader.read(callee), values, readArgument);
}

function readArgument(node: SyntaxNode, reader: FlowReader): FlowArgument {
  if (node.type === 'keyword_argument') {
    const value = childOf(node, 'value');
    const called = reader.textOf(childOf(node, 'name'));
    return { ...rangeOf(value ?? node), name: called, value: value ? reader.read(value) : read.constant(node, reader) };
  }
  if (node.type !== 'dictionary_splat') return read.positional(node, reader);
  return { ...rangeOf(node), name: '**', value: read.through(node, reader) };
}

function readDictionary(node: SyntaxNode, reader: FlowReader): FlowNode {
  const entries = childrenOf(node, 'pair').flatMap((pair): RecordEntry[] => {
    const value = childOf(pair, 'value');
    return value
      ? [{ ...rangeOf(value), key: read.keyOf(childOf(pair, 'key'), reader), value: reader.read(value) }]
      : [];
  });
  const spreads = childrenOf(node, 'dictionary_splat').map((spread) => read.through(spread, reader));
  return read.record(node, entries, spreads);
}

/** `[f(x) for x in y]`: the loop runs, then the body gives the values. */
function readComprehension(node: SyntaxNode, reader: FlowReader): FlowNode {
  const loops = childrenOf(node, 'for_in_clause').map((clause): FlowNode => ({
    ...rangeOf(clause),
    kind: 'loop',
    target: reader.maybe(childOf(clause, 'left')),
    source: reader.maybe(childOf(clause, 'right')),
    body: { ...rangeOf(clause), kind: 'block', parts: [] },
  }));
  const body = childOf(node, 'body');
  if (keepsByKey(node, reader)) return { ...rangeOf(node), kind: 'clean', parts: loops };
  return { ...rangeOf(node), kind: 'block', parts: [...loops, ...(body ? [reader.read(body)] : [])] };
}

/** `{k: v for k, v in usager.items() if k not in SENSIBLES}`: what is left is another object. */
function keepsByKey(node: SyntaxNode, reader: FlowReader): boolean {
  if (node.type !== 'dictionary_comprehension') return false;
  return childrenOf(node, 'if_clause').some((clause) => /^if\s+\w+\s+(?:not\s+)?in\b/.test(reader.textOf(clause)));
}

/** `del usager["nir"]` */
function readDelete(node: SyntaxNode, reader: FlowReader): FlowNode {
  return read.removal(node, reader, childrenOf(node, 'subscript', 'attribute')[0]);
}

function readAs(node: SyntaxNode, reader: FlowReader): FlowNode {
  const target = childOf(node, 'alias');
  return read.assignment(node, reader, target?.children[0] ?? target, node.children[0]);
}

/** Classes and a decorator whose objects show their fields: Pydantic, `typing`, `dataclasses`, `attrs`. */
const shownBases = /\b(?:BaseModel|SQLModel|TypedDict|NamedTuple|BaseSettings|Struct)\b/;
const decorated = /@(?:\w+\.)?(?:dataclass|define|frozen|s|attrs)\b[^\n]*\n\s*$/;

/** A class; what is made of `Enum`, `Flag` or Django’s `Choices` is an enumeration. */
function readClass(node: SyntaxNode, reader: FlowReader): FlowNode {
  const made = read.makeClass(
    (one) => childOf(one, 'body'),
    (one) => (childOf(one, 'superclasses')?.children ?? []).filter(({ type }) => type !== 'keyword_argument'),
  )(node, reader);
  const bases = reader.textOf(childOf(node, 'superclasses'));
  const isShown = shownBases.test(bases) || decorated.test(reader.text.slice(Math.max(0, node.start - 80), node.start));
  return read.shown(read.enumeration(made, /(?:Enum|Flag|Choices)\b/.test(bases)), isShown);
}

function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const given = childOf(node, 'parameters')?.children ?? [];
  const parameters = given.flatMap((one): FlowParameter[] => {
    const target = nameOfParameter(one);
    if (target?.type !== 'identifier' || /^(?:self|cls)$/.test(reader.textOf(target))) return [];
    const type = childOf(one, 'type')?.children[0];
    const fallback = reader.maybe(childOf(one, 'value'));
    return [read.gathered(one, read.parameter(reader.read(target), reader.maybe(type), fallback))];
  });
  const isLambda = node.type === 'lambda';
  const body = childOf(node, 'body');
  const before = reader.text.slice(Math.max(0, node.start - 60), node.start);
  const isGetter = /@(?:\w+\.)?(?:cached_)?property\s*$/.test(before);
  const name = childOf(node, 'name');
  return read.makeFunction(node, reader, { name, parameters, body, givesBody: isLambda, isGetter });
}

function readImport(node: SyntaxNode, reader: FlowReader): FlowNode {
  const from = childOf(node, 'module_name');
  const names = node.children
    .filter(({ field }) => field === 'name')
    .map((one): ImportedName => {
      const alias = childOf(one, 'alias');
      const called = reader.textOf(alias ? childOf(one, 'name') : one);
      if (from) return { name: alias ? reader.textOf(alias) : called, module: reader.textOf(from), exported: called };
      const head = called.split('.')[0] ?? called;
      return { name: alias ? reader.textOf(alias) : head, module: alias ? called : head, exported: undefined };
    });
  const isWhole = from && node.children.some(({ type }) => type === 'wildcard_import');
  if (isWhole) names.push({ name: '*', module: reader.textOf(from), exported: undefined });
  return { ...rangeOf(node), kind: 'import', names };
}

/** `nom`, `nom: str = ''`, `*args`, `**options: str` */
function nameOfParameter(node: SyntaxNode): SyntaxNode | undefined {
  const own = childOf(node, 'name') ?? (node.type === 'typed_parameter' ? node.children[0] : node);
  return own?.type.endsWith('_splat_pattern') === true ? childrenOf(own, 'identifier')[0] : own;
}
