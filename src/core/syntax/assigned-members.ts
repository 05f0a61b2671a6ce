import type { Expression, MemberAssignment, MemberExpression } from './facts.ts';
import { ANY_ENTRY } from './facts.ts';
import { ownerOf } from './scopes.ts';
import { MAX_VALUES } from './values.ts';

/** Most assignments to members of one name that are remembered. */
const MAX_ASSIGNMENTS = 64;
/** Longest chain of members that is compared. */
const MAX_PARTS = 6;

/** What is put under a member of something after it was made: `session.value = …`, `app.state.client = …`, `clients["a"] = …`. */
export class AssignedMembers {
  readonly #byName = new Map<string, MemberAssignment[]>();

  constructor(assignments: readonly MemberAssignment[]) {
    for (const one of assignments) {
      // What a module exports is for others.
      if (one.name === 'exports') continue;
      const known = this.#byName.get(one.name);
      if (!known) this.#byName.set(one.name, [one]);
      else if (known.length < MAX_ASSIGNMENTS) known.push(one);
    }
  }

  /** What may have been put there. */
  to({ object, name }: MemberExpression): readonly Expression[] {
    if (this.#byName.size === 0) return [];
    const named = this.#byName.get(name) ?? [];
    const any = name === ANY_ENTRY ? [...this.#byName.values()].flat() : (this.#byName.get(ANY_ENTRY) ?? []);
    return [...new Set([...named, ...any])]
      .filter((one) => isSamePlace(one.object, object, 0))
      .slice(0, MAX_VALUES)
      .map(({ value }) => value);
  }
}

function isSamePlace(one: Expression, other: Expression, depth: number): boolean {
  if (one.kind === 'member' && other.kind === 'member')
    return one.name === other.name && depth < MAX_PARTS && isSamePlace(one.object, other.object, depth + 1);
  if (one.kind !== 'name' || other.kind !== 'name' || one.name !== other.name) return false;
  return ownerOf(one.name, one.scope) === ownerOf(other.name, other.scope);
}
