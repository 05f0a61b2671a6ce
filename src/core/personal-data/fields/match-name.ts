import { fieldNames } from '../../../../generated/field-names.ts';
import type { DataCategoryId } from '../categories.ts';
import type { FieldNameFile } from './field-name-file.ts';
import { splitName } from './split-name.ts';
import { codes, lemmaOf, meaningfulWords, notData, persons, things } from './words.ts';

/** What the surroundings of a name say, as far as its meaning depends on it. */
export interface Surroundings {
  /** `undefined` where nobody knows whose it is. */
  readonly ownerIsPerson: boolean | undefined;
  readonly besideAnchor: boolean;
  readonly isBoolean: boolean;
}

/** The words of an entry that a name holds. */
interface Meaning {
  readonly entry: FieldNameFile;
  readonly start: number;
  readonly end: number;
}

/** A name of one word that is shorter could be a part of anything when written together. */
const SHORTEST_COMPOUND = 6;
const LONGEST_ENTRY = 5;
const LONGEST_PREFIX = 4;

const entriesByWords = indexOf();

function indexOf(): ReadonlyMap<string, readonly FieldNameFile[]> {
  const index = new Map<string, FieldNameFile[]>();
  const add = (key: string, entry: FieldNameFile): void => {
    const known = index.get(key);
    if (!known) index.set(key, [entry]);
    else if (!known.includes(entry)) known.push(entry);
  };
  for (const entry of fieldNames) {
    for (const name of entry.names) {
      const words = name.split(' ');
      add(meaningfulWords(words).join(' '), entry);
      for (const together of [words.join(''), meaningfulWords(words).join('')]) {
        if (words.length > 1 && together.length >= SHORTEST_COMPOUND) add(lemmaOf(together), entry);
      }
    }
  }
  return index;
}

/** Kind of personal data that a name means, `undefined` for none. */
export function matchName(name: string, surroundings: Surroundings): DataCategoryId | undefined {
  const words = meaningfulWords(splitName(name));
  // A function that gives it, declared as a constant.
  if (words[0] === 'get' && words.length > 1) return undefined;
  const holds = meaningsOf(words).find((meaning) => isMeant(words, meaning, surroundings));
  return holds?.entry.category;
}

/** Whether a name could mean personal data somewhere. */
export function meansSomething(name: string): boolean {
  return meaningsOf(meaningfulWords(splitName(name))).length > 0;
}

/** Whether a name alone says that what stands beside it is about a person. */
export function isAnchor(name: string): boolean {
  const words = meaningfulWords(splitName(name));
  const alone: Surroundings = { ownerIsPerson: undefined, besideAnchor: false, isBoolean: false };
  return meaningsOf(words).some((meaning) => meaning.entry.anchor === true && isMeant(words, meaning, alone));
}

/**
 * Whether a class, a table or an object is a person, `undefined` where its name does not say. English puts what it is
 * last (`CompanyUser`), French and Spanish first (`UsagerEntreprise`): what is neither at the end nor at the beginning of
 * the words that say something does not decide.
 */
export function isAboutPerson(owner: string): boolean | undefined {
  const words = meaningfulWords(splitName(owner));
  if (words.some((word) => notData.has(word))) return false;
  const objects = words.filter((word) => persons.has(word) || things.has(word));
  const last = objects.at(-1);
  if (last === undefined) return undefined;
  return persons.has(last);
}

/** Longer ones first, then those that need less to be sure of. */
function meaningsOf(words: readonly string[]): readonly Meaning[] {
  const found: Meaning[] = [];
  for (let start = 0; start < words.length; start++) {
    let key = '';
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_ENTRY); end++) {
      key = end === start + 1 ? (words[start] ?? '') : `${key} ${words[end - 1] ?? ''}`;
      for (const entry of entriesByWords.get(key) ?? []) found.push({ entry, start, end });
    }
  }
  return found.length < 2 ? found : found.sort((one, other) => weightOf(other) - weightOf(one));
}

function weightOf({ entry, start, end }: Meaning): number {
  return (end - start) * 2 + Number(entry.needsPerson !== true);
}

function isMeant(words: readonly string[], meaning: Meaning, surroundings: Surroundings): boolean {
  const { entry, start, end } = meaning;
  const others = words.filter((_, index) => index < start || index >= end);
  if (!isTheDataItself(entry, others, surroundings.isBoolean)) return false;
  const ofPerson = entry.always ? true : nearestIsPerson(words, meaning);
  return ofPerson ?? isPersonsHere(entry, others, surroundings);
}

/** Whether the other words leave the entry what it is, and not its template, its type or the number of them. */
function isTheDataItself(entry: FieldNameFile, others: readonly string[], isBoolean: boolean): boolean {
  if (entry.alone && others.length > 0) return false;
  if (entry.not?.some((word) => others.includes(word))) return false;
  const telling = others.filter((word) => entry.despite?.includes(word) !== true);
  if (telling.some((word) => notData.has(word))) return false;
  return entry.coded === true || (!isBoolean && !telling.some((word) => codes.has(word)));
}

/** Where the name does not say whose it is, what holds it and what stands beside it do. */
function isPersonsHere(entry: FieldNameFile, others: readonly string[], surroundings: Surroundings): boolean {
  const { ownerIsPerson, besideAnchor } = surroundings;
  if (entry.bare && others.some((word) => word.length > LONGEST_PREFIX)) return false;
  if (besideAnchor && entry.owned !== true) return true;
  return ownerIsPerson ?? entry.needsPerson !== true;
}

/** Whose the words of the name say it is: the nearest person or thing; of two as near, the thing. */
function nearestIsPerson(words: readonly string[], { start, end }: Meaning): boolean | undefined {
  for (let distance = 1; distance <= words.length; distance++) {
    const around = [words[start - distance], words[end - 1 + distance]].filter((word) => word !== undefined);
    if (around.some((word) => things.has(word))) return false;
    if (around.some((word) => persons.has(word))) return true;
  }
  return undefined;
}
