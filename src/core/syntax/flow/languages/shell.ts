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
  ['--data-urlencode', 'data'],
  ['--json', 'data'],
  ['--post-data', 'data'],
  ['--body-data', 'data'],
  ['--post-file', 'data'],
  ['--body-file', 'data'],
  ['--model-id', 'model'],
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
    ['program', readProgram],
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

/** Programs whose first words say what to do, and how many: `aws bedrock-runtime converse`. */
const commandWords: ReadonlyMap<string, number> = new Map([
  ['aws', 2],
  ['gh', 2],
  ['gcloud', 3],
  ['az', 3],
]);

/** Asks a program about itself. */
const isAbout = /^(?:-[hvV]|--(?:help|version|info|update|(?:list|show)(?:-[a-z-]+)?))$/;

/** The functions of a script, by the reader of it. */
const ownFunctions = new WeakMap<FlowReader, ReadonlySet<string>>();

function readProgram(node: SyntaxNode, reader: FlowReader): FlowNode {
  const names = childrenOf(node, 'function_definition').map((one) => reader.textOf(childOf(one, 'name')));
  ownFunctions.set(reader, new Set(names));
  return reader.block(node);
}

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
  const name = reader.textOf(program).replace(/^.*\//, '');
  const words = commandWords.get(name);
  if (words !== undefined) return readWords(node, reader, { ...program, name }, words);
  const given = node.children.filter(({ field }) => field === 'argument');
  const [first] = given;
  const word = reader.textOf(first);
  const hasWord = first?.type === 'word' && /^[a-z][a-z-]*$/.test(word);
  const end = hasWord ? first.end : program.end;
  const object: FlowNode = { ...rangeOf(program), kind: 'name', name };
  const isRequest = isCalledWhole(name, reader);
  const callee: FlowNode = isRequest
    ? object
    : { start: program.start, end, kind: 'member', object, name: hasWord ? word : wordless(word) };
  const rest = hasWord && !isRequest ? given.slice(1) : given;
  const model = hasWord && word === 'run' ? rest[0] : undefined;
  return {
    ...rangeOf(node),
    kind: 'call',
    callee,
    arguments: rest.flatMap((one, index) => readArgument(one, rest[index - 1], reader, one === model)),
  };
}

/** What a program does that is told nothing but its options, or a prompt. */
function wordless(first: string): string {
  return isAbout.test(first) ? 'about' : 'prompt';
}

/** A program that sends a request, or a function of the script: no word of it says what to do. */
function isCalledWhole(name: string, reader: FlowReader): boolean {
  return /^(?:curl|wget|https?|xhs?)$/.test(name) || ownFunctions.get(reader)?.has(name) === true;
}

/** A program with several words of what to do; its options may stand between them. */
function readWords(
  node: SyntaxNode,
  reader: FlowReader,
  program: SyntaxNode & { readonly name: string },
  count: number,
): FlowNode {
  const given = node.children.filter(({ field }) => field === 'argument');
  const words = given
    .filter((one, index) => {
      const before = reader.textOf(given[index - 1]);
      const isOption = reader.textOf(one).startsWith('-') || (before.startsWith('--') && !before.includes('='));
      return !isOption && one.type === 'word';
    })
    .slice(0, count);
  let callee: FlowNode = { ...rangeOf(program), kind: 'name', name: program.name };
  for (const word of words)
    callee = { start: program.start, end: word.end, kind: 'member', object: callee, name: reader.textOf(word) };
  const rest = given.filter((one) => !words.includes(one));
  const values = rest.flatMap((one, index) => readArgument(one, rest[index - 1], reader, false));
  return { ...rangeOf(node), kind: 'call', callee, arguments: values };
}

/** `--post-data='…'` */
function readSetOption(node: SyntaxNode, reader: FlowReader): FlowArgument | undefined {
  const [, option = ''] = /^(--[a-z-]+)=/.exec(reader.textOf(node)) ?? [];
  const name = options.get(option);
  if (name === undefined) return undefined;
  const parts = node.type === 'concatenation' ? reader.readAll(node.children.slice(1)) : [];
  const text = reader.textOf(node).slice(option.length + 1);
  const value: FlowNode =
    parts.length > 0
      ? { ...rangeOf(node), kind: 'text', parts }
      : { ...rangeOf(node), kind: 'literal', text: text.replaceAll(/^['"]|['"]$/g, '') };
  return { ...rangeOf(node), name, value };
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
  const set = readSetOption(node, reader);
  if (set) return [set];
  const text = reader.textOf(node);
  const [, method] = /^-X([A-Z]+)$/.exec(text) ?? [];
  if (method !== undefined)
    return [{ ...rangeOf(node), name: 'method', value: { ...rangeOf(node), kind: 'literal', text: method } }];
  return text.startsWith('-') ? [] : [{ ...rangeOf(node), name: undefined, value }];
}

function readFunction(node: SyntaxNode, reader: FlowReader): FlowNode {
  const body = childOf(node, 'body') ?? childrenOf(node, 'compound_statement')[0];
  // What a function prints is what it gives.
  return read.makeFunction(node, reader, { name: childOf(node, 'name'), parameters: [], body, givesBody: true });
}
