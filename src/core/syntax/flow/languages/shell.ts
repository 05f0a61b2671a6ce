import { childOf, childrenOf, type SyntaxNode } from '../../syntax-node.ts';
import type { FlowArgument, FlowNode } from '../flow-node.ts';
import { rangeOf, type FlowReader, type ReadFlow } from '../flow-reader.ts';
import * as read from '../flow-reads.ts';

const inserted = ['simple_expansion', 'expansion', 'command_substitution'];

/** Options that take a value, by what they say. Sources: curl.se/docs/manpage.html, llm.datasette.io, ollama.com. */
const options: ReadonlyMap<string, string> = new Map([
  ['-X', 'method'],
  ['--request', 'method'],
  ['-d', 'data'],
  ['--data', 'data'],
  ['--data-raw', 'data'],
  ['--data-binary', 'data'],
  ['--json', 'data'],
  ['--post-data', 'data'],
  ['-F', 'form'],
  ['--form', 'form'],
  ['--url', 'url'],
  ['-m', 'model'],
  ['--model', 'model'],
  ['-H', 'header'],
  ['--header', 'header'],
  ['-o', 'output'],
  ['-u', 'user'],
]);

/** Node types: https://github.com/tree-sitter/tree-sitter-bash/blob/v0.23.3/src/node-types.json */
export const shellFlow = {
  grammars: new Map([['shellscript', 'tree-sitter-bash']]),
  reads: new Map<string, ReadFlow>([
    ['program', read.block],
    ['compound_statement', read.block],
    ['do_group', read.block],
    ['command', readCommand],
    ['variable_assignment', read.assign('name', 'value')],
    ['variable_name', read.name],
    ['word', readWord],
    ['number', readWord],
    ['raw_string', read.text()],
    ['ansi_c_string', read.text()],
    ['string', read.text(...inserted)],
    ['concatenation', readConcatenation],
    ['simple_expansion', readExpansion],
    ['expansion', readExpansion],
    ['command_substitution', read.through],
    ['function_definition', readFunction],
    ['test_command', read.clean],
    ['heredoc_redirect', read.constant],
    ['comment', read.constant],
  ]),
};

function readWord(node: SyntaxNode, reader: FlowReader): FlowNode {
  return { ...rangeOf(node), kind: 'literal', text: reader.textOf(node) };
}

function readConcatenation(node: SyntaxNode, reader: FlowReader): FlowNode {
  return { ...rangeOf(node), kind: 'text', parts: reader.readAll(node.children) };
}

/** `$URL`, `${URL}`, `${URL:-otherwise}` */
function readExpansion(node: SyntaxNode, reader: FlowReader): FlowNode {
  const [name, ...others] = node.children.filter(({ type }) => type !== '${' && type !== ':-' && type !== ':=');
  if (!name) return read.constant(node, reader);
  const value: FlowNode = { ...rangeOf(node), kind: 'name', name: reader.textOf(name) };
  const [otherwise] = reader.readAll(others);
  return otherwise ? { ...rangeOf(node), kind: 'choice', options: [value, otherwise] } : value;
}

/** `ollama run model question` calls `run` of `ollama`; a program without a word of what to do is given a prompt. */
function readCommand(node: SyntaxNode, reader: FlowReader): FlowNode {
  const program = childOf(node, 'name');
  if (!program) return { ...rangeOf(node), kind: 'block', parts: reader.readAll(node.children) };
  const given = node.children.filter(({ field }) => field === 'argument');
  const [first] = given;
  const word = reader.textOf(first);
  const hasWord = first?.type === 'word' && /^[a-z][a-z-]*$/.test(word);
  const name = reader.textOf(program).replace(/^.*\//, '');
  const end = hasWord ? first.end : program.end;
  const object: FlowNode = { ...rangeOf(program), kind: 'name', name };
  const isRequest = /^(?:curl|wget|https?|xhs?)$/.test(name);
  const callee: FlowNode = isRequest
    ? object
    : { start: program.start, end, kind: 'member', object, name: hasWord ? word : 'prompt' };
  const rest = hasWord && !isRequest ? given.slice(1) : given;
  const model = hasWord && word === 'run' ? rest[0] : undefined;
  return {
    ...rangeOf(node),
    kind: 'call',
    callee,
    arguments: rest.flatMap((one, index) => readArgument(one, rest[index - 1], reader, one === model)),
  };
}

function readArgument(
  node: SyntaxNode,
  before: SyntaxNode | undefined,
  reader: FlowReader,
  isModel: boolean,
): FlowArgument[] {
  const value = reader.read(node);
  const option = options.get(reader.textOf(before));
  if (isModel || option !== undefined) return [{ ...rangeOf(node), name: isModel ? 'model' : option, value }];
  const text = reader.textOf(node);
  const [, method] = /^-X([A-Z]+)$/.exec(text) ?? [];
  if (method !== undefined)
    return [{ ...rangeOf(node), name: 'method', value: { ...rangeOf(node), kind: 'literal', text: method } }];
  return text.startsWith('-') ? [] : [{ ...rangeOf(node), name: undefined, value }];
}

function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const body = childOf(node, 'body') ?? childrenOf(node, 'compound_statement')[0];
  return read.makeFunction(node, reader, { name: childOf(node, 'name'), parameters: [], body });
}
