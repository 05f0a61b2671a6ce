import type { CallNode, FlowNode } from '../../syntax/flow/flow-node.ts';

const address = /^https?:\/\/((?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24})(?=[:/?#]|$)/i;
/** Methods that send a body; a function such as `fetch` is told to. */
const sending = /^(?:post|put|patch|request|send|fetch|\$fetch|axios|got|ky)/i;
/**
 * Hosts that are nobody else’s: public bodies, to whom a law mostly says what is sent, names that are kept for examples (RFC 2606)
 * and for networks of one’s own (RFC 6762, RFC 8375).
 */
const own =
  /(?:^|\.)(?:gouv\.[a-z]{2}|gov(?:\.[a-z]{2})?|gob\.[a-z]{2}|gc\.ca|europa\.eu|overheid\.nl|bund\.de|admin\.ch|nhs\.uk|local|internal|localhost|lan|corp|test|invalid|example|example\.(?:com|net|org)|home\.arpa)$/i;

/** The host of others that a request is written to go to; undefined where the code does not say one. */
export function thirdPartyOf({ callee, arguments: given }: CallNode): string | undefined {
  const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
  if (!sending.test(name)) return undefined;
  const where = given.find((one) => one.name === 'url') ?? given.find((one) => one.name === undefined);
  const host = address.exec(startOf(where?.value) ?? '')?.[1]?.toLowerCase();
  return host === undefined || own.test(host) ? undefined : host;
}

/** The text that an address starts with: all of a literal, or what stands before what is put into it. */
function startOf(node: FlowNode | undefined): string | undefined {
  if (node?.kind === 'literal') return node.text;
  return node?.kind === 'text' && node.parts[0]?.kind === 'literal' ? node.parts[0].text : undefined;
}
