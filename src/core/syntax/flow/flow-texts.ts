import type { SyntaxNode } from '../syntax-node.ts';
import type { FlowNode } from './flow-node.ts';
import { rangeOf, type FlowReader, type ReadFlow } from './flow-reader.ts';

/** A string: a constant, or the parts that are put in it and what stands between them. */
export function text(...inserted: readonly string[]): ReadFlow {
  return (node, reader) => {
    const parts = node.children.filter((child) => inserted.includes(child.type)).map((child) => reader.read(child));
    return parts.length > 0 ? filled(node, reader, parts) : constantText(node, reader);
  };
}

function constantText(node: SyntaxNode, reader: FlowReader): FlowNode {
  return { ...rangeOf(node), kind: 'literal', text: unquoted(reader.textOf(node)) };
}

/** A string with these parts, in their order, and the constants between them. */
export function filled(node: SyntaxNode, reader: FlowReader, inserted: readonly FlowNode[]): FlowNode {
  const parts: FlowNode[] = [];
  let at = node.start;
  const constant = (end: number): void => {
    const given = reader.textOf({ ...node, start: at, end });
    const opened = parts.length === 0 ? afterQuotes(given) : given.replace(/^\}/, '');
    const known = end === node.end ? beforeQuotes(opened) : opened.replace(/[#$]?\{$/, '');
    if (known !== '') parts.push({ start: at, end, kind: 'literal', text: known });
  };
  for (const part of inserted) {
    constant(part.start);
    parts.push(part);
    at = part.end;
  }
  constant(node.end);
  return { ...rangeOf(node), kind: 'text', parts };
}

const quotes = new Set(['"', "'", '`']);

/** Content of a string or a symbol, without its marks and what stands before them. */
function unquoted(text: string): string {
  return beforeQuotes(afterQuotes(text));
}

function afterQuotes(text: string): string {
  let start = text.search(/["'`]/);
  if (start < 0 || start > 3) start = text.startsWith(':') ? 1 : 0;
  while (quotes.has(text.charAt(start))) start++;
  return text.slice(start);
}

function beforeQuotes(text: string): string {
  let end = text.length;
  while (end > 0 && quotes.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A key of a record: a name, or a string without parts. */
export function keyOf(node: SyntaxNode | undefined, reader: FlowReader): string {
  return unquoted(reader.textOf(node));
}
