import { flowConventions } from '../../../../generated/flow-conventions.ts';
import { likeAny, oneOf } from '../word-patterns.ts';

const [only] = flowConventions;
if (!only) throw new Error('conventions.yml is empty');

const sanitizers = new Set(only.sanitizers);
const undoing = likeAny(only.undoing);

export const measures = new Set(only.measures);
export const wholes = new Set(only.wholes);
export const measuredFields = new Set(only.measuredFields);
export const transparentMethods = new Set(only.transparentMethods);
export const conversions = new Set(only.conversions);
export const addressMakers = new Set(only.addressMakers);
export const iterations = new Set(only.iterations);
export const keepingIterations = new Set(only.keepingIterations);
export const overKeys = new Set(only.overKeys);
export const filling = likeAny(only.filling);
export const additions = new Set(only.additions);
export const removals = new Set(only.removals);
export const omissions = new Set(only.omissions);
export const picks = new Set(only.picks);

/** Categories that a program signs in with as well. */
export const credentials: ReadonlySet<string> = new Set(only.credentials);
export const accessors = new Set(only.accessors);
export const asking = new Set(only.asking);
const containers = new Set(only.containers);

/** Whether a name says nothing of whose fields a thing holds. */
export function isContainer(name: string): boolean {
  return wordsOf(name).every((word) => containers.has(word));
}

const requests = new Set(only.requests);
const ofRequests = new Set(only.ofRequests);

/** Whether a field of a request is the address of who sent it: `req.ip`. */
export function isSenderAddress(owner: string, name: string): boolean {
  return ofRequests.has(plainName(name)) && requests.has(plainName(owner));
}

/** Whether a field is where a device is, as browsers tell it of their user: `position.coords.latitude` (w3.org/TR/geolocation). */
export function isDevicePosition(owner: string, name: string): boolean {
  return owner === 'coords' && (name === 'latitude' || name === 'longitude');
}

/** Words of a name, in lower case. */
export function wordsOf(name: string): readonly string[] {
  const words = name.replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, '_').toLowerCase();
  return words.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
}

/** A name without what languages write differently: `to_s`, `toS`, `ToS`. */
export function plainName(name: string): string {
  return name.replaceAll(/[_$]/g, '').toLowerCase();
}

/** Whether a function leaves nothing personal, told by a word of its name. */
export function isSanitizer(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => sanitizers.has(word)) && !undoing.test(words[0] ?? '');
}

/** Whether what a method belongs to does nothing else: `Masquage.courriel(…)`, `pseudonymizer.email(…)`. */
export function isSanitizerClass(name: string, method: string): boolean {
  const [first = '', ...others] = wordsOf(name);
  return sanitizerClass.test(first) && others.length <= 1 && !undoing.test(wordsOf(method)[0] ?? '');
}

const sanitizerClass = new RegExp(`^(?:${oneOf(only.sanitizerClasses)})`);
const configuration = only.configuration;

/** Whether a value is read from the configuration, which is nobody’s. */
export function isConfiguration(origin = ''): boolean {
  return configuration.some((head) => origin.startsWith(head) && !/\w/.test(origin.charAt(head.length)));
}

const heldKeys = oneOf(only.heldKeys);
const capitalKeys = oneOf(only.heldKeys.map((word) => word.charAt(0).toUpperCase() + word.slice(1)));
const heldKey = new RegExp(String.raw`^\w{2,40}_(?:${heldKeys})$|^[a-z]\w{1,40}(?:${capitalKeys})$`);

/** Whether a variable holds the name of a field: `company.get(status_field)`. */
export function isHeldKey(name: string): boolean {
  return heldKey.test(name);
}

export const thingTypes = new Set(only.thingTypes);
const collectionType = new RegExp(`(?:${oneOf(only.collectionTypes)})$`);

/** Whether a type says nothing of what it holds. */
export function isCollectionType(name: string): boolean {
  return collectionType.test(name);
}

export const scriptSettings: ReadonlySet<string> = new Set(only.scriptSettings);
const toolSetting = new RegExp(`^(?:${oneOf(only.toolWords)})_`, 'i');

/** Whether a variable of a script is a setting of a tool: `GIT_AUTHOR_EMAIL`. */
export function isSettingOfTool(name: string): boolean {
  return toolSetting.test(name);
}
