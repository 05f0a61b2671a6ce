import type { Evaluator } from '../syntax/evaluator.ts';
import type { ExternalValue } from '../syntax/values.ts';
import type { Identity } from './identify.ts';

/**
 * Who answers behind values that were looked at already: the same client may be handed to many calls. What a value is depends on
 * who evaluates it, and on how deep in others it stands, where it may be too deep.
 */
export class Identities {
  readonly #known = new WeakMap<Evaluator, WeakMap<ExternalValue, Map<number, Identity>>>();

  of(evaluator: Evaluator, value: ExternalValue, depth: number, identify: () => Identity): Identity {
    let values = this.#known.get(evaluator);
    if (!values) this.#known.set(evaluator, (values = new WeakMap()));
    let depths = values.get(value);
    if (!depths) values.set(value, (depths = new Map<number, Identity>()));
    const known = depths.get(depth);
    if (known) return known;
    const identity = identify();
    depths.set(depth, identity);
    return identity;
  }
}
