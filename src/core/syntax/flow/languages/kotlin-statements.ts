import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode } from '../flow-node.ts';
import { type FlowReader, rangeOf } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

export function readProperty(node: SyntaxNode, reader: FlowReader): FlowNode {
  const several = childrenOf(node, 'multi_variable_declaration')[0];
  const one = childrenOf(node, 'variable_declaration')[0];
  const last = node.children.at(-1);
  const value =
    last === one || last === several || last?.type === 'getter' || last?.type === 'setter' ? undefined : last;
  if (several) {
    const target = partsOf(several, reader);
    return { ...rangeOf(node), kind: 'assign', target, value: reader.maybe(value), type: undefined, adds: false };
  }
  return read.assignment(node, reader, one?.children[0], value, one?.children[1]);
}

/** `(nom, email)` */
function partsOf(node: SyntaxNode, reader: FlowReader): FlowNode {
  return {
    ...rangeOf(node),
    kind: 'list',
    items: node.children.flatMap((part) => reader.maybe(part.children[0]) ?? []),
  };
}

export function readAssignment(node: SyntaxNode, reader: FlowReader): FlowNode {
  return read.assign('left', 'right', reader.textOf(childOf(node, 'operator')) === '+=')(node, reader);
}

export function readIf(node: SyntaxNode, reader: FlowReader): FlowNode {
  const test = childOf(node, 'condition');
  const arms = node.children.filter((child) => child !== test && !/^(?:if|else)$/.test(child.type));
  return {
    ...rangeOf(node),
    kind: 'branch',
    tests: test ? [reader.read(test)] : [],
    arms: arms.map((arm) => reader.read(arm)),
    isWhole: arms.length > 1,
  };
}

export function readFor(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [target, source, body] = node.children.filter(({ type }) => type !== 'for' && type !== 'in');
  return {
    ...rangeOf(node),
    kind: 'loop',
    target:
      target?.type === 'multi_variable_declaration'
        ? partsOf(target, reader)
        : reader.maybe(target?.children[0] ?? target),
    source: reader.maybe(source),
    body: body ? reader.read(body) : read.constant(node, reader),
  };
}
