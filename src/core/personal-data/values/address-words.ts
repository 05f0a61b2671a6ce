import { addressWords } from '../../../../generated/address-words.ts';
import { plainOf } from './name-words.ts';
import { escaped, oneOf } from '../word-patterns.ts';
import type { AddressWordsList } from './address-words-file.ts';

const lists = new Map(addressWords.map(({ list, words }) => [list, words]));
const sets = new Map(addressWords.map(({ list, words }) => [list, new Set(words)]));

/** The words of a list. */
export function addressWordsOf(list: AddressWordsList): readonly string[] {
  return lists.get(list) ?? [];
}

/** Whether a word is on a list, whatever its case and accents. */
export function isAddressWord(list: AddressWordsList, word: string): boolean {
  return sets.get(list)?.has(plainOf(word)) ?? false;
}

/** Whether a word is a way with its name before it (`Hauptstraße`, `Kerkstraat`), or such a type alone (`Allee`). */
export function endsLikeWay(word: string): boolean {
  const plain = plainOf(word);
  return lists.get('way-ending')?.some((ending) => plain.endsWith(ending)) ?? false;
}

/** Whether a word is such a type with nothing before it: `Straße`, `Weg`. */
export function startsLikeWay(word: string): boolean {
  const plain = plainOf(word);
  return lists.get('way-alone')?.some((type) => plain.startsWith(type)) ?? false;
}

/** Alternatives of a pattern: the words of a list, as `spell` writes them. */
export function anyOf(list: AddressWordsList, spell = (word: string): string => word): string {
  return `(?:${oneOf(addressWordsOf(list).map((word) => escaped(spell(word))))})`;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function upper(word: string): string {
  return word.toUpperCase();
}

/** Whether an address is one that documentation uses. */
export function isExampleAddress(text: string): boolean {
  const plain = ` ${plainOf(text)
    .split(/[^a-z]+/)
    .join(' ')} `;
  return lists.get('example')?.some((words) => plain.includes(` ${words} `)) ?? false;
}

/** Whether it is the address of a ministry or of a body that everyone knows. */
export function isPublicOffice(text: string): boolean {
  const plain = plainOf(text);
  return lists.get('public-office')?.some((words) => plain.includes(words)) ?? false;
}
