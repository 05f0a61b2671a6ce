import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowArgument, FlowNode } from '../flow-node.ts';
import { rangeOf, type FlowLanguage, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { shellFlow } from './shell.ts';

/** Programs that write what they are given where people read it; logger(1), echo and printf of POSIX. */
const writers = /^(?:echo|printf|logger|print|wall)$/;

/** Shell, as flows of data read it: what goes through a pipe or into a file is not written on the screen. */
export const shellDataFlow: FlowLanguage = {
  id: 'shell',
  grammars: shellFlow.grammars,
  reads: new Map<string, ReadFlow>([
    ...shellFlow.reads,
    ['command', readCommand],
    ['pipeline', readPipeline],
    ['redirected_statement', readRedirected],
    ['command_substitution', (node, reader) => handedOn(read.through(node, reader))],
    ['expansion', readExpansion],
    ['for_statement', read.block],
    ['while_statement', read.block],
    ['if_statement', read.block],
  ]),
};

function readCommand(node: SyntaxNode, reader: FlowReader): FlowNode {
  const program = childOf(node, 'name');
  const name = reader.textOf(program);
  if (!program || !writers.test(name)) return shellFlow.reads.get('command')?.(node, reader) ?? reader.block(node);
  const values = node.children.filter(({ field }) => field === 'argument');
  const given = values.map((one): FlowArgument => ({ ...rangeOf(one), name: undefined, value: reader.read(one) }));
  return { ...rangeOf(node), kind: 'call', callee: { ...rangeOf(program), kind: 'name', name }, arguments: given };
}

function readPipeline(node: SyntaxNode, reader: FlowReader): FlowNode {
  const parts = reader.readAll(node.children);
  return {
    ...rangeOf(node),
    kind: 'opaque',
    parts: parts.map((part, index) => (index < parts.length - 1 ? handedOn(part) : part)),
  };
}

/** `echo … > file`, and not `echo … >&2`, nor into a log. */
function readRedirected(node: SyntaxNode, reader: FlowReader): FlowNode {
  const body = childOf(node, 'body');
  const others = node.children.filter((child) => child !== body);
  const parts = [...(body ? [reader.read(body)] : []), ...reader.readAll(others)];
  const isKept = childrenOf(node, 'file_redirect').some(
    (one) => !/&\d|\/dev\/std|\.log["']?$|\blog/i.test(reader.textOf(one)),
  );
  return { ...rangeOf(node), kind: 'opaque', parts: isKept ? parts.map(handedOn) : parts };
}

/** What a program writes for another one. */
function handedOn(node: FlowNode): FlowNode {
  if (
    node.kind !== 'call' ||
    node.callee.kind !== 'name' ||
    !writers.test(node.callee.name) ||
    node.callee.name === 'logger'
  )
    return node;
  return { start: node.start, end: node.end, kind: 'text', parts: node.arguments.map(({ value }) => value) };
}

/** `${#name}` is a length, `${name:+text}` tells only whether there is one. */
function readExpansion(node: SyntaxNode, reader: FlowReader): FlowNode {
  const tellsNothing = /^\$\{(?:[#!]|\w+:?\+)/.test(reader.textOf(node));
  return tellsNothing
    ? read.constant(node, reader)
    : (shellFlow.reads.get('expansion')?.(node, reader) ?? read.constant(node, reader));
}
