import { isMap, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Pair } from 'yaml';
import type { TextRange } from '../text/document.ts';
import { maximumLength, type YamlPath } from '../yaml/yaml-text.ts';

/** Where a person writes in a YAML text. */
export interface CursorPlace {
  /** The word around the cursor: what a suggestion replaces. */
  readonly word: TextRange;
  /** Set where a key may be written: the map that would get it, the keys that it has, and whether a colon follows. */
  readonly key?: { readonly map: YamlPath; readonly others: readonly string[]; readonly hasColon: boolean };
  /** Set where a value may be written. */
  readonly value?: YamlPath;
  /** Inside `[ ]` or `{ }`: everything stays on one line. */
  readonly inFlow: boolean;
}

/** No text that a person writes holds it: it stands for the word around the cursor while the text is read. */
const marker = 'vigie\u{f8ff}cursor';

/**
 * The place of an offset. A text that is being written is seldom valid, so it is read with a word put at the cursor, once as
 * a key and once as a value, and the reader of YAML says where each would be. `undefined` in comments and inside of texts.
 */
export function cursorPlace(text: string, offset: number): CursorPlace | undefined {
  if (text.length > maximumLength) return undefined;
  const word = wordAround(text, offset);
  const lineStart = text.lastIndexOf('\n', word.start - 1) + 1;
  const before = text.slice(lineStart, word.start);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const hasColon = /^[ \t]*:(?:\s|$)/.test(text.slice(word.end, word.end + 80));
  const inFlow = opensFlow(before);
  const mayBeKey = /^\s*(?:-\s+)*$/.test(before) || /[{,]\s*$/.test(before);
  const key = mayBeKey ? keyPlace(replaced(text, word, hasColon ? marker : `${marker}: `)) : undefined;
  const value = hasColon ? undefined : valuePlace(replaced(text, word, marker));
  if (!key && !value) return undefined;
  return { word, inFlow, ...(key ? { key: { ...key, hasColon } } : {}), ...(value ? { value } : {}) };
}

function opensFlow(before: string): boolean {
  return (
    Math.max(before.lastIndexOf('['), before.lastIndexOf('{')) >
    Math.max(before.lastIndexOf(']'), before.lastIndexOf('}'))
  );
}

function wordAround(text: string, offset: number): TextRange {
  const isWord = (index: number): boolean => {
    const character = text[index];
    if (character === undefined || /[\s,[\]{}#]/.test(character)) return false;
    return character !== ':' || /[^\s,[\]{}]/.test(text[index + 1] ?? ' ');
  };
  let start = offset;
  while (start > 0 && isWord(start - 1)) start--;
  let end = offset;
  while (isWord(end)) end++;
  return { start, end };
}

function replaced(text: string, { start, end }: TextRange, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

interface KeyPlace {
  readonly map: YamlPath;
  readonly others: readonly string[];
}

function keyPlace(text: string): KeyPlace | undefined {
  let found: KeyPlace | undefined;
  visit(read(text), {
    Pair: (_role, pair, above) => {
      if (keyOf(pair) !== marker) return undefined;
      const map = above.at(-1);
      const others = isMap(map) ? map.items.map(keyOf).filter((key) => key !== marker) : [];
      found = { map: pathOf([...above, pair]), others };
      return visit.BREAK;
    },
  });
  return found;
}

function valuePlace(text: string): YamlPath | undefined {
  let found: YamlPath | undefined;
  visit(read(text), {
    Scalar: (role, scalar, above) => {
      if (scalar.value !== marker || role === 'key') return undefined;
      found = pathOf([...above, scalar]);
      return visit.BREAK;
    },
  });
  return found;
}

function read(text: string): Document {
  return parseDocument(text, { logLevel: 'error', prettyErrors: false, resolveKnownTags: false, uniqueKeys: false });
}

/** Keys and indexes that lead from the first of some nodes to the last, each inside of the one before. */
export function pathOf(nodes: readonly unknown[]): YamlPath {
  return nodes.slice(0, -1).flatMap((node, index): (string | number)[] => {
    if (isPair(node)) return [keyOf(node)];
    return isSeq(node) ? [node.items.indexOf(nodes[index + 1])] : [];
  });
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}
