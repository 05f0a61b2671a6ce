import type { Tree, TreeCursor } from 'web-tree-sitter';

/** One node of a tree, copied out of WASM memory. Offsets are UTF-16 code units. */
export interface SyntaxNode {
  readonly type: string;
  /** Name of the grammar's field under which the parent holds it. */
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  /** Named children, operators and keywords; punctuation is left out. */
  readonly children: readonly SyntaxNode[];
}

interface OpenNode extends SyntaxNode {
  children: readonly SyntaxNode[];
}

/** Most nodes are leaves: they share one list. */
const none: readonly SyntaxNode[] = [];

/**
 * Copies a tree in one walk without recursion, so that no nesting of brackets can exhaust the stack. Each question to the
 * cursor is a call into WASM: what is left out is asked as little as possible.
 */
export function readTree(tree: Tree): SyntaxNode {
  const cursor = tree.walk();
  try {
    const root = nodeAt(cursor, cursor.nodeType, undefined);
    const open: SyntaxNode[][] = [];
    let node: OpenNode | undefined = root;
    for (;;) {
      if (node && cursor.gotoFirstChild()) {
        const children: SyntaxNode[] = [];
        node.children = children;
        open.push(children);
      } else {
        while (!cursor.gotoNextSibling()) {
          if (!cursor.gotoParent()) return root;
          open.pop();
        }
      }
      node = cursor.nodeIsNamed ? nodeAt(cursor, cursor.nodeType, fieldAt(cursor)) : undefined;
      const kept = node ?? tokenAt(cursor);
      if (kept) open.at(-1)?.push(kept);
    }
  } finally {
    cursor.delete();
  }
}

/** An operator or a keyword, which nothing stands under; `undefined` for punctuation. The type of a token is its text. */
function tokenAt(cursor: TreeCursor): SyntaxNode | undefined {
  const type = cursor.nodeType;
  const field = fieldAt(cursor);
  return type.length > 1 || field !== undefined ? nodeAt(cursor, type, field) : undefined;
}

function fieldAt(cursor: TreeCursor): string | undefined {
  return cursor.currentFieldName ?? undefined;
}

function nodeAt(cursor: TreeCursor, type: string, field: string | undefined): OpenNode {
  return { type, field, start: cursor.startIndex, end: cursor.endIndex, children: none };
}

export function childOf(node: SyntaxNode | undefined, field: string): SyntaxNode | undefined {
  return node?.children.find((child) => child.field === field);
}

export function childrenOf(node: SyntaxNode | undefined, ...types: readonly string[]): SyntaxNode[] {
  return node?.children.filter((child) => types.includes(child.type)) ?? [];
}
