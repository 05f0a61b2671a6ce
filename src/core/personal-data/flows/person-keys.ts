import { isAnchor } from '../fields/match-name.ts';
import { credentials } from './conventions.ts';
import type { Sources } from './sources.ts';

/** Fewest keys of data that make somebody of what has them, where none says so alone. */
const FEW = 3;

/** Whether names that stand together are those of what a person has: `{ nom, email, age }`. */
export function arePersons(keys: readonly string[], sources: Sources): boolean {
  if (keys.some((key) => isAnchor(key))) return true;
  const categories = keys.map((key) => sources.categoryOf(key, 'person'));
  return categories.filter((one) => one !== undefined && !credentials.has(one)).length >= FEW;
}
