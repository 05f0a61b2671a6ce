import { isAnchor } from '../fields/match-name.ts';
import { credentials } from './conventions.ts';
import type { Sources } from './sources.ts';

/** What a person has, and neither an organisation nor a place. */
const ofPersonsOnly: ReadonlySet<string> = new Set([
  ...[
    'birth-date',
    'birth-place',
    'age',
    'gender',
    'nationality',
    'family',
    'social-security-number',
    'health',
    'disability',
  ],
  ...['religion', 'political-opinion', 'union-membership', 'sexual-orientation', 'ethnic-origin', 'offences'],
]);

/** Fewest keys of data that make somebody of what has them, where none says so alone. */
const FEW = 3;

/** Whether names that stand together are those of what a person has: `{ nom, email, age }`. */
export function arePersons(keys: readonly string[], sources: Sources): boolean {
  if (keys.some((key) => isAnchor(key))) return true;
  const categories = keys.map((key) => sources.categoryOf(key, 'person'));
  return categories.filter((one) => one !== undefined && !credentials.has(one)).length >= FEW;
}

/** Whether a type with these fields is somebody: an establishment has a name, an address and a telephone too. */
export function haveOnlyPersons(fields: readonly string[], sources: Sources): boolean {
  const isOfPerson = (field: string): boolean => ofPersonsOnly.has(sources.categoryOf(field, 'person') ?? '');
  return fields.some(isOfPerson) && arePersons(fields, sources);
}
