import type { CallNode, FlowNode } from '../../syntax/flow/flow-node.ts';
import { addressMakers, conversions, overKeys, plainName } from './conventions.ts';
import { cleanValue, made, openValue, type FlowValue } from './flow-value.ts';
import type { Given } from './carried.ts';
import { pathOfNode } from './path-of-node.ts';
import { taintsOf } from './value-taints.ts';
import { union } from './taints.ts';
import type { MatchedCall } from './matched-call.ts';

/** An address with all that is put in it, and what it was before: `reverse('dossier', kwargs=…)`, `url.with_query(…)`. */
export function addressOf({ node, given, receiver }: MatchedCall, name: string): FlowValue | undefined {
  if (isRoute(name, receiver)) return converted(given.filter((one, at) => !isRecord(one, node.arguments[at]?.value)));
  if (!addressMakers.has(plainName(name))) return undefined;
  return made(union(taintsOf(receiver ?? openValue), ...given.map(({ value }) => taintsOf(value))));
}

/** Arguments in another form. @param plain name of the function, in lower case without `_` */
export function converted(given: readonly Given[], plain = ''): FlowValue {
  const [only] = given;
  if (given.length === 1 && only && overKeys.has(plain) && isKeyed(only.value)) return cleanValue;
  if (given.length === 1 && only?.value.fields) return { ...only.value, isClean: false };
  if (given.length > 1 && given.every(({ value }) => value.fields !== undefined)) return ofAll(given);
  const isClean = given.length > 0 && given.every(({ value }) => value.isClean && !value.fields);
  return { taints: union(...given.map(({ value }) => taintsOf(value))), isClean };
}

/** Whether a function gives its arguments back in another form, by the last two steps of its path. */
export function isConversion({ node, callee, receiver }: MatchedCall, plain: string): boolean {
  if (receiver === undefined) return conversions.has(plain);
  return conversions.has(lastStepsOf(node, callee));
}

/** The last two steps of the path of what is called, in lower case without `_`: `json.dumps`. */
export function lastStepsOf({ callee: node }: CallNode, callee: FlowValue): string {
  const path = callee.origin ?? pathOfNode(node);
  const steps = path.split(/[./\\]/).slice(-2);
  return plainName(steps.join('.'));
}

function isKeyed({ fields }: FlowValue): boolean {
  return fields !== undefined && fields.size > 0 && [...fields.keys()].every((key) => !/^\d+$/.test(key));
}

/** Pairs and objects that make one: `mapOf("email" to email, "nom" to nom)`. */
function ofAll(given: readonly Given[]): FlowValue {
  const fields = new Map(given.flatMap(({ value }) => [...(value.fields ?? [])]));
  return { taints: union(...given.map(({ value }) => value.taints)), isClean: false, fields };
}

/** An object that is given to a route becomes its key: `edit_expert_path(@expert)`. */
function isRecord({ name, value }: Given, node: FlowNode | undefined): boolean {
  if (name !== undefined) return false;
  const isHeld = node?.kind === 'member' && node.object.kind === 'self';
  return value.fields !== undefined || isHeld;
}

/** Rails makes a function of every route, which takes the query: `merci_path(mail: …)`; of a record, its key. */
function isRoute(name: string, receiver: FlowValue | undefined): boolean {
  return receiver === undefined && /_(?:path|url)$/.test(name) && !name.includes('avatar');
}
