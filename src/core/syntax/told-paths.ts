import type { Expression } from './facts.ts';

/** Names under which addresses have their path: `url.pathname` in JavaScript, `u.Path` in Go. */
const paths = new Set(['pathname', 'Path']);

/** What a variable is besides, once its path was set: `u.Path = "/v1"`. Undefined for other members. */
export function pathTold(object: Expression, name: string, path: Expression): Expression | undefined {
  if (object.kind !== 'name' || !paths.has(name)) return undefined;
  return { kind: 'address', base: object, path };
}
