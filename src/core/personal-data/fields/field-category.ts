import type { DataCategoryId } from '../categories.ts';
import { isAboutPerson, isAnchor, matchName } from './match-name.ts';

/** What is known of the place where a name is declared or used. */
export interface NameContext {
  /** Name of what holds it: class, table, schema, form, or the object before the dot: `patient` of `patient.name`. */
  readonly owner?: string;
  /** Names declared beside it, or used of the same object. */
  readonly siblings?: readonly string[];
  /** It holds a yes or no. */
  readonly isBoolean?: boolean;
}

/**
 * Kind of personal data that a name (variable, column, key, property) holds, `undefined` for none. Case and separators of
 * the name do not matter.
 */
export function fieldCategoryOf(name: string, context: NameContext = {}): DataCategoryId | undefined {
  const { owner, siblings = [], isBoolean = false } = context;
  return matchName(name, {
    ownerIsPerson: owner === undefined ? undefined : isAboutPerson(owner),
    owners: owner === undefined ? [] : [owner],
    besideAnchor: siblings.some((sibling) => isAnchor(sibling)),
    isBoolean,
  });
}
