import type { Argument, CallExpression, Expression, FileFacts, Scope } from '../syntax/facts.ts';
import { classAround } from '../syntax/scopes.ts';

/** Most calls of one class that are kept. */
const MAX_CALLS = 4;

type Sets = readonly (readonly Argument[])[];

const known = new WeakMap<FileFacts, ReadonlyMap<Scope, Sets>>();

/**
 * What a class gives to the constructor of the one that it derives from, where one of its own fields is called:
 * `super({ baseURL })` says where the client goes that is inherited.
 */
export function superArguments({ callee, scope }: CallExpression, facts: FileFacts): Sets {
  const owner = isOwn(callee) ? classAround(scope) : undefined;
  return (owner && superCallsOf(facts).get(owner)) ?? [];
}

/** By class, each file looked at once. */
function superCallsOf(facts: FileFacts): ReadonlyMap<Scope, Sets> {
  const read = known.get(facts);
  if (read) return read;
  const byClass = new Map<Scope, Sets>();
  for (const { callee, scope, arguments: given } of facts.calls) {
    const owner = isSuper(callee) ? classAround(scope) : undefined;
    if (owner) byClass.set(owner, [...(byClass.get(owner) ?? []), given].slice(0, MAX_CALLS));
  }
  known.set(facts, byClass);
  return byClass;
}

function isOwn(callee: Expression): boolean {
  let at = callee;
  while (at.kind === 'member') at = at.object;
  return at.kind === 'self';
}

/** `super(…)`, `super().__init__(…)` */
function isSuper(callee: Expression): boolean {
  if (callee.kind === 'name') return callee.name === 'super';
  if (callee.kind !== 'member' || callee.name !== '__init__' || callee.object.kind !== 'call') return false;
  return isSuper(callee.object.callee);
}
