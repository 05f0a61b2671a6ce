import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowArgument, FlowNode } from '../flow-node.ts';
import { rangeOf, type FlowLanguage, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';
import { shellFlow } from './shell.ts';

/** Programs that write what they are given where people read it; logger(1), echo and printf of POSIX. */
const writers = /^(?:echo|printf|logger|print|wall)$/;
/** Functions that scripts name so write a line of their log: `log`, `log_info`, `log::error`. */
const logging = /^log(?:ger|[-_:]{1,2}\w+)?$/;
/** What writes what comes through a pipe where logs are kept: tee(1), logger(1), systemd-cat(1). */
const keepsLog = /^(?:sudo\s+)?(?:tee\s.{0,200}log\b|logger\b|systemd-cat\b)/;
/** Where a redirection leads that is still read: another stream, or a log. */
const shown = /&\d|\/dev\/std|\.log["']?$|\blog|_log\b/i;

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
  if (!program || !(writers.test(name) || logging.test(name)))
    return shellFlow.reads.get('command')?.(node, reader) ?? reader.block(node);
  const values = ofOneLine(
    node.children.filter(({ field }) => field === 'argument'),
    reader,
  );
  if (name === 'logger') values.push(...childrenOf(childrenOf(node, 'herestring_redirect')[0], 'string'));
  const given = values.map((one): FlowArgument => ({ ...rangeOf(one), name: undefined, value: reader.read(one) }));
  // What a script’s own function does with `$*` is not followed: its name tells.
  const callee: FlowNode = { ...rangeOf(program), kind: 'name', name: logging.test(name) ? 'logger' : name };
  return { ...rangeOf(node), kind: 'call', callee, arguments: given };
}

/** The arguments up to the end of the line: after a pipe the grammar may take the next line for more of them. */
function ofOneLine(given: readonly SyntaxNode[], reader: FlowReader): SyntaxNode[] {
  const end = given.findIndex((one, index) => {
    const before = given[index - 1];
    return before && /(?<!\\)\n/.test(reader.textOf({ ...one, start: before.end, end: one.start }));
  });
  return given.slice(0, end < 0 ? given.length : end);
}

function readPipeline(node: SyntaxNode, reader: FlowReader): FlowNode {
  const parts = reader.readAll(node.children);
  const isLogged = keepsLog.test(reader.textOf(node.children.at(-1)));
  const kept = parts.length - (isLogged ? 2 : 1);
  return {
    ...rangeOf(node),
    kind: 'opaque',
    parts: parts.map((part, index) => (index < kept ? handedOn(part) : part)),
  };
}

/** `echo … > file`, and not `echo … >&2`, nor into a log. */
function readRedirected(node: SyntaxNode, reader: FlowReader): FlowNode {
  const body = childOf(node, 'body');
  const others = node.children.filter((child) => child !== body);
  const heredoc = childrenOf(node, 'heredoc_redirect')[0];
  const files = [...childrenOf(node, 'file_redirect'), ...childrenOf(heredoc, 'file_redirect')];
  const isKept = files.some((one) => !shown.test(reader.textOf(one)));
  const isLogged = files.length > 0 ? !isKept : logging.test(reader.textOf(childOf(body, 'name')));
  if (heredoc && body && isLogged) return written(body, childrenOf(heredoc, 'heredoc_body')[0], reader);
  const parts = [...(body ? [reader.read(body)] : []), ...reader.readAll(others)];
  return { ...rangeOf(node), kind: 'opaque', parts: isKept ? parts.map(handedOn) : parts };
}

/** The lines under a command, which it writes: `cat <<EOF >> relances.log`. */
function written(program: SyntaxNode, lines: SyntaxNode | undefined, reader: FlowReader): FlowNode {
  const values = (lines?.children ?? []).filter(({ type }) => type !== 'heredoc_content');
  const given = values.map((one): FlowArgument => ({ ...rangeOf(one), name: undefined, value: reader.read(one) }));
  const callee: FlowNode = { ...rangeOf(program), kind: 'name', name: 'echo' };
  return { ...rangeOf(program), kind: 'call', callee, arguments: given };
}

/** What a program writes for another one. */
function handedOn(node: FlowNode): FlowNode {
  if (
    node.kind !== 'call' ||
    node.callee.kind !== 'name' ||
    !writers.test(node.callee.name) ||
    logging.test(node.callee.name)
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
