import type { FlowKind, FlowNode } from '../../syntax/flow/flow-node.ts';

/** What is read for what it does. */
export type Statement = FlowKind<
  'clean' | 'opaque' | 'block' | 'assign' | 'branch' | 'loop' | 'return' | 'function' | 'class' | 'import'
>;

/** What is read for what it gives. */
export type Expression = Exclude<FlowNode, Statement | FlowKind<'attempt' | 'throw'>>;

const statements: ReadonlySet<FlowNode['kind']> = new Set<Statement['kind']>([
  'clean',
  'opaque',
  'block',
  'assign',
  'branch',
  'loop',
  'return',
  'function',
  'class',
  'import',
]);

export function isStatement(node: FlowNode): node is Statement {
  return statements.has(node.kind);
}
