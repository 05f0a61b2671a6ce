import { childOf, type SyntaxNode } from '../syntax-node.ts';
import type { BranchNode, FlowNode } from './flow-node.ts';
import { rangeOf, type FlowReader, type ReadFlow } from './flow-reader.ts';

/** What is tried, what handles its failure, and what runs in any case. */
export const attempt: ReadFlow = (node, reader) => ({
  ...rangeOf(node),
  kind: 'attempt',
  parts: node.children.flatMap((child) => (isHandler(child) ? [handler(child, reader)] : reader.readAll([child]))),
});

/** A body that handles its own failures, as those of methods may: `def ask … rescue … end`. */
export const rescued: ReadFlow = (node, reader) =>
  node.children.some(isHandler) ? attempt(node, reader) : reader.block(node);

export const thrown: ReadFlow = (node, reader) => ({
  ...rangeOf(node),
  kind: 'throw',
  parts: reader.readAll(node.children),
});

/** What a maker hands to that of the class above it: `super("…")`, `: base("…")`. */
export function callAbove(node: SyntaxNode, reader: FlowReader, given: readonly SyntaxNode[]): FlowNode {
  return {
    ...rangeOf(node),
    kind: 'call',
    callee: { ...rangeOf(node), kind: 'name', name: 'super' },
    arguments: given.map((one) => ({ ...rangeOf(one), name: undefined, value: reader.read(one) })),
  };
}

function isHandler({ type }: SyntaxNode): boolean {
  return /^(?:catch|except|rescue)_?/.test(type) && type !== 'rescue_modifier';
}

function handler(node: SyntaxNode, reader: FlowReader): BranchNode {
  const bodies = node.children.filter(({ field, type }) => field === 'body' || type === 'block');
  const head = { start: node.start, end: bodies[0]?.start ?? node.end };
  const caught = caughtIn(node);
  const arm: FlowNode = { ...rangeOf(node), kind: 'block', parts: reader.readAll(bodies) };
  const types = classesIn(reader.text.slice(head.start, caught?.start ?? head.end));
  const after = caught ? classesIn(reader.text.slice(caught.end, head.end)) : [];
  return {
    ...rangeOf(node),
    kind: 'branch',
    tests: [],
    arms: [arm],
    isWhole: false,
    catches: { name: reader.maybe(caught), types: [...types, ...after] },
  };
}

/** The name that a failure gets: `catch (e)`, `catch (X e)`, `except X as e`, `rescue X => e`. */
function caughtIn(node: SyntaxNode): SyntaxNode | undefined {
  const own = childOf(node, 'parameter') ?? childOf(node, 'name');
  if (own) return own;
  for (const child of node.children) {
    if (child.type === 'catch_formal_parameter' || child.type === 'catch_declaration') return childOf(child, 'name');
    if (child.type === 'as_pattern') return childOf(child, 'alias')?.children[0];
    if (child.type === 'exception_variable') return child.children.at(-1);
    if (child.type === 'identifier') return child;
  }
  return undefined;
}

/** Names of classes in what a handler says that it catches, without its comments and what else must hold. */
function classesIn(head: string): readonly string[] {
  return head.replaceAll(/(?:#|\/\/).*|\bwhen\b.*/g, '').match(/\b[A-Z]\w*/g) ?? [];
}
