import type { TextRange } from '../../../text/document.ts';
import { meansInTable } from '../column-meaning.ts';
import { headersHaveNames, nameKeyOf } from '../name-keys.ts';
import { hasNameShape, isExampleName, isFullName, isNoName, readName, type ReadName } from '../person-names.ts';
import type { Row, RowCell } from './row-cells.ts';
import type { RowValue } from './rows.ts';

/** Longest initial, with its full stop. */
const SHORT = 2;

/** What stands in a row under names of columns that say whose it is: `["nom", "prenom"], ["…", "…"]`. */
export function valuesOfHeaders(text: string, { cells }: Row, headers: readonly string[]): readonly RowValue[] {
  if (headers.length !== cells.length || !headersHaveNames(headers)) return [];
  return cells.flatMap((cell, place) => {
    const header = headers[place] ?? '';
    const name = nameOf(text, cell);
    if (nameKeyOf(header)) return name && fits(name, header) ? [valueOf('name', name)] : [];
    const meaning = meansInTable(header);
    return meaning === 'birth-date' || meaning === 'phone' ? [valueOf(meaning, cell)] : [];
  });
}

/** All the words in the brackets of what is a name: `PersonName("…", "…", "…")`; an initial is none. */
export function namesOfName(text: string, { cells }: Row): readonly RowValue[] {
  const names = cells.map((cell) => nameOf(text, cell));
  if (!names.every((name, at) => name !== undefined || isEmpty(cells[at]))) return [];
  const found = names.filter((name) => name !== undefined);
  const isExample = isExampleName({ plain: found.flatMap(({ plain }) => plain) });
  return found.map((name) => ({ ...valueOf('name', name), isExample }));
}

function nameOf(text: string, { start, end, quoted }: RowCell): ReadName | undefined {
  const name = quoted && end - start > SHORT ? readName(text, start, text.charAt(end)) : undefined;
  return name?.end === end && !name.plain.some(isNoName) && name.words.length <= 4 ? name : undefined;
}

function isEmpty(cell: RowCell | undefined): boolean {
  return cell === undefined || !cell.quoted || cell.end - cell.start <= SHORT;
}

function fits(name: ReadName, header: string): boolean {
  const key = nameKeyOf(header);
  return key === 'role' || key === 'full' ? isFullName(name, true) || hasNameShape({ ...name, whole: true }) : true;
}

function valueOf(holds: RowValue['holds'], { start, end }: TextRange): RowValue {
  return { kind: 'row', holds, offset: start, end };
}
