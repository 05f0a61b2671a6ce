import { wordsOf } from './context.ts';
import { isAddressWord } from './address-words.ts';
import { naturalBefore } from './introductions.ts';
import type { NameWordsList } from './name-words-file.ts';
import { isListed, plainOf } from './name-words.ts';
import { isFullName, isNoName, readName, type ReadName } from './person-names.ts';

/** How far before a name the words that make it a place’s are looked for. */
const BEFORE = 32;
/** How far after a name the office of the person is looked for. */
const AFTER = 48;
const MAX_WORDS = 5;

/** « Mme Léa Morel », “Frau Dr. Wieland”; not « M. le Maire », nor « rue du Dr Roux ». */
export function addressedName(text: string, start: number): ReadName | undefined {
  const name = readName(text, start, '');
  if (!name || name.words.length > MAX_WORDS || !isSomebody(name)) return undefined;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return isNamedAfter(before) ? undefined : name;
}

function isSomebody({ plain }: ReadName): boolean {
  if (plain.some((word) => isListed('title', word) && !isListed('particle', word)) || plain.some(isNoName))
    return false;
  if (plain.every((word) => word.length < 3 || isListed('particle', word))) return false;
  return !isListed('public-figure', plain.join(' '));
}

/** « rue du Dr Roux », “Elm Dr Springfield”, “Arthur Vale Sr. ” */
function isNamedAfter(before: string): boolean {
  if (wordsOf(before).some((word) => isListed('place', word))) return true;
  const named = /(\p{Lu}\p{Ll}+) [DS]r\.? $/u.exec(before)?.[1];
  return named !== undefined && !isListed('title', named.toLowerCase());
}

/** « demande déposée par Léa Morel »: a first name and a last name; the words before them may introduce an organisation. */
export function introducedName(text: string, start: number): ReadName | undefined {
  const name = readName(text, start, '');
  if (!name || !isSomebody(name)) return undefined;
  return isFullName(name, false) || (isTwoNames(name) && isNatural(text, name)) ? name : undefined;
}

/** “The patient Access Portal” is none: without a comma, the last name stands in capitals. */
function isNatural(text: string, { start, words }: ReadName): boolean {
  const before = naturalBefore(text, start);
  if (before !== 'alone') return before !== undefined;
  return words.some((word) => word.length > 2 && word === word.toUpperCase());
}

/** A first name and a last name on no list: two words that no body and no office is called. */
export function isTwoNames({ words, plain }: ReadName): boolean {
  const bare = plain.filter((word) => !isListed('particle', word));
  if (bare.length !== 2 || bare.some((word) => word.length < 3 || isOfBody(word))) return false;
  return words.some((word) => /\p{Ll}/u.test(word));
}

function isOfBody(word: string): boolean {
  const lists: readonly NameWordsList[] = ['label', 'thing', 'title', 'office', 'place', 'person', 'people-list'];
  return isAddressWord('office', word) || lists.some((list) => isListed(list, word));
}

/** « Signé : Maëlle Vasseur »: after the word and its colon, whatever the name. */
export function signedName(text: string, mark: number, key: string): ReadName | undefined {
  const word = key.slice(key.lastIndexOf(' ') + 1).toLowerCase();
  // To take accents away costs ten times as much as to look for the word, and every label is asked.
  if (!isListed('signed', word) && !(/[^a-z]/.test(word) && isListed('signed', plainOf(word)))) return undefined;
  const name = readName(text, mark + 1 + text.slice(mark + 1, mark + 4).search(/[^ \u00a0]/), '');
  return name?.whole && isSomebody(name) && (isFullName(name, false) || isTwoNames(name)) ? name : undefined;
}

/** « Mme …, directrice »: named for what the person does. */
export function isOfficial(text: string, { end }: ReadName): boolean {
  const after = text.slice(end, end + AFTER).split('\n', 1)[0] ?? '';
  const [first = '', second = ''] = wordsOf(after);
  return /^(?: \([^)]{1,30}\))? ?[,;(]/.test(after) && [first, second].some((word) => isListed('office', word));
}
