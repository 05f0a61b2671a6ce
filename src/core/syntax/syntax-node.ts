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
  readonly children: SyntaxNode[];
}

/** Copies a tree in one walk without recursion, so that no nesting of brackets can exhaust the stack. */
export function readTree(tree: Tree): SyntaxNode {
  const cursor = tree.walk();
  try {
    const root = nodeAt(cursor);
    const ancestors: OpenNode[] = [];
    let node = root;
    for (;;) {
      if (cursor.gotoFirstChild()) {
        ancestors.push(node);
      } else {
        while (!cursor.gotoNextSibling()) {
          if (!cursor.gotoParent()) return root;
          ancestors.pop();
        }
      }
      node = nodeAt(cursor);
      if (cursor.nodeIsNamed || node.field !== undefined || node.end - node.start > 1)
        ancestors.at(-1)?.children.push(node);
    }
  } finally {
    cursor.delete();
  }
}

function nodeAt(cursor: TreeCursor): OpenNode {
  return {
    type: cursor.nodeType,
    field: cursor.currentFieldName ?? undefined,
    start: cursor.startIndex,
    end: cursor.endIndex,
    children: [],
  };
}

export function childOf(node: SyntaxNode | undefined, field: string): SyntaxNode | undefined {
  return node?.children.find((child) => child.field === field);
}

export function childrenOf(node: SyntaxNode | undefined, ...types: readonly string[]): SyntaxNode[] {
  return node?.children.filter((child) => types.includes(child.type)) ?? [];
}
