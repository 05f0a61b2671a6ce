import type { FlowNode, FunctionNode } from '../../syntax/flow/flow-node.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';

/** Functions of a statement that may be used above their place, what is exported or decorated included. */
export function hoistedIn(part: FlowNode): readonly FunctionNode[] {
  const inner = part.kind === 'opaque' || part.kind === 'block' ? part.parts.slice(-2) : [];
  const given = part.kind === 'assign' && part.value ? [part.value] : [];
  return [part, ...inner, ...given].filter((one) => one.kind === 'function');
}

/** Types of C# stand below what a program does (learn.microsoft.com, top-level statements): they are read before it. */
export function typesFirst(parts: readonly FlowNode[], language: FlowLanguageId): readonly FlowNode[] {
  if (language !== 'csharp' || !parts.some(({ kind }) => kind === 'class')) return parts;
  const rank = ({ kind }: FlowNode): number => (kind === 'import' ? 0 : kind === 'class' ? 1 : 2);
  return parts.toSorted((one, other) => rank(one) - rank(other));
}
