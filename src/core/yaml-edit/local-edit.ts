import { isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextRange } from '../text/document.ts';
import type { YamlPath } from '../yaml/yaml-text.ts';
import type { YamlEdit, YamlValue } from './edit-yaml.ts';
import { blockText, inlineText } from './value-text.ts';

/** A place below which the text has nothing yet: the nearest node above, and the steps that lack. */
interface Nearest {
  readonly node: Node | null | undefined;
  /** The pair or the list in which `node` stands. */
  readonly pair: Pair<Node, Node> | undefined;
  readonly rest: YamlPath;
}

/** An edit of the lines of one value; `undefined` where the text is written in a way that this does not know. */
export function localEdit(
  text: string,
  tree: Document,
  path: YamlPath,
  value: YamlValue | undefined,
): YamlEdit | undefined {
  const { node, pair, rest } = nearest(tree, path);
  if (value === undefined) return rest.length > 0 ? undefined : removal(text, tree, path, node);
  if (rest.length === 0 && isScalar(node)) return replacement(text, node, pair, value);
  if (rest.length === 0) return undefined;
  if (isMap<Node, Node>(node)) return addition(text, node, rest, value);
  if (isSeq<Node>(node)) return itemAddition(text, node, rest, value);
  return pair && isBlank(node) ? filling(text, pair, rest, value) : undefined;
}

function nearest(tree: Document, path: YamlPath): Nearest {
  let node = tree.contents as Node | null | undefined;
  let pair: Pair<Node, Node> | undefined;
  for (const [index, step] of path.entries()) {
    const next = isMap<Node, Node>(node) ? pairOf(node, step) : undefined;
    const item = isSeq<Node>(node) && typeof step === 'number' ? node.items[step] : undefined;
    if (!next && !item) return { node, pair, rest: path.slice(index) };
    pair = next;
    node = next ? next.value : item;
  }
  return { node, pair, rest: [] };
}

function pairOf(map: YAMLMap<Node, Node>, key: string | number): Pair<Node, Node> | undefined {
  return map.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function isBlank(node: Node | null | undefined): boolean {
  return !node || (isScalar(node) && node.value === null);
}

/** The value of a scalar: in its place, or after the colon of its key. */
function replacement(
  text: string,
  node: Node,
  pair: Pair<Node, Node> | undefined,
  value: YamlValue,
): YamlEdit | undefined {
  if (isBlank(node) && pair) {
    const after = afterColon(text, pair);
    if (after === undefined) return undefined;
    const written = ` ${inlineText(value, indentAt(text, after))}`;
    return { range: { start: after, end: after + blanksAtEnd(text, after) }, text: written };
  }
  const [start, valueEnd] = node.range ?? [];
  if (start === undefined || valueEnd === undefined) return undefined;
  const end = start + text.slice(start, valueEnd).trimEnd().length;
  const style = isScalar(node) ? node.type : undefined;
  const written = inlineText(value, indentAt(text, start), style);
  return keepingComment(text, { start, end }, written, style?.startsWith('BLOCK') === true);
}

/**
 * The comment after a value stays on the line where the value starts: in a text of several lines it would become a part of
 * the text, and it stands in the head of one that was.
 */
function keepingComment(text: string, { start, end }: TextRange, written: string, wasBlock: boolean): YamlEdit {
  const lineEnd = text.indexOf('\n', wasBlock ? start : end);
  const line = text.slice(wasBlock ? start : end, lineEnd < 0 ? text.length : lineEnd);
  const comment = /\s#.*$/.exec(line)?.[0].trimEnd() ?? '';
  const isBlock = written.includes('\n');
  if (comment === '' || (!isBlock && !wasBlock)) return { range: { start, end }, text: written };
  const until = wasBlock ? end : end + line.length;
  const [head = '', ...lines] = written.split('\n');
  return { range: { start, end: until }, text: [head + comment, ...lines].join('\n') };
}

/** An emptied key stays, so that the form stays as it was; an item of a list goes, with its line. */
function removal(text: string, tree: Document, path: YamlPath, node: Node | null | undefined): YamlEdit | undefined {
  const [start, valueEnd] = node?.range ?? [];
  if (start === undefined || valueEnd === undefined) return undefined;
  const end = start + text.slice(start, valueEnd).trimEnd().length;
  if (typeof path.at(-1) !== 'number')
    return { range: { start: text.slice(0, start).trimEnd().length, end }, text: '' };
  const list = tree.getIn(path.slice(0, -1), true);
  if (!isSeq(list) || list.flow) return undefined;
  const lineStart = startOfLine(text, start);
  const opens = /^\s*-\s+$/.test(text.slice(lineStart, start));
  return opens ? { range: { start: lineStart, end: endOfLine(text, end) }, text: '' } : undefined;
}

/** A key that a map does not have yet, after its last one. */
function addition(text: string, map: YAMLMap<Node, Node>, rest: YamlPath, value: YamlValue): YamlEdit | undefined {
  if (map.flow) return undefined;
  const first = map.items[0]?.key.range?.[0];
  if (first === undefined) return undefined;
  const indent = first - startOfLine(text, first);
  return insertLines(text, contentEnd(text, map), blockText(rest, value, indent));
}

function itemAddition(text: string, list: YAMLSeq<Node>, rest: YamlPath, value: YamlValue): YamlEdit | undefined {
  if (rest[0] !== list.items.length) return undefined;
  if (list.flow) return rest.length > 1 ? undefined : flowItemAddition(text, list, value);
  const first = list.items[0]?.range?.[0];
  if (first === undefined) return undefined;
  const lineStart = startOfLine(text, first);
  const indent = /^\s*/.exec(text.slice(lineStart, first))?.[0].length ?? 0;
  return insertLines(text, contentEnd(text, list), blockText(rest, value, indent));
}

/** Before the bracket that ends the list. */
function flowItemAddition(text: string, { items, range }: YAMLSeq<Node>, value: YamlValue): YamlEdit | undefined {
  const close = (range?.[1] ?? 0) - 1;
  if (text[close] !== ']') return undefined;
  return insert(close, `${items.length === 0 ? '' : ', '}${inlineText(value, 0, 'FLOW')}`);
}

/** Below a key that has nothing yet. */
function filling(text: string, pair: Pair<Node, Node>, rest: YamlPath, value: YamlValue): YamlEdit | undefined {
  const start = pair.key.range?.[0];
  if (start === undefined) return undefined;
  const indent = start - startOfLine(text, start);
  return insertLines(text, endOfLine(text, start), blockText(rest, value, indent + 2));
}

/** Where the lines of a collection end, comments after it left out. */
function contentEnd(text: string, node: YAMLMap<Node, Node> | YAMLSeq<Node>): number {
  const end = Math.max(...ends(node));
  return endOfLine(text, text.slice(0, end).trimEnd().length);
}

function ends(node: unknown): readonly number[] {
  if (isMap<Node, Node>(node) && !node.flow) {
    return node.items.flatMap(({ key, value }) => [key.range?.[1] ?? 0, ...ends(value)]);
  }
  if (isSeq<Node>(node) && !node.flow) return node.items.flatMap(ends);
  return node === null || node === undefined ? [0] : [(node as Node).range?.[1] ?? 0];
}

function insertLines(text: string, at: number, lines: string): YamlEdit {
  const isOpen = at > 0 && text[at - 1] !== '\n';
  return insert(at, isOpen ? `\n${lines.trimEnd()}` : lines);
}

function insert(at: number, text: string): YamlEdit {
  return { range: { start: at, end: at }, text };
}

function afterColon(text: string, pair: Pair<Node, Node>): number | undefined {
  const colon = text.indexOf(':', pair.key.range?.[1]);
  return colon < 0 ? undefined : colon + 1;
}

/** How many blanks there are between an offset and the end of its line, where there is nothing else. */
function blanksAtEnd(text: string, offset: number): number {
  return /^[ \t]+(?=\r?\n|$)/.exec(text.slice(offset, endOfLine(text, offset)))?.[0].length ?? 0;
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** After the line break that ends the line of an offset. */
function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function indentAt(text: string, offset: number): number {
  const line = text.slice(startOfLine(text, offset), offset);
  return /^[\s-]*/.exec(line)?.[0].length ?? 0;
}
