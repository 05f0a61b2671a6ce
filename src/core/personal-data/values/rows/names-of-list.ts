import type { TextRange } from '../../../text/document.ts';
import { wordsOf } from '../context.ts';
import { nameKeyOf, type NameKey } from '../name-keys.ts';
import { hasFirstNameBeside } from '../names-beside.ts';
import { isFirstName, isListed } from '../name-words.ts';
import { hasNameShape, isFullName, isNoName, readName, type ReadName } from '../person-names.ts';
import type { Row } from './row-cells.ts';
import { keyOfList } from './row-owner.ts';

/** Somebody has so many first names at most: a longer list is one of names to choose from. */
const MAX_FIRST = 4;
/** Plurals of `prénom`, `nombre`, `Vorname`, `nome`. */
const plural = /(?:(?<=e)n|s)$/;

/** The names in a list whose key says that it holds names: `prenoms: ["…", "…"]`, `participants = ["…"]`. */
export function namesOfList(text: string, row: Row): readonly TextRange[] {
  const written = keyOfList(text, row);
  const key = written === undefined ? undefined : listKeyOf(written);
  if (key === undefined) return [];
  const names = row.cells.flatMap(({ start, end, quoted }) => {
    const name = quoted ? readName(text, start, text.charAt(end)) : undefined;
    return name?.end === end ? [name] : [];
  });
  // A list that holds something else as well is none of names.
  if (names.length * 2 <= row.cells.length) return [];
  const found = names.filter((name) => isOfList(text, row, name, key));
  return areBeside(names, found, key).map(({ start, end }) => ({ start, end }));
}

function listKeyOf(key: string): NameKey | undefined {
  const last = wordsOf(key).at(-1) ?? '';
  if (isListed('people-list', last)) return 'role';
  return nameKeyOf(key) ?? nameKeyOf(key.replace(plural, '')) ?? nameKeyOf(key.replace(/i$/, 'e'));
}

function isOfList(text: string, row: Row, name: ReadName, key: NameKey): boolean {
  if (key === 'first') return row.cells.length <= MAX_FIRST && name.plain.every((word) => isFirstName(word, true));
  if (key === 'last')
    return row.cells.length <= MAX_FIRST && !name.plain.some(isNoName) && hasFirstNameBeside(text, row);
  return isFullName(name, key === 'full' || key === 'own');
}

/** Who stands in a list of people beside somebody with a first name of the lists is one too, whatever the name. */
function areBeside(names: readonly ReadName[], found: readonly ReadName[], key: NameKey): readonly ReadName[] {
  const isOfPeople = key === 'own' || (found.length > 0 && (key === 'role' || key === 'full'));
  return isOfPeople ? names.filter((name) => found.includes(name) || hasNameShape({ ...name, whole: true })) : found;
}
