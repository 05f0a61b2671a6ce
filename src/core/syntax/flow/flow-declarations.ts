import { childOf, type SyntaxNode } from '../syntax-node.ts';
import type { FlowNode, FlowParameter } from './flow-node.ts';
import { rangeOf, type FlowReader, type ReadFlow } from './flow-reader.ts';

/** Ways of reading functions and classes that several languages share. */

export function parameter(target: FlowNode, type?: FlowNode, fallback?: FlowNode, isField = false): FlowParameter {
  return { target, type, fallback, isField };
}

const gathering: Readonly<Record<string, FlowParameter['gathers']>> = {
  dictionary_splat_pattern: 'keys',
  hash_splat_parameter: 'keys',
  list_splat_pattern: 'list',
  rest_pattern: 'list',
  splat_parameter: 'list',
  spread_parameter: 'list',
  variadic_parameter: 'list',
  variadic_parameter_declaration: 'list',
};

/** A parameter as its node writes it, which may gather all that is left: `*args`, `...rest`, `**options`. */
export function gathered(node: SyntaxNode, one: FlowParameter): FlowParameter {
  const gathers = gathering[node.type] ?? gathering[node.children[0]?.type ?? ''];
  return gathers ? { ...one, gathers } : one;
}

export function makeFunction(
  node: SyntaxNode,
  reader: FlowReader,
  parts: {
    readonly name: SyntaxNode | undefined;
    readonly parameters: readonly FlowParameter[];
    readonly body: SyntaxNode | undefined;
    readonly givesBody?: boolean;
    readonly implicit?: string;
    readonly isGetter?: boolean;
  },
): FlowNode {
  const { parameters, body, givesBody = false, implicit, isGetter = false } = parts;
  return {
    ...rangeOf(node),
    kind: 'function',
    name: parts.name && reader.textOf(parts.name),
    parameters,
    body: body ? reader.read(body) : { ...rangeOf(node), kind: 'block', parts: [] },
    givesBody,
    ...(implicit === undefined ? {} : { implicit }),
    ...(isGetter && { isGetter }),
  };
}

export function makeClass(
  bodyOf: (node: SyntaxNode) => SyntaxNode | undefined,
  basesOf: (node: SyntaxNode, reader: FlowReader) => readonly SyntaxNode[] = () => [],
): ReadFlow {
  return (node, reader) => {
    const body = bodyOf(node);
    const called = childOf(node, 'name');
    return {
      ...rangeOf(node),
      kind: 'class',
      name: called && reader.textOf(called),
      body: body ? reader.block(body) : { ...rangeOf(node), kind: 'block', parts: [] },
      bases: basesOf(node, reader).map((base) => reader.read(base)),
    };
  };
}

/** An enumeration, told by what a class stands for. */
export function enumeration(flow: FlowNode, isEnum = true): FlowNode {
  return flow.kind === 'class' && isEnum ? { ...flow, isEnum } : flow;
}

/** A class whose objects show their fields where they are printed. */
export function shown(flow: FlowNode, isShown = true): FlowNode {
  return flow.kind === 'class' && isShown ? { ...flow, isShown } : flow;
}

/** A declaration of its own, that hides what had the name before. */
export function declaration(flow: FlowNode): FlowNode {
  return flow.kind === 'assign' ? { ...flow, declares: true } : flow;
}
