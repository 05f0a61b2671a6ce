import { isAddressWord } from '../address-words.ts';
import { meansInTable } from '../column-meaning.ts';
import { wordsOf } from '../context.ts';
import { isFirstName, isListed, plainOf } from '../name-words.ts';
import { isFullName, type ReadName } from '../person-names.ts';

/** Small letters beside capitals: « Sandra Delalande », « Sandra DELALANDE », « O’Brien », and not « PAT Gennevilliers ». */
const firstShape = /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)*$/u;
const lastShape = /^\p{Lu}[\p{L}'’]*(?:[-'’]\p{L}+)*$/u;
/** Kinds of data that a key may mean where its value is a name. */
const named: ReadonlySet<string> = new Set([
  'name',
  'first-name',
  'last-name',
  'health-professional',
  'family',
  'username',
]);

/**
 * Whether a whole value is a first name that nothing else is called and a last name, which makes a person of it whatever the key:
 * `président: "…"`, `Visite("…")`. Not under a key of places and things. @param key of the value, if it has one
 */
export function isWholeName(name: ReadName, key: string | undefined): boolean {
  const [first = ''] = name.words;
  if (!name.whole || !firstShape.test(first) || !isFirstName(name.plain[0] ?? '', false)) return false;
  const last = name.words.at(-1) ?? '';
  if (last.length < 3 || !name.words.slice(1).every(isOfLastName) || !isFullName(name, false)) return false;
  if (isOfThing(name)) return false;
  return key === undefined || mayHoldPerson(key);
}

function isOfThing({ words, plain }: ReadName): boolean {
  const last = plain.at(-1) ?? '';
  if (isListed('no-last-name', last) || isListed('no-person', plain.join(' '))) return true;
  return isListed('place', last) || isAddressWord('english-way', words.at(-1) ?? '');
}

function isOfLastName(word: string): boolean {
  return isListed('particle', plainOf(word)) || /^\p{Lu}\.$/u.test(word) || lastShape.test(word);
}

function mayHoldPerson(key: string): boolean {
  const words = wordsOf(key);
  if (words.some((word) => isListed('thing', word) || isListed('place', word) || isListed('authorship', word)))
    return false;
  const meaning = meansInTable(key);
  return meaning === undefined || named.has(meaning);
}
