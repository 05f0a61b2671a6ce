import { firstNames } from '../../../../generated/first-names.ts';
import { nameWords } from '../../../../generated/name-words.ts';
import { once } from '../../once.ts';
import { plainLetters } from '../plain-letters.ts';
import type { NameWordsList } from './name-words-file.ts';

const lists = new Map(nameWords.map(({ list, words }) => [list, new Set(words)]));
const certain = once(() => namesOf('certain'));
const ambiguous = once(() => namesOf('ambiguous'));

function namesOf(list: string): ReadonlySet<string> {
  return new Set(firstNames.filter((one) => one.list === list).flatMap((one) => one.names.split(' ')));
}

/** Whether a word, in lower case without accents, is on a list. */
export function isListed(list: NameWordsList, word: string): boolean {
  return lists.get(list)?.has(word) ?? false;
}

/** The words of a list. */
export function wordsOfList(list: NameWordsList): readonly string[] {
  return [...(lists.get(list) ?? [])];
}

/** The last three letters of the words of some lists. */
export function tailsOf(names: readonly NameWordsList[]): ReadonlySet<string> {
  return new Set(names.flatMap(wordsOfList).map((word) => word.slice(-3)));
}

/**
 * Whether a word, compound or not, is a first name.
 * @param word lower case, without accents.
 * @param announced whether a key says that it is one: names that are words as well count then.
 */
export function isFirstName(word: string, announced: boolean): boolean {
  return word.split('-').every((part) => certain().has(part) || (announced && ambiguous().has(part)));
}

/** Lower case without accents; `ø` is an o, as lists write it. */
export function plainOf(text: string): string {
  return /[\u0080-\uffff]/.test(text) ? plainLetters(text).toLowerCase().replaceAll('’', "'") : text.toLowerCase();
}
