import type { DataCategoryId } from '../categories.ts';
import { remembered } from '../remembered.ts';
import { meaningsOf, type Meaning } from './entry-index.ts';
import type { LexiconEntry } from './lexicon/lexicon.ts';
import { SURE, UNSURE } from './lexicon/line-word-kinds.ts';
import { kindsOfName } from './line-words.ts';
import { splitName } from './split-name.ts';
import { codes, keys, meaningfulWords, named, notData, papers, persons, places, things } from './words.ts';

/** What the surroundings of a name say, as far as its meaning depends on it. */
export interface Surroundings {
  /** `undefined` where nobody knows whose it is. */
  readonly ownerIsPerson: boolean | undefined;
  /** Names of what holds it, the nearest first. */
  readonly owners: readonly string[];
  readonly besideAnchor: boolean;
  readonly isBoolean: boolean;
}

/** Prefixes of tables and columns are short or have no vowel: `usr_name`, and not `ward_name`. */
const PREFIX = /^(?:[a-z]{1,3}|[b-df-hj-np-tv-xz]{4})$/;

/** Kind of personal data that a name means, `undefined` for none. */
export function matchName(name: string, surroundings: Surroundings): DataCategoryId | undefined {
  if (!mayMean(name)) return undefined;
  const { words, meanings } = readName(name);
  if (meanings.length === 0 || isOther(name, words)) return undefined;
  return meanings.find((meaning) => isMeant(words, meaning, surroundings))?.entry.category;
}

/** First words of names that are not the data. */
const beginnings: ReadonlySet<string> = new Set([
  ...['get', 'val', 'modify', 'manage', 'purge'],
  ...['prepare', 'load', 'fetch', 'encrypt', 'decrypt', 'render', 'handle', 'toggle'],
]);

/** What a program signs in with: OAuth 2.0 (RFC 6749, 2.3.1); and keys that no table of codes has. */
const ofProgram =
  /client[_-]?(?:id|secret|credentials?|scope)s?$|\w(?:uuid|guid)s?$|^health_?(?:client|check(?:er|s)?|probe|handler|endpoint)s?$/i;

/** That there is none of it, and a time until or since something: `personsWithoutEmail`, `daysBeforeEmail`. */
const ofNone =
  /(?:Without|Uten|Ohne|Zonder|Senza|Utan|Uden|Bez)(?=[A-Z])|(?:^|_)(?:without|uten|ohne|zonder|senza|utan|uden|bez)_|(?:^s|_s|S)ans_?(?=E?[mM]ail|[eE]?mail|Tel|tel|Nir|nir|Nom|nom|Adresse|adresse|Iban|iban|Numero|numero)/;
const ofTime =
  /^(?:minutes|hours|days|weeks|months|jours|heures)_?(?:for|before|after|until|since|to|avant|apres|depuis)/i;

/**
 * Whether the beginning of a name says that it is not the data: a function that gives it, declared as a constant, the
 * validation of it (`val_email`), a right to change it (`MODIFY_ALLERGIES`), or an object in the notation of Hungary (`oNoConta`); or its
 * end that a program has it (`HEALTH_CLIENT_ID`).
 */
function isOther(name: string, [first = '', ...others]: readonly string[]): boolean {
  if (others.length === 0) return false;
  return beginnings.has(first) || [/^o[A-Z]/, ofProgram, ofNone, ofTime].some((pattern) => pattern.test(name));
}

/** Whether a name could mean personal data somewhere. */
export function meansSomething(name: string): boolean {
  return mayMean(name) && readName(name).meanings.length > 0;
}

/** Told by hash, without making words of it; nearly all names of code are told so. */
function mayMean(name: string): boolean {
  return (kindsOfName(name) & (SURE | UNSURE)) !== 0;
}

/** Whether a name alone says that what stands beside it is about a person. */
export function isAnchor(name: string): boolean {
  if (!mayMean(name)) return false;
  const alone: Surroundings = { ownerIsPerson: undefined, owners: [], besideAnchor: false, isBoolean: false };
  const { words, meanings } = readName(name);
  return meanings.some(
    (meaning) => meaning.entry.anchor === true && !meaning.isGuess && isMeant(words, meaning, alone),
  );
}

/** The words of a name that say something, and what they may mean: what it means somewhere is chosen among these. */
interface ReadName {
  readonly words: readonly string[];
  readonly meanings: readonly Meaning[];
}

const readName = remembered((name): ReadName => {
  const all = splitName(name);
  const words = meaningfulWords(all);
  return { words, meanings: meaningsOf({ all, meaningful: words }) };
});

/**
 * Whether a class, a table or an object is a person, `undefined` where its name does not say. English puts what it is
 * last (`CompanyUser`), French and Spanish first (`UsagerEntreprise`): what is neither at the end nor at the beginning of
 * the words that say something does not decide.
 */
export const isAboutPerson = remembered((owner): boolean | undefined => {
  const words = meaningfulWords(splitName(owner));
  if (words.some((word) => notData.has(word))) return false;
  const objects = words.filter((word) => persons.has(word) || things.has(word) || places.has(word));
  const last = objects.at(-1);
  if (last === undefined) return undefined;
  return persons.has(last);
});

function isMeant(words: readonly string[], meaning: Meaning, surroundings: Surroundings): boolean {
  const { entry, start, end } = meaning;
  const others = words.filter((_, index) => index < start || index >= end);
  if (!isTheDataItself(entry, others, surroundings.isBoolean)) return false;
  if (words.slice(start, end).some((word) => papers.has(word)) && others.some((word) => keys.has(word))) return false;
  const ofPerson = entry.always && !meaning.isGuess ? true : nearestIsPerson(words, meaning);
  return ofPerson ?? isPersonsHere(meaning, others, surroundings);
}

/** Whether the other words leave the entry what it is, and not its template, its type or the number of them. */
function isTheDataItself(entry: LexiconEntry, others: readonly string[], isBoolean: boolean): boolean {
  if (entry.alone && others.length > 0) return false;
  if (entry.not?.some((word) => others.includes(word))) return false;
  const telling = others.filter((word) => entry.despite?.includes(word) !== true);
  if (telling.some((word) => notData.has(word))) return false;
  return entry.coded === true || (!isBoolean && !telling.some((word) => codes.has(word)));
}

/** Where the name does not say whose it is, what holds it and what stands beside it do. */
function isPersonsHere({ entry, isGuess }: Meaning, others: readonly string[], surroundings: Surroundings): boolean {
  const { ownerIsPerson, owners, besideAnchor } = surroundings;
  if (entry.bare && others.some((word) => !PREFIX.test(word))) return false;
  if (besideAnchor && entry.owned !== true) return true;
  if (entry.ofOwner && owners.length > 0) return ownerIsPerson === true || isOneOf(entry.ofOwner, owners);
  return ownerIsPerson ?? (entry.needsPerson !== true && !isGuess);
}

function isOneOf(words: readonly string[], owners: readonly string[]): boolean {
  return owners.some((owner) => meaningfulWords(splitName(owner)).some((word) => words.includes(word)));
}

/** Whose the words of the name say it is: the nearest person or thing; of two as near, the thing. */
function nearestIsPerson(words: readonly string[], { entry, start, end }: Meaning): boolean | undefined {
  for (let distance = 1; distance <= words.length; distance++) {
    const around = [words[start - distance], words[end - 1 + distance]].filter((word) => word !== undefined);
    if (around.some((word) => things.has(word) || (!entry.coded && named.has(word)))) return false;
    if (around.some((word) => persons.has(word))) return true;
  }
  return undefined;
}
