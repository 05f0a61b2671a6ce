import { HYPHEN, isDigit } from './characters.ts';
import { wordsOf } from './context.ts';
import { remembered } from '../remembered.ts';
import type { NameWordsList } from './name-words-file.ts';
import { isListed, tailsOf } from './name-words.ts';

/** A key with more words is a sentence. */
const MAX_WORDS = 6;
const UNDERSCORE = 0x5f;
const keyTails = tailsOf(['first-name-key', 'last-name-key', 'full-name-key', 'name-key', 'half-key', 'person', 'by']);

/**
 * What a key, a column or an element says that it holds. `own`: the name of a person, the last one maybe (`nom_eleve`); `role`: a
 * person, maybe only its number; `half`: `first` or `last` alone; `any`: some name.
 */
export type NameKey = 'first' | 'last' | 'full' | 'own' | 'role' | 'half' | 'any';

/** Reads the key of a value; `undefined` when it does not hold the name of a person. */
export const nameKeyOf = remembered((key): NameKey | undefined => {
  if (!mayName(key)) return undefined;
  const words = wordsOf(key).filter((word) => !isListed('setter', word));
  if (words.length === 1 && isListed('half-key', words[0] ?? '')) return 'half';
  return words.length > 0 && words.length <= MAX_WORDS ? keyOfWords(words) : undefined;
});

function keyOfWords(words: readonly string[]): NameKey | undefined {
  const rows = rowsOf(words);
  const says = (list: NameWordsList): boolean => rows.some((row) => isListed(list, row));
  const first = says('first-name-key');
  const last = says('last-name-key');
  if (says('full-name-key') || (first && (last || words.includes('nom')))) return 'full';
  if (words.some((word) => isThing(word))) return undefined;
  if (first) return 'first';
  return last ? 'last' : keyOfPerson(words);
}

/** `signePar`, `approved_by`: who did something to a file of people, not who wrote a program. */
function isDoneBy(words: readonly string[]): boolean {
  return words.length > 1 && isListed('by', words.at(-1) ?? '') && !words.some((word) => isListed('authorship', word));
}

function keyOfPerson(words: readonly string[]): NameKey | undefined {
  if (isDoneBy(words)) return 'role';
  const isName = (word: string): boolean => isListed('name-key', word);
  const named = words.some(isName);
  if (named && words.length === 1) return 'any';
  if (!words.some((word) => !isName(word) && isListed('person', word))) return undefined;
  if (named) return words.length === 2 && words.some((word) => isListed('natural-person', word)) ? 'own' : 'full';
  return isListed('person', words.at(-1) ?? '') ? 'role' : undefined;
}

/** Whether a header may stand over names; the other headers decide for `nom`. */
export function headerNamesPeople(header: string): boolean {
  return nameKeyOf(header) !== undefined;
}

/** Whether columns are those of persons: a first name, a birth, a salary among them. */
export function headersTellPeople(headers: readonly string[]): boolean {
  return headers.some((header) => wordsOf(header).some((word) => isListed('person-column', word)));
}

const wholeWords: ReadonlySet<string> = new Set(['full', 'complet', 'completo', 'complete']);

/** Whether a header names first names and last names together, which organisations have not: « Nom et prénom », `fullname`. */
export function headerHasBothNames(header: string): boolean {
  const words = wordsOf(header);
  const says = (list: NameWordsList): boolean => rowsOf(words).some((row) => isListed(list, row));
  return nameKeyOf(header) === 'full' && (says('first-name-key') || words.some((word) => wholeWords.has(word)));
}

/** Whether one of the columns holds first names, or last names: `nome` beside `cognome` is the other one. */
export function headersHaveNames(headers: readonly string[]): boolean {
  return headers.some((header) => ['first', 'last'].includes(nameKeyOf(header) ?? ''));
}

/** Whether the end of a key is that of a word of the lists, which the ends of few other keys are. */
function mayName(key: string): boolean {
  let end = key.length;
  while (end > 0 && isTailMark(key.charCodeAt(end - 1))) end--;
  for (let at = Math.max(0, end - 3); at < end; at++) if (key.charCodeAt(at) > 0x7f) return true;
  const tail = key.slice(Math.max(0, end - 3), end).toLowerCase();
  // Words of two letters: `cn`, `approved_by`.
  return keyTails.has(tail) || keyTails.has(tail.slice(-2));
}

function isTailMark(code: number): boolean {
  return isDigit(code) || code === UNDERSCORE || code === HYPHEN;
}

function isThing(word: string): boolean {
  return isListed('thing', word) && !isListed('person', word);
}

/** Every row of one, two or three words, without `de`, `du`, `of`. */
function rowsOf(words: readonly string[]): readonly string[] {
  const bare = words.filter((word) => word !== 'de' && word !== 'du' && word !== 'of');
  return bare.flatMap((word, at) => [word, bare.slice(at, at + 2).join(' '), bare.slice(at, at + 3).join(' ')]);
}
