import { requestWords } from '../../../../generated/request-words.ts';
import type { FlowLanguageId } from '../../syntax/flow/flow-reader.ts';
import { likeAny } from '../word-patterns.ts';

const [only] = requestWords;
if (!only) throw new Error('request-words.yml is empty');

/** Languages in which a request is made in one place and sent in another. */
export const madeApart: ReadonlySet<FlowLanguageId> = new Set(only.madeApart);
/** Languages in which a function that is handed to a service builds what is sent: `client.send(r -> r.to(email))`. */
export const builtByFunctions: ReadonlySet<FlowLanguageId> = new Set(only.builtByFunctions);
/** What makes a request, a message or an address, in lower case without `_`, as all that follow; a class does too. */
export const making = likeAny(only.making);
/** A step of a builder, and elsewhere what sends at once: `requests.post(…)`. */
export const building: ReadonlySet<string> = new Set(only.building);
/** What sends what it is given. */
export const sending = likeAny(only.sending);
/** Methods that send a request to the address they are given; a function such as `fetch` too. */
export const requesting = likeAny(only.requesting);
/** Methods that take what a request carries, of an object that knows its address. */
export const carrying = likeAny(only.carrying);
/** Keys and keywords that say where a request goes. */
export const addressKey = likeAny(only.addressKeys);
/** Arguments and options of a request that are its address, or that say how it is sent. */
export const notBody = only.notBody;
/** Arguments of an AI call that hold no content. */
export const notContent = only.notContent;

const bodyMembers: ReadonlySet<string> = new Set(only.bodyMembers);

/** Whether a member of a request is what it carries. */
export function isBody(name: string): boolean {
  return bodyMembers.has(name.toLowerCase());
}
