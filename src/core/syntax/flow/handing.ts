import type { Expression } from '../facts.ts';
import type { FlowExpressions } from './flow-expressions.ts';
import type { CallNode, FlowNode } from './flow-node.ts';

/** What a method does with a function that it is given. */
export interface Handing {
  /** What the function is handed: what the method is called on, or what it gives. */
  readonly hands?: 'receiver' | 'result';
  /** What the method gives, where it belongs to no library: `client.use { … }`. */
  readonly gives?: 'receiver' | 'function';
}

/** Whether a call hands something to a function, its last argument; its only one, for a method of no library. */
export function handingOf(
  { callee, arguments: given }: CallNode,
  known: ReadonlyMap<string, Handing> | undefined,
): Handing | undefined {
  if (callee.kind !== 'member' || given.at(-1)?.value.kind !== 'function') return undefined;
  const handing = known?.get(callee.name);
  return handing?.gives && given.length > 1 ? undefined : handing;
}

/** What functions are handed that stand as arguments. */
export class HandedFunctions {
  readonly #values: FlowExpressions;
  readonly #given = new Map<FlowNode, Expression>();

  constructor(values: FlowExpressions) {
    this.#values = values;
  }

  hand(node: CallNode, { hands }: Handing): void {
    const taker = node.arguments.at(-1)?.value;
    if (!taker || node.callee.kind !== 'member') return;
    if (hands === 'receiver') this.#given.set(taker, this.#values.of(node.callee.object));
    if (hands === 'result') this.#given.set(taker, this.#values.call(node));
  }

  /** What a function is handed, as its first parameter. */
  given(node: FlowNode): Expression | undefined {
    return this.#given.get(node);
  }
}
