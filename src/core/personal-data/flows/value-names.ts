import type { FlowNode } from '../../syntax/flow/flow-node.ts';
import { isCollectionType, isConfiguration, thingTypes } from './conventions.ts';
import type { FlowValue } from './flow-value.ts';
import type { OwnerType } from './sources.ts';
import { join } from './join-values.ts';
import { taintsOf } from './value-taints.ts';
import { union } from './taints.ts';

/** Where the last word of a name starts: `Service` of `EmailService`. */
function lastWordOf(name: string): number {
  let at = name.length - 1;
  while (at > 0 && !/[A-Z]/.test(name.charAt(at))) at--;
  return Math.max(at, 0);
}

/** A declared type that is no data: `EmailService`. */
export function isThing(origin: string | undefined): boolean {
  const type = lastCall(origin);
  return type !== undefined && thingTypes.has(type.slice(lastWordOf(type)));
}

/** `EmailMessage(…)` is an object, and `os.environ` configuration: neither is what its name says. */
function isObjectOrConfiguration(origin: string): boolean {
  return isConfiguration(origin) || /^_*[A-Z]/.test(lastCall(origin) ?? '');
}

/** Name of what was called last, undefined where nothing was: `Logger` of `winston.Logger()`. */
function lastCall(origin: string | undefined): string | undefined {
  return origin?.endsWith('()') === true
    ? origin
        .slice(0, -2)
        .split(/[./\\]/)
        .at(-1)
    : undefined;
}

/** The type that something is declared to have, and the fields of it that the project declares: `Patient` of `p: Patient`. */
export function typeOf({ origin, isDeclared, owner }: FlowValue): OwnerType | undefined {
  const name = owner?.name ?? (isDeclared === true ? lastCall(origin) : undefined);
  if (name === undefined || isCollectionType(name)) return undefined;
  // What a configuration is made of is nobody's: `bulkScanConfig.getPostcode()`.
  return { name, fields: isThing(`${name}()`) ? [] : (owner?.declares ?? []) };
}

/** Whether the name that holds a value tells nothing of it. */
export function isNamedForNothing({ origin, isDeclared }: FlowValue): boolean {
  if (origin === undefined) return false;
  return isDeclared === true ? isThing(origin) : isObjectOrConfiguration(origin);
}

/** Whether more is known of a value than the name that holds it tells. */
export function saysMore({ taints, closure, owner, fields }: FlowValue): boolean {
  return taints.length > 0 || (closure ?? owner ?? fields) !== undefined;
}

/** Whether a value is sure to hold nothing, whatever its fields are called. */
export function isNothing({ isClean, origin, owner, closure }: FlowValue): boolean {
  return isClean && origin === undefined && !owner && !closure;
}

/** One of the values of a list: what the list holds. */
export function elementOf(source: FlowValue): FlowValue {
  const items = [...(source.fields ?? [])].filter(([key]) => /^\d+$/.test(key)).map(([, value]) => value);
  const [first, ...others] = items;
  if (!first) return { ...source.holds, taints: taintsOf(source), isClean: source.isClean };
  return others.reduce((one, other) => join(one, other), first);
}

/** Last name of what holds a field: `patient` of `dossier.patient.name`. */
export function ownerNameOf(object: FlowNode): string | undefined {
  if (object.kind === 'name' || object.kind === 'member') return object.name;
  if (object.kind === 'element') return ownerNameOf(object.object);
  if (object.kind !== 'call') return undefined;
  const { callee } = object;
  // One of several is called like the several: `agents.findById(id).orElseThrow().nom`.
  const isChosen = callee.kind === 'member' && choosers.test(callee.name);
  return isChosen ? ownerNameOf(callee.object) : ownerNameOf(callee);
}

const choosers =
  /^(?:first|last|single|one|find|get|load|take|element_?at|find_?by\w*|find_?one\w*|get_?by\w*|(?:first|single|last|element_?at)_?or_?(?:default|null|none)|or_?else\w*|get_?or\w+|unwrap\w*)(?:_?async)?!?$/i;

/** A list, or a text, with one more value in it. */
export function withElement(list: FlowValue, value: FlowValue): FlowValue {
  const all = { ...list, isClean: false, taints: union(list.taints, taintsOf(value)) };
  if (!value.fields && !value.owner) return all;
  return { ...all, holds: list.holds ? join(list.holds, value) : value };
}

/** `history << { role: 'user' }`, and `text += name`. */
export function added(to: FlowValue, value: FlowValue): FlowValue {
  return isKeyed(value) ? withElement(to, value) : { ...join(value, to), isClean: false };
}

/** Whether a value is an object with keys, and no list. */
function isKeyed({ fields }: FlowValue): boolean {
  return [...(fields?.keys() ?? [])].some((key) => !/^\d+$/.test(key));
}

/** Whether nothing is known of a value but that it comes from a parameter. */
export function tellsLittle(value: FlowValue): boolean {
  return !saysMore({ ...value, taints: value.taints.filter(({ origin }) => origin.kind === 'category') });
}
