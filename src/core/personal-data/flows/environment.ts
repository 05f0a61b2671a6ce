import { openValue, type FlowValue } from './flow-value.ts';
import { join } from './join-values.ts';

/** What names stand for at one point of a program. A layer holds what changed since the one below. */
export class Environment {
  readonly #values = new Map<string, FlowValue>();
  readonly #below: Environment | undefined;
  /** Whether this point cannot be passed: a `return` stands before it. */
  isOver = false;

  constructor(below?: Environment) {
    this.#below = below;
  }

  get(name: string): FlowValue | undefined {
    const own = this.#values.get(name);
    if (own) return own;
    for (let layer = this.#below; layer; layer = layer.#below) {
      const value = layer.#values.get(name);
      if (value) return value;
    }
    return undefined;
  }

  /** What this layer holds. */
  entries(): Iterable<readonly [string, FlowValue]> {
    return this.#values;
  }

  /** Changes all that this layer holds. */
  replace(change: (value: FlowValue) => FlowValue): void {
    for (const [name, value] of this.#values) this.#values.set(name, change(value));
  }

  own(name: string): FlowValue | undefined {
    return this.#values.get(name);
  }

  set(name: string, value: FlowValue): void {
    this.#values.set(name, value);
  }

  /** Adds what a name may stand for as well. */
  add(name: string, value: FlowValue): void {
    const known = this.#values.get(name);
    this.#values.set(name, known ? join(known, value) : value);
  }

  /** Joins what several ways have changed; `isWhole` when one of them is taken for sure. */
  merge(ways: readonly Environment[], isWhole: boolean): void {
    const passable = ways.filter((way) => !way.isOver);
    if (passable.length === 0) {
      if (isWhole && ways.length > 0) this.isOver = true;
      return;
    }
    const names = new Set(passable.flatMap((way) => [...way.#values.keys()]));
    for (const name of names) {
      const values = passable.map((way) => way.#values.get(name) ?? this.get(name));
      if (!isWhole) values.push(this.get(name));
      const known = values.filter((value) => value !== undefined);
      this.set(
        name,
        known.reduce((one, other) => join(one, other), known[0] ?? openValue),
      );
    }
  }
}
