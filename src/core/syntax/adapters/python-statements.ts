import type { FactsReader } from '../facts-reader.ts';
import { type Expression, unknown } from '../facts.ts';
import { childOf, childrenOf, type SyntaxNode } from '../syntax-node.ts';
import { first } from './python-expressions.ts';
import { declarePythonImport, declarePythonImportFrom } from './python-imports.ts';
import { bindPython } from './python-names.ts';
import type { Visit } from './python-scopes.ts';
import { readPythonType } from './python-types.ts';

/** What statements bind, by their types. */
export const visits = new Map<string, Visit>([
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
