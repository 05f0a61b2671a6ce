import type { SyntaxNode } from '../syntax/syntax-node.ts';
import { functionTypes } from '../syntax/outline/outline-nodes.ts';

/** What the body of a function does that a decision does. */
export interface DecisionShape {
  /** Comparisons of something with a constant. */
  readonly comparisons: number;
  /** What stands on the other side of them. */
  readonly compared: readonly string[];
  /** Different constants that it gives back. */
  readonly outcomes: number;
  /** Whether it adds to a sum, or counts points. */
  readonly accumulates: boolean;
}

/** Most nodes of one function that are looked at: a decision that is written out is shorter. */
const MAX_NODES = 4000;

const constant =
  /^(?:integer|float|number|decimal|real|string|.*_literal|true|false|none|null|nil|character|interpreted_string|raw_string)/i;
const comparison = /^(?:[<>]=?|[=!]==?|in|not in|is|is not|eq|%in%)$/;
const constantName = /^[A-Z][A-Z0-9_]+$/;

/** Reads the shape of a function, the functions that stand in it left out. Names of nodes are those that the grammars share. */
export function shapeOf(root: SyntaxNode, text: string): DecisionShape {
  const compared: string[] = [];
  const outcomes = new Set<string>();
  let accumulates = false;
  for (const node of bodyOf(root)) {
    const other = comparedIn(node, text);
    if (other !== undefined) compared.push(other);
    accumulates ||= addsUp(node, text);
    const given = givenBack(node);
    if (given && (isConstant(given, text) || operandsOf(given))) outcomes.add(text.slice(given.start, given.end));
  }
  return { comparisons: compared.length, compared, outcomes: outcomes.size, accumulates };
}

function* bodyOf(root: SyntaxNode): Generator<SyntaxNode> {
  const pending: SyntaxNode[] = [...root.children];
  let left = MAX_NODES;
  for (let node = pending.pop(); node && left-- > 0; node = pending.pop()) {
    if (functionTypes.has(node.type)) continue;
    pending.push(...node.children.toReversed());
    yield node;
  }
}

/** What a node compares with a constant. */
function comparedIn(node: SyntaxNode, text: string): string | undefined {
  const operands = operandsOf(node);
  if (!operands || !comparison.test(between(operands, text))) return undefined;
  const [one, other] = operands;
  const against = isConstant(other, text) ? one : isConstant(one, text) ? other : undefined;
  return against && text.slice(against.start, against.end);
}

/** `score += 20` */
function addsUp(node: SyntaxNode, text: string): boolean {
  const operands = node.type.includes('assign') ? operandsOf(node) : undefined;
  return operands !== undefined && /^[-+*]=$/.test(between(operands, text));
}

type Operands = readonly [SyntaxNode, SyntaxNode];

function operandsOf({ children }: SyntaxNode): Operands | undefined {
  const parts = children.filter(
    ({ field, type }) => field !== 'operator' && field !== 'operators' && !/^[<>=!+*-]/.test(type),
  );
  const [one, other] = parts;
  return one && other && parts.length === 2 ? [one, other] : undefined;
}

function between([one, other]: Operands, text: string): string {
  return text.slice(one.end, other.start).trim();
}

function isConstant(node: SyntaxNode, text: string): boolean {
  if (constant.test(node.type)) return true;
  const name = text.slice(node.start, node.end);
  return node.end - node.start < 80 && constantName.test(name.slice(name.lastIndexOf('.') + 1));
}

/** The value of a `return`, of an arm, or of a branch whose last value counts. */
function givenBack({ type, children }: SyntaxNode): SyntaxNode | undefined {
  if (type.startsWith('return')) return children.find((child) => child.type !== 'return');
  return /^(?:when_entry|match_arm|switch_expression_arm|switch_rule|then|else)$/.test(type)
    ? children.at(-1)
    : undefined;
}
