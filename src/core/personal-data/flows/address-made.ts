import { lastNameOf } from './call-names.ts';
import type { Given } from './carried.ts';
import { plainName } from './conventions.ts';
import type { MatchedCall } from './matched-call.ts';
import { pathOfNode } from './path-of-node.ts';
import { startOf } from './said.ts';

/** What an address is made of, and by what. */
export interface AddressMade {
  /** As a person would name it: `searchParams.set`. */
  readonly name: string;
  readonly given: readonly Given[];
}

/** Where what a format makes starts with a host, it is an address; a path alone may be one of files. */
const formatted = /^https?:\/\/[^/\s%{]{1,100}\//;
/** Makers of addresses that take the name of a route and what its parameters are (laravel.com/docs/routing). */
const routes: ReadonlySet<string> = new Set([
  'route',
  'signedroute',
  'temporarysignedroute',
  'generateurl',
  'urlfor',
  'reverse',
]);

/** What a call puts in an address that it makes; undefined for a call that makes none. */
export function addressMadeBy(call: MatchedCall): AddressMade | undefined {
  const { node, given } = call;
  const name = lastNameOf(node.callee);
  const plain = plainName(name);
  if (isParameter(call, plain)) return { name: `searchParams.${name}`, given: given.slice(1) };
  if (formatted.test(formatOf(call) ?? '')) return { name, given: given.slice(node.callee.kind === 'member' ? 0 : 1) };
  const query = plain === 'concat' ? queryOf(call) : undefined;
  if (query !== undefined) return { name: query, given: given.slice(1) };
  return routes.has(plain) && call.callee.closure === undefined ? { name, given: given.slice(1) } : undefined;
}

/** `url.searchParams.set('tel', telephone)` (url.spec.whatwg.org) */
function isParameter({ node, given }: MatchedCall, plain: string): boolean {
  if (given.length !== 2 || (plain !== 'set' && plain !== 'append') || node.callee.kind !== 'member') return false;
  return /(?:^|\.)searchParams$/.test(pathOfNode(node.callee.object));
}

/** `string.Concat("/suivi?email=", email)` */
function queryOf({ node: { arguments: given } }: MatchedCall): string | undefined {
  const first = given[0]?.value;
  return first?.kind === 'literal' ? /[?&][\w.-]{1,40}=$/.exec(first.text ?? '')?.[0] : undefined;
}

/** The text that a call fills: `String.format("https://…", nir)`, `"https://…".format(nir)`. */
function formatOf({ node }: MatchedCall): string | undefined {
  const { callee } = node;
  const isOfText = callee.kind === 'member' && callee.name === 'format' && callee.object.kind === 'literal';
  return isOfText ? startOf(callee.object) : startOf(node);
}
