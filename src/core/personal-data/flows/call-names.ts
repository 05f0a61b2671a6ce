import type { FlowNode } from '../../syntax/flow/flow-node.ts';

/** Last name of what is called: `info` of `log.info(…)`. */
export function lastNameOf(node: FlowNode): string {
  if (node.kind === 'name' || node.kind === 'member') return node.name;
  return node.kind === 'call' ? lastNameOf(node.callee) : '';
}

/** Names of a chain, from its start: `mailjet`, `post` of `this.mailjet.post('send')`. */
export function namesIn(node: FlowNode, depth = 0): readonly string[] {
  if (depth > 12) return [];
  const all = (nodes: readonly FlowNode[]): readonly string[] => nodes.flatMap((one) => namesIn(one, depth + 1));
  if (node.kind === 'name') return [node.name];
  if (node.kind === 'member') return [...all([node.object]), node.name];
  if (node.kind === 'call') return all([node.callee]);
  if (node.kind === 'element') return all([node.object]);
  if (node.kind === 'choice') return all(node.options);
  return node.kind === 'clean' || node.kind === 'opaque' ? all(node.parts) : [];
}
