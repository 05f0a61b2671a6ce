import { ANY_ENTRY, unknown, type Argument, type Expression } from '../facts.ts';
import type { FactsReader } from '../facts-reader.ts';
import { classAround } from '../scopes.ts';
import { childOf, childrenOf, type SyntaxNode } from '../syntax-node.ts';
import type { TreeAdapter } from './adapter.ts';
import { declarePythonImport, declarePythonImportFrom } from './python-imports.ts';
import { bindPython, openPythonFunction } from './python-names.ts';
import { pythonIdioms } from './python-idioms.ts';
import { readPythonType } from './python-types.ts';

type Visit = (node: SyntaxNode, reader: FactsReader) => void;
type Read = (node: SyntaxNode, reader: FactsReader) => Expression;

/** Node types: https://github.com/tree-sitter/tree-sitter-python/blob/v0.25.0/src/node-types.json */
export const python: TreeAdapter = {
  family: 'python',
  grammars: new Map([
    ['python', 'tree-sitter-python'],
    ['jupyter', 'tree-sitter-python'],
  ]),
  scopes: new Map([
    ['module', 'module'],
    ['class_definition', 'class'],
    ['function_definition', 'function'],
    ['lambda', 'function'],
    ['list_comprehension', 'function'],
    ['set_comprehension', 'function'],
    ['dictionary_comprehension', 'function'],
    ['generator_expression', 'function'],
    ['block', 'block'],
  ]),
  idioms: pythonIdioms,
  visit: (node, reader) => visits.get(node.type)?.(node, reader),
  open: (node, reader) => opens.get(node.type)?.(node, reader),
  expression: (node, reader) => reads.get(node.type)?.(node, reader) ?? unknown,
};

const visits = new Map<string, Visit>([
  ['import_statement', declarePythonImport],
  ['import_from_statement', declarePythonImportFrom],
  [
    'call',
    (node, reader) => {
      reader.call(node);
    },
  ],
  ['assignment', visitAssignment],
  [
    'named_expression',
    (node, reader) => {
      bindPython(childOf(node, 'name'), reader.expression(childOf(node, 'value')), node.end, reader);
    },
  ],
  ['as_pattern', visitAsPattern],
  [
    'for_statement',
    (node, reader) => {
      bindPython(childOf(node, 'left'), unknown, node.start, reader);
    },
  ],
  [
    'for_in_clause',
    (node, reader) => {
      bindPython(childOf(node, 'left'), unknown, node.start, reader);
    },
  ],
  ['global_statement', visitGlobal],
  ['nonlocal_statement', visitGlobal],
  ['decorated_definition', visitDecorated],
  ['function_definition', visitDefinition],
  ['class_definition', visitDefinition],
  ['if_statement', visitIf],
  ['return_statement', visitReturn],
  ['yield', visitReturn],
]);

const opens = new Map<string, Visit>([
  ['function_definition', openPythonFunction],
  [
    'lambda',
    (node, reader) => {
      openPythonFunction(node, reader);
      reader.scope.returns.push(reader.expression(childOf(node, 'body')));
    },
  ],
  [
    'class_definition',
    (node, reader) => {
      for (const base of childOf(node, 'superclasses')?.children ?? [])
        reader.scope.bases.push(reader.expression(base));
    },
  ],
]);

const first: Read = (node, reader) => reader.expression(node.children.find((child) => child.type !== 'comment'));

const reads = new Map<string, Read>([
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

function readString(node: SyntaxNode, reader: FactsReader): Expression {
  const parts = childrenOf(node, 'string_content', 'interpolation').map((part) =>
    part.type === 'string_content' ? reader.textOf(part) : reader.expression(childOf(part, 'expression')),
  );
  return { kind: 'text', parts: parts.length > 0 ? parts : [''] };
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

function visitAssignment(node: SyntaxNode, reader: FactsReader): void {
  const type = childOf(node, 'type');
  const right = childOf(node, 'right');
  const value = right ? reader.expression(right) : unknown;
  const typed: Expression = type ? { kind: 'instance', type: readPythonType(type, reader) } : unknown;
  // `client: OpenAI = make()`: the value says more than the type where both are known.
  const both: Expression = type && right ? { kind: 'choice', options: [value, typed] } : right ? value : typed;
  bindPython(childOf(node, 'left'), both, node.end, reader);
}

function visitAsPattern(node: SyntaxNode, reader: FactsReader): void {
  const target = childrenOf(node, 'as_pattern_target')[0] ?? childOf(node, 'alias');
  bindPython(target?.children[0] ?? target, first(node, reader), node.end, reader);
}

/** `global x`: assignments here bind the module's name, so the function gets none of its own. */
function visitGlobal(node: SyntaxNode, reader: FactsReader): void {
  for (const name of childrenOf(node, 'identifier')) reader.shareOutward(reader.textOf(name));
}

function visitDecorated(node: SyntaxNode, reader: FactsReader): void {
  const definition = childOf(node, 'definition');
  if (definition) reader.describe(definition, node);
}

function visitDefinition(node: SyntaxNode, reader: FactsReader): void {
  const name = reader.textOf(childOf(node, 'name'));
  reader.describe(node, node, name);
  const kind = node.type === 'class_definition' ? 'class' : 'function';
  reader.declareInFunction(name, { kind, scope: reader.scopeOf(node) }, node.start);
}

/** `if TYPE_CHECKING:` holds imports for type checkers; they are not there when the program runs. */
function visitIf(node: SyntaxNode, reader: FactsReader): void {
  const condition = reader.textOf(childOf(node, 'condition'));
  if (/^(?:\w+\.)?TYPE_CHECKING$/.test(condition)) reader.hide(childOf(node, 'consequence'));
}

function visitReturn(node: SyntaxNode, reader: FactsReader): void {
  const value = node.children.find((child) => child.type !== 'return' && child.type !== 'yield');
  if (value) reader.returns(reader.expression(value));
}
