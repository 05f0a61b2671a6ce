import type { TextRange } from '../text/document.ts';
import type { Binding, Scope, ScopeKind } from './facts.ts';

export function makeScope(kind: ScopeKind, parent: Scope | undefined, range: TextRange): Scope {
  return {
    kind,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    start: range.start,
    end: range.end,
    symbol: undefined,
    isOpen: false,
    // Maps, never plain objects: scanned code may well call a variable `constructor` or `__proto__`.
    bindings: new Map(),
    members: new Map(),
    bases: [],
    returns: [],
    arity: undefined,
  };
}

export function addTo(table: Map<string, Binding[]>, name: string, binding: Binding): void {
  const bindings = table.get(name);
  if (bindings) bindings.push(binding);
  else table.set(name, [binding]);
}

/** The function, class or module around, or the scope itself if it is one. */
export function nearest(scope: Scope): Scope {
  let at = scope;
  while (at.kind === 'block' && at.parent) at = at.parent;
  return at;
}

export function classAround(scope: Scope): Scope | undefined {
  let at: Scope | undefined = scope;
  while (at && at.kind !== 'class') at = at.parent;
  return at;
}

/** Most bindings that are followed for one name. */
const MAX_BINDINGS = 8;

/**
 * What a name may be bound to where it is used. In the scope that uses it, an assignment ends the ones before it if it
 * stands in a block around the use; in a scope around (a closure) any of them may hold.
 * @returns undefined where no scope of the file binds the name.
 */
export function bindingsOf(name: string, scope: Scope, at: number): readonly Binding[] | undefined {
  const user = nearest(scope);
  for (let owner: Scope | undefined = scope; owner; owner = owner.parent) {
    const bindings = namesSeen(owner, user)
      .map((table) => table.get(name))
      .find((found) => found !== undefined);
    if (bindings) return nearest(owner) === user ? reaching(bindings, at) : bindings.slice(-MAX_BINDINGS);
  }
  return undefined;
}

/** Names of a class body are seen from its methods in some languages only. */
function namesSeen(owner: Scope, user: Scope): readonly Map<string, Binding[]>[] {
  if (owner.kind !== 'class') return [owner.bindings];
  if (owner.isOpen) return [owner.bindings, owner.members];
  return owner === user ? [owner.bindings] : [];
}

function reaching(bindings: readonly Binding[], at: number): readonly Binding[] {
  let low = 0;
  let high = bindings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const binding = bindings[middle];
    if (binding && binding.from <= at) low = middle + 1;
    else high = middle;
  }
  // Used above its first binding: a loop, or a hoisted declaration.
  if (low === 0) return bindings.slice(-MAX_BINDINGS);
  const found: Binding[] = [];
  for (let index = low - 1; index >= 0 && found.length < MAX_BINDINGS; index--) {
    const binding = bindings[index];
    if (!binding) break;
    found.push(binding);
    if (binding.block.start <= at && at < binding.block.end) break;
  }
  return found.reverse();
}

/** The scope of the whole file. */
export function rootOf(scope: Scope): Scope {
  let at = scope;
  while (at.parent) at = at.parent;
  return at;
}

/** The scope that binds a name; undefined for one that the file does not bind. */
export function ownerOf(name: string, scope: Scope): Scope | undefined {
  let at: Scope | undefined = scope;
  while (at && !at.bindings.has(name)) at = at.parent;
  return at;
}
