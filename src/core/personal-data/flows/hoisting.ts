import type { FlowNode, FunctionNode } from '../../syntax/flow/flow-node.ts';

/** Functions of a statement that may be used above their place, what is exported or decorated included. */
export function hoistedIn(part: FlowNode): readonly FunctionNode[] {
  const inner = part.kind === 'opaque' || part.kind === 'block' ? part.parts.slice(-2) : [];
  const given = part.kind === 'assign' && part.value ? [part.value] : [];
  return [part, ...inner, ...given].filter((one) => one.kind === 'function');
}
