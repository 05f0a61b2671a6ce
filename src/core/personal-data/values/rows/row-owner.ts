import { nameKeyOf } from '../name-keys.ts';
import { wordsOf } from '../context.ts';
import { isListed } from '../name-words.ts';
import type { NameWordsList } from '../name-words-file.ts';
import type { Row } from './row-cells.ts';

/** How far before a row what it is given to is looked for. */
const BEFORE = 96;
/** Lists that rows stand in, and marks around them. */
const makers =
  /(?:\b(?:List|Set|Arrays|Stream|Vector|Seq)\.(?:of|asList)|\b(?:listOf|setOf|arrayOf|mutableListOf|array|tuple|list|vec!|new)|\bnew(?: \w{1,32})?\[\]|%[wW])?\s{0,8}[([{]\s{0,24}$/;
/** `(Vasseur, …), (`: the row after another one. */
const between = /^\s{0,4},\s{0,24}(?:%?\w{1,32}\s?)?$/;
const inserted = /\binto\s{1,4}["'`[]?([\w.]{1,64})["'`\]]?\s{1,8}values\s{0,24}$/i;
/** `Patient p = new(`, `Patient p(`. */
const typed = /([A-Z]\w{1,40})(?:<\w{1,40}>)? \w{1,40}(?: = new)?$/;
/** Functions that make or keep what stands before them: `Person.of(`, `patients.add(`. */
const made =
  /(\w{2,40})(?:\.|::|->)(?:new|of|create|from|make|build|add|push|append|insert|save|register|init|factory|emplace_back|push_back)!?$/;
const key = /([\p{L}_]\w{1,40})["'`\]]?(?:\s?:\s?[\w<>[\], ]{1,40})?\s?(?:=>|:=|=|:)\s?$/u;
const called = /([\p{L}_]\w{1,40})$/u;

/**
 * What a row is given to: `people`, who are never an organisation; `persons`, who may be one; the `name` of somebody; `things`; something that tells nothing.
 */
export type RowOwner = 'people' | 'persons' | 'name' | 'things' | 'unknown';

/** `new Patient(`, `users = [(`, `INSERT INTO patients VALUES (`; not `new City(`. */
export function ownerOf(text: string, row: Row): RowOwner {
  const before = text.slice(Math.max(0, row.start - BEFORE), row.start).replace(/%w$/i, '');
  const name = ownerIn(before, text.charAt(row.start));
  return name === undefined ? 'unknown' : ownerNamed(name);
}

/** The key of a list: `prenoms: [`, `names = listOf(`. */
export function keyOfList(text: string, row: Row): string | undefined {
  const before = text.slice(Math.max(0, row.start - BEFORE), row.start + 1);
  const outer = before.replace(makers, '');
  return outer === before ? undefined : key.exec(outer)?.[1];
}

/** Whether nothing but a comma stands between two rows. */
export function followsRow(text: string, row: Row, other: Row): boolean {
  return row.end <= other.start && other.start - row.end < 64 && between.test(text.slice(row.end, other.start));
}

function ownerIn(written: string, bracket: string): string | undefined {
  let before = written;
  let isNested = false;
  for (let depth = 0; depth < 3; depth++) {
    const outer = before.replace(makers, '');
    if (outer === before) break;
    before = outer;
    isNested = true;
  }
  const into = inserted.exec(before) ?? made.exec(before) ?? typed.exec(before);
  if (into) return into[1];
  const assigned = key.exec(before)?.[1];
  if (assigned !== undefined) return isNested ? assigned : undefined;
  return bracket === '[' ? undefined : called.exec(before)?.[1];
}

function ownerNamed(name: string): RowOwner {
  const words = wordsOf(name).flatMap((word) => [word, word.replace(/s$/, '')]);
  const says = (list: NameWordsList): boolean => words.some((word) => isListed(list, word));
  if (isListed('by', words.at(-1) ?? '')) return 'unknown';
  if (isNameOfPerson(name)) return 'name';
  if (words.some((word) => isListed('thing', word) && !isListed('person', word) && !isListed('carrier', word)))
    return 'things';
  if (says('natural-person')) return 'people';
  return says('person') || nameKeyOf(name) !== undefined ? 'persons' : 'unknown';
}

/** `PersonName`, `FullName`: a class of the names of persons; that of a user may be any account. */
function isNameOfPerson(name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  const words = wordsOf(name);
  if (!isListed('name-key', words.at(-1) ?? '')) return false;
  return nameKeyOf(name) === 'own' || isListed('full-name-key', words.join(' '));
}
