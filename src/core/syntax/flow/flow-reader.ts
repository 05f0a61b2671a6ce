import type { TextRange } from '../../text/document.ts';
import type { SyntaxNode } from '../syntax-node.ts';
import { givesFew } from './few-characters.ts';
import type { FlowNode } from './flow-node.ts';

/** Deepest nesting that is read; what lies deeper is not seen. Keeps the stack small. */
const MAX_DEPTH = 160;

export type ReadFlow = (node: SyntaxNode, reader: FlowReader) => FlowNode;

/** All that is particular to a language: one file, and one line in `flow-languages.ts`. */
export interface FlowLanguage extends FlowReads {
  readonly id: FlowLanguageId;
}

/** How the trees of a language are read. */
export interface FlowReads {
  /** VS Code's language identifiers, each with the grammar that parses it. */
  readonly grammars: ReadonlyMap<string, string>;
  /** Node types that mean something to a flow; of any other the children are read. */
  readonly reads: ReadonlyMap<string, ReadFlow>;
}

export type FlowLanguageId = 'python' | 'javascript' | 'java' | 'csharp' | 'php' | 'ruby' | 'go' | 'kotlin' | 'shell';

/** Turns a tree into flow nodes. Languages call its methods; it knows none. */
export class FlowReader {
  readonly #text: string;
  readonly #language: FlowReads;
  #depth = 0;
  #root: SyntaxNode | undefined;
  #bodies: ReadonlyMap<SyntaxNode, SyntaxNode> | undefined;

  constructor(text: string, language: FlowReads) {
    this.#text = text;
    this.#language = language;
  }

  get text(): string {
    return this.#text;
  }

  read(node: SyntaxNode): FlowNode {
    this.#root ??= node;
    if (this.#depth > MAX_DEPTH) return { ...rangeOf(node), kind: 'opaque', parts: [] };
    this.#depth++;
    const flow = this.#flowOf(node);
    this.#depth--;
    return flow;
  }

  #flowOf(node: SyntaxNode): FlowNode {
    if (givesFew(this.#text, node)) return { ...rangeOf(node), kind: 'clean', parts: this.readAll(node.children) };
    const read = this.#language.reads.get(node.type);
    return read ? read(node, this) : { ...rangeOf(node), kind: 'opaque', parts: this.readAll(node.children) };
  }

  maybe(node: SyntaxNode | undefined): FlowNode | undefined {
    return node && this.read(node);
  }

  /** Reads all that mean something: keywords and marks are passed over. */
  readAll(nodes: readonly SyntaxNode[]): readonly FlowNode[] {
    return nodes
      .filter((node) => node.children.length > 0 || this.#language.reads.has(node.type))
      .map((node) => this.read(node));
  }

  block(node: SyntaxNode): FlowNode {
    return { ...rangeOf(node), kind: 'block', parts: this.readAll(node.children) };
  }

  /** What a text that is opened here holds further down: a heredoc of Ruby. */
  bodyOf(opened: SyntaxNode): SyntaxNode | undefined {
    this.#bodies ??= bodiesIn(this.#root);
    return this.#bodies.get(opened);
  }

  textOf(node: SyntaxNode | undefined): string {
    return node ? this.#text.slice(node.start, node.end) : '';
  }
}

export function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}

/** Heredocs, which stand in the order in which they are opened. */
function bodiesIn(root: SyntaxNode | undefined): ReadonlyMap<SyntaxNode, SyntaxNode> {
  const opened: SyntaxNode[] = [];
  const bodies: SyntaxNode[] = [];
  const stack = root ? [root] : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'heredoc_beginning') opened.push(node);
    else if (node.type === 'heredoc_body') bodies.push(node);
    stack.push(...node.children.toReversed());
  }
  return new Map(opened.flatMap((one, at): [SyntaxNode, SyntaxNode][] => (bodies[at] ? [[one, bodies[at]]] : [])));
}
