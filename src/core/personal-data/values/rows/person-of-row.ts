import type { TextRange } from '../../../text/document.ts';
import { isMadeOfNames } from '../names-of-mail.ts';
import { isFirstName, isListed } from '../name-words.ts';
import { isExampleName, isFullName, isNoName, readName, type ReadName } from '../person-names.ts';
import { isCountry } from './countries.ts';
import type { RowCell } from './row-cells.ts';
import type { RowOwner } from './row-owner.ts';
import { factsOf, type RowFacts } from './row-facts.ts';

/** The values of one person, in a row that has no keys. */
export interface RowPerson {
  readonly names: readonly TextRange[];
  readonly isExample: boolean;
  readonly births: readonly TextRange[];
  readonly phones: readonly TextRange[];
}

/** More words with capitals than that in a row are a list of something. */
const MAX_NAMES = 7;
const MAX_NAME = 40;
/** Between a first name and a last name there may be nothing, or an initial: `null`, `''`, `"J."`. */
const empty = /^(?:null|nil|None|NULL|undefined|\p{Lu}\.?)?$/u;

/**
 * A first name of the list and a last name side by side, which what stands in the same row makes a person’s: a date that may be of
 * birth, a telephone number, an address.
 */
export function personOfRow(
  text: string,
  cells: readonly RowCell[],
  owner: RowOwner,
  afterPerson = false,
): RowPerson | undefined {
  const names = cells.map((cell) => nameIn(text, cell));
  const count = names.filter(Boolean).length;
  if (count === 0 || count > MAX_NAMES) return undefined;
  const facts = factsOf(
    text,
    cells,
    names.map((name) => name !== undefined),
  );
  const isAlone = count === 2 && (hasFact(facts) || (afterPerson && cells.length === 2));
  const found =
    pairsOf(text, cells, names).find((one) => isPerson(one, facts, owner, isAlone)) ??
    (isTold(facts, owner) ? names.filter(isWhole).slice(0, 1) : []);
  if (found.length === 0) return undefined;
  const isExample = isExampleName({ plain: found.flatMap(({ plain }) => plain) });
  return { names: found, isExample, births: facts.birth ? [facts.birth] : [], phones: facts.phones };
}

function hasFact({ birth, phones }: RowFacts): boolean {
  return birth !== undefined || phones.length > 0;
}

/** A first name and a last name in one cell are those of a film’s director too: a date alone does not tell. */
function isTold({ phones, mail, birth }: RowFacts, owner: RowOwner): boolean {
  const isOfPersons = owner === 'people' || owner === 'persons' || mail !== undefined;
  return phones.length > 0 || (birth !== undefined && isOfPersons);
}

function isWhole(name: ReadName | undefined): name is ReadName {
  return name !== undefined && isFullName(name, false);
}

/** Most rows are lists of something else: what they are given to need not be read. */
export function mayHoldNames(text: string, cells: readonly RowCell[]): boolean {
  return cells.some((cell) => nameIn(text, cell) !== undefined);
}

type Pair = readonly [ReadName, ReadName];

function pairsOf(text: string, cells: readonly RowCell[], names: readonly (ReadName | undefined)[]): readonly Pair[] {
  return names.flatMap((one, at): readonly Pair[] => {
    const middle = cells[at + 1];
    const isPassed = middle !== undefined && empty.test(text.slice(middle.start, middle.end));
    const other = names[at + 1] ?? (isPassed ? names[at + 2] : undefined);
    return one && other ? [[one, other]] : [];
  });
}

function nameIn(text: string, { start, end, quoted }: RowCell): ReadName | undefined {
  if (!quoted || end - start < 2 || end - start > MAX_NAME) return undefined;
  const value = text.slice(start, end).replaceAll("''", '’');
  const name = readName(value, 0, '');
  if (name?.end !== value.length || name.words.length > 4 || name.plain.some(isOfNobody)) return undefined;
  return { ...name, start, end };
}

function isOfNobody(word: string): boolean {
  return isNoName(word) || (isListed('title', word) && !isListed('particle', word));
}

/** Two names that are on no list are enough beside a birth, or after somebody’s row, where the row is one of people and has no other words. */
function isPerson(pair: Pair, facts: RowFacts, owner: RowOwner, isAlone: boolean): boolean {
  const [one, other] = pair;
  if (facts.mail !== undefined && isMadeOfNames([...one.words, ...other.words], facts.mail)) return true;
  if (isListed('public-figure', [...one.plain, ...other.plain].join(' '))) return false;
  const told = strengthOf(facts, owner);
  if (told === 'none') return false;
  const isKnown = told === 'known';
  if (isGivenAndLast(one, other, isKnown) || isGivenAndLast(other, one, isKnown)) return true;
  return owner === 'people' && isAlone;
}

/** How much is known of a row: that it is a person’s, or only that it has a date that may be of a birth. */
function strengthOf({ phones, birth, mail }: RowFacts, owner: RowOwner): 'known' | 'possible' | 'none' {
  if (owner === 'people' || owner === 'persons' || phones.length > 0) return 'known';
  return mail !== undefined || (birth && owner !== 'things') ? 'possible' : 'none';
}

function isGivenAndLast(given: ReadName, last: ReadName, isKnown: boolean): boolean {
  if (given.plain.length > (isKnown ? 3 : 1) || !given.plain.every((word) => isFirstName(word, isKnown))) return false;
  const [first = ''] = last.plain;
  if ((last.plain.at(-1) ?? '').length < 3) return false;
  if (isFirstName(first, true) && !isListed('first-as-last', last.plain.join(' '))) return false;
  return !isCountry(last.plain.join(' '));
}
