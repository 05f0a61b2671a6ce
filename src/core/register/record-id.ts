import { registerFolder } from './load-register.ts';
import type { Register } from './register.ts';

const MAX_LENGTH = 50;

/** Where the record of an id stands, relative to the project's root. */
export function recordPath(id: string): string {
  return `${registerFolder}/${id}.yml`;
}

/** An id for an algorithm that no record has yet: from the first of some names that gives one, the last being a path. */
export function suggestedId(names: readonly (string | undefined)[], register: Register): string {
  const base = names.map((name) => idFrom(fileName(name ?? ''))).find((id) => id !== '') ?? 'algorithm';
  const taken = takenIds(register);
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Words of a name in code, in lower case: `trierDemande` and `trier_demande` are `trier demande`. */
export function wordsOf(name: string): string {
  const plain = name.slice(0, 4 * MAX_LENGTH);
  const spaced = plain.replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ').replace(/[^\p{L}\d]+/gu, ' ');
  return spaced.trim().toLowerCase();
}

function idFrom(name: string): string {
  const ascii = wordsOf(name).normalize('NFD').replace(/\p{M}/gu, '');
  const id = ascii.replace(/[^a-z0-9]+/g, '-').slice(0, MAX_LENGTH);
  return id.replace(/^-/, '').replace(/-$/, '');
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

/** Ids of the records, and of the files that are no records: those must not be overwritten either. */
function takenIds({ records, paths }: Register): ReadonlySet<string> {
  const ids = [...records.map(({ record }) => record.id), ...paths.map(fileName)];
  // Two names that differ by case only are one file on many machines.
  return new Set(ids.map((id) => id.toLowerCase()));
}
