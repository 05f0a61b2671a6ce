import { childOf, type SyntaxNode } from '../syntax-node.ts';
import type { TextRange } from '../../text/document.ts';
import { classTypes, functionTypes, isUnnamed, nameFields } from './outline-nodes.ts';
import { readParameters, type OutlineParameter } from './outline-parameters.ts';

/** A function or a class of a file, by its name: what VS Code's own outline shows. */
export interface OutlineSymbol {
  readonly kind: 'function' | 'class';
  readonly name: string;
  readonly nameRange: TextRange;
  /** All of the declaration. */
  readonly range: TextRange;
  /** The function or class around it. */
  readonly parent: OutlineSymbol | undefined;
  /** Of a function; empty for a class. */
  readonly parameters: readonly OutlineParameter[];
  readonly node: SyntaxNode;
}

interface Visit {
  readonly node: SyntaxNode;
  /** The node around, which may give a function its name: `const f = (x) => …`. */
  readonly holder: SyntaxNode | undefined;
  readonly parent: OutlineSymbol | undefined;
}

/** The functions and classes of a tree that have a name, in order of place. */
export function outlineOf(root: SyntaxNode, text: string): readonly OutlineSymbol[] {
  const symbols: OutlineSymbol[] = [];
  const pending: Visit[] = [{ node: root, holder: undefined, parent: undefined }];
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    const { node, parent } = visit;
    const symbol = symbolOf(visit, text);
    if (symbol) symbols.push(symbol);
    for (const child of node.children.toReversed()) {
      pending.push({ node: child, holder: node, parent: symbol ?? parent });
    }
  }
  return symbols;
}

function symbolOf({ node, holder, parent }: Visit, text: string): OutlineSymbol | undefined {
  const kind = functionTypes.has(node.type) ? 'function' : classTypes.has(node.type) ? 'class' : undefined;
  if (!kind) return undefined;
  const named = nameOf(node, holder);
  if (!named) return undefined;
  const { start, end } = named;
  // What a function is given to stands around it, and starts with the name.
  const whole = holder && start < node.start ? holder : node;
  return {
    kind,
    name: text.slice(start, end).replace(/^[$@]+/, ''),
    nameRange: { start, end },
    range: { start: whole.start, end: whole.end },
    parent,
    parameters: kind === 'function' ? readParameters(node, text) : [],
    node,
  };
}

function nameOf(node: SyntaxNode, holder: SyntaxNode | undefined): SyntaxNode | undefined {
  if (!isUnnamed(node.type)) return childOf(node, 'name') ?? childOf(node, 'type');
  if (!holder || (node.field !== 'value' && node.field !== 'right')) return childOf(node, 'name');
  const target = nameFields.map((field) => childOf(holder, field)).find((child) => child !== undefined);
  // `exports.calculer = function …` is called by its last word.
  return childOf(target, 'property') ?? childOf(target, 'attribute') ?? target;
}
