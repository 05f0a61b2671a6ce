import type { CallNode } from '../../syntax/flow/flow-node.ts';
import { lastNameOf } from './call-names.ts';
import { plainName } from './conventions.ts';
import { serviceOfAddress } from './named-webhooks.ts';
import type { FlowValue } from './flow-value.ts';
import type { Given } from './carried.ts';
import { addressKey, carrying, requesting } from './request-words.ts';
import { isOwnHost } from './web-addresses.ts';
import type { MatchedCall } from './matched-call.ts';

const address = /^\s{0,4}(?:https?|wss):\/\/((?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24})(?=[:/?#]|$)/i;
/** Arguments among which the address is looked for: options of a program may stand before it. */
const MAX_ARGUMENTS = 12;

/** Whether a function may send something to an address, by its name. */
export function maySend(name: string): boolean {
  const plain = plainName(name);
  return requesting.test(plain) || carrying.test(plain);
}

/** The host of others that a text is an address of. */
export function hostIn(text: string | undefined): string | undefined {
  const host = text === undefined ? undefined : address.exec(text.slice(0, 400))?.[1]?.toLowerCase();
  return host === undefined || isOwnHost(host) ? undefined : host;
}

/** What a request carries to a host of others, and by which arguments. */
export interface Carried {
  readonly host: string;
  readonly positional: readonly number[];
}

/** What a call sends to a host of others that the code names; undefined where it names none. */
export function carriedBy({ node, given, receiver, callee }: MatchedCall): Carried | undefined {
  const name = plainName(lastNameOf(node.callee));
  if (requesting.test(name)) {
    const told = addressIn(given) ?? namedAddressIn(node, given);
    if (told) return { host: told.host, positional: othersThan(given, told.index) };
  }
  const host = callee.closure ? undefined : receiver?.host;
  if (host === undefined) return undefined;
  if (carrying.test(name)) return { host, positional: othersThan(given, -1) };
  return requesting.test(name) ? { host, positional: othersThan(given, pathIndex(node)) } : undefined;
}

/** The host of others that what a call gives sends to: `axios.create({ baseURL })`, `builder.url(…)`. */
export function hostThrough({ node, given, receiver, callee }: MatchedCall): string | undefined {
  if (callee.closure) return undefined;
  const isRequest = requesting.test(plainName(lastNameOf(node.callee)));
  return receiver?.host ?? (isRequest && receiver ? undefined : addressIn(given)?.host);
}

/** Keys of an object that hold where it sends. */
export function hostOfFields(fields: ReadonlyMap<string, FlowValue>): string | undefined {
  for (const [key, { host }] of fields) if (host !== undefined && addressKey.test(plainName(key))) return host;
  return undefined;
}

function addressIn(given: readonly Given[]): { readonly index: number; readonly host: string } | undefined {
  for (const [index, { name, value }] of given.slice(0, MAX_ARGUMENTS).entries()) {
    const host = value.fields ? hostOfFields(value.fields) : value.host;
    if (host === undefined || (name !== undefined && !addressKey.test(plainName(name)))) continue;
    return { index, host };
  }
  return undefined;
}

/** The service whose address the first argument is called. */
function namedAddressIn({ arguments: all }: CallNode, given: readonly Given[]): ReturnType<typeof addressIn> {
  const [first] = all;
  if (!first || (first.name !== undefined && !addressKey.test(plainName(first.name)))) return undefined;
  const host = serviceOfAddress(first.value, given[0]?.value.origin);
  return host === undefined ? undefined : { index: 0, host };
}

/** The argument that says where on the host: the first one, where it is a text or not the only one. */
function pathIndex({ arguments: [first, second] }: CallNode): number {
  const kind = first?.value.kind;
  if (kind === 'record' || kind === 'call' || kind === 'function') return -1;
  return kind === 'literal' || kind === 'text' || second ? 0 : -1;
}

function othersThan(given: readonly Given[], index: number): readonly number[] {
  return given.flatMap((_, at) => (at === index ? [] : [at]));
}
