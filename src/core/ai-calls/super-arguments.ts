import type { Argument, CallExpression, Expression, FileFacts } from '../syntax/facts.ts';
import { classAround } from '../syntax/scopes.ts';

/**
 * What a class gives to the constructor of the one that it derives from, where one of its own fields is called:
 * `super({ baseURL })` says where the client goes that is inherited.
 */
export function superArguments(
  { callee, scope }: CallExpression,
  { calls }: FileFacts,
): readonly (readonly Argument[])[] {
  if (!isOwn(callee)) return [];
  const owner = classAround(scope);
  if (!owner || owner.bases.length === 0) return [];
  return calls
    .filter((call) => isSuper(call.callee) && classAround(call.scope) === owner)
    .map((call) => call.arguments);
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
