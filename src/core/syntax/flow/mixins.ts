import type { Argument, Scope } from '../facts.ts';
import type { FlowExpressions } from './flow-expressions.ts';
import type { CallNode } from './flow-node.ts';

/** Calls in the body of a class that add to it what a module has: `include HTTParty`. */
export class Mixins {
  readonly #values: FlowExpressions;
  readonly #names: ReadonlySet<string> | undefined;
  /** What a class tells what it includes, under the names of the calls: `base_uri "https://…"`. */
  readonly #told = new Map<Scope, Argument[]>();

  constructor(values: FlowExpressions, names: ReadonlySet<string> | undefined) {
    this.#values = values;
    this.#names = names;
  }

  read({ callee, arguments: given, start, end }: CallNode, scope: Scope): void {
    if (callee.kind !== 'name' || !this.#names) return;
    const { name } = callee;
    const values = given.map(({ value }) => this.#values.of(value));
    const told = this.#told.get(scope) ?? [];
    this.#told.set(scope, told);
    if (!this.#names.has(name)) told.push(...values.slice(0, 1).map((value): Argument => ({ name, value })));
    else
      for (const value of values)
        scope.bases.push(value, { kind: 'call', callee: value, arguments: told, calleeRange: { start, end }, scope });
  }
}
