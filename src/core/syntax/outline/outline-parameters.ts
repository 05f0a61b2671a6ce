import { childOf, type SyntaxNode } from '../syntax-node.ts';

export interface OutlineParameter {
  /** Several for a pattern: `({ age, revenu })`. */
  readonly names: readonly string[];
  /** The declared type as it is written, empty where there is none. */
  readonly type: string;
}

/** Names in a pattern that is not understood are read so far down. */
const MAX_DEPTH = 6;

const identifiers: ReadonlySet<string> = new Set([
  'identifier',
  'variable_name',
  'simple_identifier',
  'shorthand_property_identifier_pattern',
]);

/** What a function takes, in order; the current instance is left out. */
export function readParameters(node: SyntaxNode, text: string): readonly OutlineParameter[] {
  const list = childOf(node, 'parameters') ?? node.children.find(({ type }) => type === 'function_value_parameters');
  const single = childOf(node, 'parameter');
  const given = list ? (identifiers.has(list.type) ? [list] : list.children) : single ? [single] : [];
  return given.flatMap((child) => {
    const names = namesIn(child, text, 0).filter((name) => name !== 'self' && name !== 'cls');
    return names.length > 0 ? [{ names, type: typeOf(child, text) }] : [];
  });
}

function typeOf(node: SyntaxNode, text: string): string {
  const type = childOf(node, 'type') ?? node.children.find((child) => child.type.endsWith('user_type'));
  return type ? text.slice(type.start, type.end).replace(/^:\s*/, '') : '';
}

function namesIn(node: SyntaxNode, text: string, depth: number): readonly string[] {
  if (identifiers.has(node.type)) return [text.slice(node.start, node.end).replace(/^[$@]+/, '')];
  if (depth > MAX_DEPTH || !mayHoldNames(node)) return [];
  const named = node.children.filter(({ field }) => field === 'name' || field === 'pattern');
  const children = named.length > 0 ? named : node.children;
  return children
    .filter(({ field }) => field !== 'type' && field !== 'value')
    .flatMap((child) => namesIn(child, text, depth + 1));
}

/** Types, decorators and literals name no parameter. */
function mayHoldNames({ type }: SyntaxNode): boolean {
  return !/(?:type|modifiers|attribute_list|annotation|literal|decorator)$/.test(type);
}
