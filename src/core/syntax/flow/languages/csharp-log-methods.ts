import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowArgument, FlowNode, FlowParameter } from '../flow-node.ts';
import { rangeOf, type FlowReader } from '../flow-reader.ts';

/** `[LoggerMessage(…)] static partial void LogUser(ILogger logger, string email);`: its code is made when it is compiled. */
export function isLogMethod(node: SyntaxNode, reader: FlowReader): boolean {
  return childrenOf(node, 'attribute_list').some((one) => /\bLoggerMessage\b/.test(reader.textOf(one)));
}

/** Such a method logs all that it is given. Source: learn.microsoft.com/dotnet/core/extensions/logger-message-generator */
export function logMethod(node: SyntaxNode, reader: FlowReader, parameters: readonly FlowParameter[]): FlowNode {
  const name = childOf(node, 'name');
  const at = rangeOf(name ?? node);
  const callee: FlowNode = { ...at, kind: 'member', object: { ...at, kind: 'name', name: 'logger' }, name: 'Log' };
  const given = parameters.map(({ target }): FlowArgument => ({
    start: target.start,
    end: target.end,
    name: undefined,
    value: target,
  }));
  const body: FlowNode = { ...rangeOf(node), kind: 'call', callee, arguments: given };
  return { ...rangeOf(node), kind: 'function', name: reader.textOf(name), parameters, body, givesBody: false };
}
