import { generalFailure } from './failure-words.ts';
import type { FlowValue } from './flow-value.ts';
import { join } from './join-values.ts';

/** Most classes that are told apart; what is thrown of others stands together. */
const MAX_CLASSES = 32;

/** What is thrown, by its class, where that is named: as much as one value for each, however often it is thrown. */
export class Thrown {
  readonly #byClass = new Map<string | undefined, FlowValue>();

  add(value: FlowValue, type: string | undefined): void {
    const key = this.#byClass.has(type) || this.#byClass.size < MAX_CLASSES ? type : undefined;
    const known = this.#byClass.get(key);
    this.#byClass.set(key, known ? join(known, value) : value);
  }

  /** Adds what another holds, as a change leaves it. */
  addAll(other: Thrown, change = (value: FlowValue): FlowValue => value): void {
    for (const [type, value] of [...other.#byClass]) this.add(change(value), type);
  }

  /** What a handler of these classes catches; all of it for none. */
  caughtBy(types: readonly string[]): readonly FlowValue[] {
    return [...this.#byClass].filter(([type]) => isCaught(type, types)).map(([, value]) => value);
  }

  /** What none of the handlers catches. */
  without(handlers: readonly (readonly string[])[]): Thrown {
    const left = new Thrown();
    for (const [type, value] of this.#byClass)
      if (!handlers.some((types) => isCaught(type, types))) left.add(value, type);
    return left;
  }
}

function isCaught(type: string | undefined, types: readonly string[]): boolean {
  return (
    type === undefined || types.length === 0 || types.includes(type) || types.some((one) => generalFailure.test(one))
  );
}
