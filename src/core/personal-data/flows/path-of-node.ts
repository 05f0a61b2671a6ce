import type { FlowNode } from '../../syntax/flow/flow-node.ts';

/** A key that is no identifier could be a value. */
const identifier = /^[$@#]?[\p{L}_][\p{L}\d_]*[!?]?$/u;

/** Name of a thing as a person would write it, without arguments. */
export function pathOfNode(node: FlowNode, depth = 0): string {
  if (depth > 12) return '…';
  if (node.kind === 'name') return node.name;
  if (node.kind === 'self') return 'this';
  if (node.kind === 'member') {
    return `${pathOfNode(node.object, depth + 1)}.${identifier.test(node.name) ? node.name : '…'}`;
  }
  if (node.kind === 'call') return `${pathOfNode(node.callee, depth + 1)}(…)`;
  return '…';
}
