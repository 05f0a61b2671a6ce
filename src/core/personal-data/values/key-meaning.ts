import type { DataCategoryId } from '../categories.ts';
import { isSpace, isWordCharacter, DOT } from './characters.ts';
import { fieldCategoryOf } from '../fields/field-category.ts';
import { remembered } from '../remembered.ts';
import { meansInTable } from './column-meaning.ts';
import { keyBefore } from './key-before.ts';
import type { NameKey } from './name-keys.ts';

/** Most spaces between a key’s mark and its value. */
const MAX_SPACES = 24;
/** Longest name of what makes a value: `LocalDate.of(`, `new \DateTimeImmutable(`. */
const MAX_MAKER = 40;
const OPENING = 0x28;
const quotes = codesOf('"\'`\\«“[');
const marks = codesOf('=:>(');
/** What a method that sets a field is called: `setMobile(…)`. */
const setter = /^(?:set|with|add)_?(?=[A-Z_])/;

/**
 * Reader of what the keys of values say that they hold, or in tables their columns, as the lexicon of fields knows it: `mobil: "…"`,
 * `setFodselsdato(…)`. Ask for offsets in order.
 */
export function keyMeanings(
  text: string,
  columnHeaderAt: (offset: number) => string | undefined = () => undefined,
): (offset: number) => DataCategoryId | undefined {
  let last = -1;
  let meaning: DataCategoryId | undefined;
  const meaningOf = (mark: number): DataCategoryId | undefined => {
    const key = keyBefore(text, mark)?.replace(setter, '');
    return key === undefined || key.length < 2 ? undefined : meansInTable(key);
  };
  const read = (offset: number): DataCategoryId | undefined => {
    const header = columnHeaderAt(offset);
    if (header !== undefined) return meansInTable(header);
    const mark = markBefore(text, offset);
    if (mark < 0) return undefined;
    if (text.charCodeAt(mark) !== OPENING) return meaningOf(mark);
    const outer = markBefore(text, startOfMaker(text, mark));
    return meaningOf(mark) ?? (outer < 0 ? undefined : meaningOf(outer));
  };
  return (offset) => {
    if (offset !== last) [last, meaning] = [offset, read(offset)];
    return meaning;
  };
}

/** Place of the mark between a value and its key, -1 where something else stands before it. */
function markBefore(text: string, offset: number): number {
  let at = offset;
  while (offset - at < 4 && quotes.has(text.charCodeAt(at - 1))) at--;
  const from = at;
  while (from - at < MAX_SPACES && isSpace(text.charCodeAt(at - 1))) at--;
  return marks.has(text.charCodeAt(at - 1)) ? at - 1 : -1;
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** `new DateTime(`: from its bracket to its start. */
function startOfMaker(text: string, bracket: number): number {
  let start = bracket;
  while (bracket - start < MAX_MAKER && isOfMaker(text.charCodeAt(start - 1))) start--;
  return text.startsWith('new ', start - 4) ? start - 4 : start;
}

function isOfMaker(code: number): boolean {
  return isWordCharacter(code) || code === DOT || code === 0x5c;
}

const nameKeys: Partial<Record<DataCategoryId, NameKey>> = { 'first-name': 'first', 'last-name': 'last', name: 'full' };

/** What the lexicon of fields knows of a key that names may stand under: `Geslachtsnaam`, `fulde_navn`. */
export const nameKeyInLexicon = remembered((key): NameKey | undefined => {
  const category = fieldCategoryOf(key.replace(setter, ''));
  return category === undefined ? undefined : nameKeys[category];
});
