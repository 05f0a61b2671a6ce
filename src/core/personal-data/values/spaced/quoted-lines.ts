import type { TextRange } from '../../../text/document.ts';

/** A line of a text that a notebook keeps as a list of texts: `"0  Thurlow  Marjorie\n",`. */
const quoted = /^[ \t]*"((?:[^"\\]|\\.){2,600}?)(?:\\n)?",?\s*$/;

/** What stands in such a line; undefined for any other. */
export function insideQuotes(line: string): TextRange | undefined {
  if (!line.includes('"')) return undefined;
  const inner = quoted.exec(line)?.[1];
  if (inner === undefined) return undefined;
  const start = line.indexOf('"') + 1;
  return { start, end: start + inner.length };
}
