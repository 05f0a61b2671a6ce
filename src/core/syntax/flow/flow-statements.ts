import { childOf, type SyntaxNode } from '../syntax-node.ts';
import type { FlowNode } from './flow-node.ts';
import { rangeOf, type FlowReader, type ReadFlow } from './flow-reader.ts';

/** Ways of reading statements that several languages share. */

/** A branch on a test: arms are what stands under the fields. */
export function branch(test: string, arms: readonly string[]): ReadFlow {
  return (node, reader) => {
    const found = node.children.filter(({ field }) => field !== undefined && arms.includes(field));
    const last = found.at(-1);
    return {
      ...rangeOf(node),
      kind: 'branch',
      tests: reader.readAll(node.children.filter(({ field }) => field === test)),
      arms: found.map((arm) => reader.read(arm)),
      isWhole: found.length > 1 && last?.type.startsWith('elif') !== true && !/^else_?if/.test(last?.type ?? ''),
    };
  };
}

/** Cases of which one runs, or none. */
export function cases(subject: readonly string[], ...types: readonly string[]): ReadFlow {
  return (node, reader) => {
    const arms = found(node, types);
    return {
      ...rangeOf(node),
      kind: 'branch',
      tests: subject.flatMap((field) => reader.maybe(childOf(node, field)) ?? []),
      arms: arms.map((arm) => reader.read(arm)),
      isWhole: arms.some(({ type }) => type.includes('default') || type === 'else'),
    };
  };
}

function found(node: SyntaxNode, types: readonly string[]): readonly SyntaxNode[] {
  return node.children.flatMap((child) =>
    types.includes(child.type) ? [child] : child.field === 'body' ? found(child, types) : [],
  );
}

export function loop(target: string, source: string, body = 'body'): ReadFlow {
  return (node, reader) => {
    const type = childOf(node, 'type');
    const isSaid = type !== undefined && type.type !== 'implicit_type' && reader.textOf(type) !== 'var';
    const others = node.children.filter(
      (child) => child !== type && ![target, source, body].some((field) => field === child.field),
    );
    return {
      ...rangeOf(node),
      kind: 'loop',
      target: reader.maybe(childOf(node, target)),
      source: reader.maybe(childOf(node, source)),
      type: isSaid ? reader.read(type) : undefined,
      body: {
        ...rangeOf(node),
        kind: 'block',
        parts: [...reader.readAll(others), ...reader.readAll(node.children.filter(({ field }) => field === body))],
      },
    };
  };
}

export function repeat(node: SyntaxNode, reader: FlowReader): FlowNode {
  return { ...rangeOf(node), kind: 'loop', target: undefined, source: undefined, body: reader.block(node) };
}

export const giveBack: ReadFlow = (node, reader) => {
  const values = reader.readAll(node.children);
  const [first] = values;
  return {
    ...rangeOf(node),
    kind: 'return',
    value: values.length > 1 ? { ...rangeOf(node), kind: 'list', items: values } : first,
  };
};
