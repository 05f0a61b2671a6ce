import type { SyntaxNode } from '../../syntax-node.ts';
import type { FlowNode } from '../flow-node.ts';
import { rangeOf, type FlowReader } from '../flow-reader.ts';

/** Deepest nesting of brackets in a macro that is read. */
const MAX_DEPTH = 20;

/**
 * What a macro is given: `println!("{}", client.ask(text).await?)`. The grammar gives its words only, so chains of names, calls and
 * members are put together again; each group between commas is one value.
 */
function readTokens(tree: SyntaxNode, reader: FlowReader, depth: number): readonly FlowNode[] {
  if (depth > MAX_DEPTH) return [];
  const values: FlowNode[][] = [[]];
  let end = tree.start;
  for (const token of tree.children) {
    const gap = reader.textOf({ ...tree, start: end, end: token.start });
    if (gap.includes(',')) values.push([]);
    const group = values.at(-1) ?? [];
    const before = /^(?:\??\.?|!)$/.test(gap.trim()) ? group.pop() : undefined;
    group.push(...joined(before, token, gap, reader, depth));
    end = token.end;
  }
  return values.flatMap((group): FlowNode[] => {
    const [only] = group;
    if (!only) return [];
    return [group.length === 1 ? only : { ...rangeOf(tree), kind: 'opaque', parts: group }];
  });
}

/** A word after what stands before it. */
function joined(
  before: FlowNode | undefined,
  token: SyntaxNode,
  gap: string,
  reader: FlowReader,
  depth: number,
): readonly FlowNode[] {
  // A path: its names follow each other.
  if (token.type === '::' || token.type === 'await') return before ? [before] : [];
  const whole = before && (memberOf(before, token, gap, reader) ?? callOf(before, token, gap, reader, depth));
  return whole ? [whole] : [...(before ? [before] : []), alone(token, reader, depth)];
}

function memberOf(object: FlowNode, token: SyntaxNode, gap: string, reader: FlowReader): FlowNode | undefined {
  if (token.type !== 'identifier' && token.type !== 'self') return undefined;
  const follows = gap.includes('.') || reader.textOf({ ...token, start: token.start - 2, end: token.start }) === '::';
  return follows
    ? { start: object.start, end: token.end, kind: 'member', object, name: reader.textOf(token) }
    : undefined;
}

/** `ask(text)`, `format!("…")` */
function callOf(
  callee: FlowNode,
  token: SyntaxNode,
  gap: string,
  reader: FlowReader,
  depth: number,
): FlowNode | undefined {
  if (token.type !== 'token_tree') return undefined;
  if (gap === '!') return callee.kind === 'name' ? readMacro(callee.name, token, reader, depth + 1) : undefined;
  if (gap !== '' || !reader.textOf(token).startsWith('(')) return undefined;
  const given = readTokens(token, reader, depth + 1);
  const values = given.map((value) => ({ start: value.start, end: value.end, name: undefined, value }));
  return { start: callee.start, end: token.end, kind: 'call', callee, arguments: values };
}

/** What a macro gives, as far as it is known. */
export function readMacro(name: string, tree: SyntaxNode, reader: FlowReader, depth = 0): FlowNode {
  if (name.endsWith('json')) return readJson(tree, reader);
  if (name === 'format' && depth < MAX_DEPTH) return readFormat(tree, reader, depth);
  const parts = readTokens(tree, reader, depth);
  return name === 'vec'
    ? { ...rangeOf(tree), kind: 'list', items: parts }
    : { ...rangeOf(tree), kind: 'opaque', parts };
}

function alone(token: SyntaxNode, reader: FlowReader, depth: number): FlowNode {
  if (token.type !== 'token_tree') return reader.read(token);
  return { ...rangeOf(token), kind: 'opaque', parts: readTokens(token, reader, depth + 1) };
}

/** `{ "model": MODEL, "messages": [{ "role": "user" }] }`: every key with a text or a name, however deep. */
function readJson(tree: SyntaxNode, reader: FlowReader): FlowNode {
  const text = reader.textOf(tree);
  const entries = [...text.matchAll(/"(\w{1,60})"\s*:\s*(?:"([^"\\]*)"|([a-z_]\w*))/gi)].map(
    ({ 0: whole, 1: key = '', 2: constant, 3: name = '', index }) => {
      const range = { start: tree.start + index, end: tree.start + index + whole.length };
      const value: FlowNode =
        constant === undefined ? { ...range, kind: 'name', name } : { ...range, kind: 'literal', text: constant };
      return { ...range, key, value };
    },
  );
  return { ...rangeOf(tree), kind: 'record', entries, spreads: [] };
}

/** `format!("{}/v1/{path}", base)` */
function readFormat(tree: SyntaxNode, reader: FlowReader, depth: number): FlowNode {
  const [template, ...given] = readTokens(tree, reader, depth);
  const text = template?.kind === 'literal' ? (template.text ?? '') : '';
  const parts: FlowNode[] = [];
  let end = 0;
  for (const { 0: whole, 1: inside = '', index } of text.matchAll(/\{([^{}]*)\}/g)) {
    const [name = ''] = /^[a-z_]\w*/i.exec(inside) ?? [];
    parts.push({ ...rangeOf(tree), kind: 'literal', text: text.slice(end, index) });
    const value: FlowNode | undefined = name === '' ? given.shift() : { ...rangeOf(tree), kind: 'name', name };
    parts.push(value ?? { ...rangeOf(tree), kind: 'literal', text: undefined });
    end = index + whole.length;
  }
  parts.push({ ...rangeOf(tree), kind: 'literal', text: text.slice(end) }, ...given);
  return { ...rangeOf(tree), kind: 'text', parts };
}
