import { headerHasBothNames, headersHaveNames, headersTellPeople, nameKeyOf, type NameKey } from '../name-keys.ts';
import { isListed } from '../name-words.ts';
import { hasNameShape, isFullName, isNoName, readName, type ReadName } from '../person-names.ts';
import type { Anchor, Candidate, ScannedText } from '../recognizer.ts';
import { candidateOf, isLabel } from './name-candidate.ts';

/** Longest cell that can hold a name. */
const MAX_CELL = 60;
/** How much of a row after a name is looked at. */
const WINDOW = 80;
/** A mobile one of France, the United Kingdom, Spain…, or any international one: offices have others. */
const telephone = /[|;,\t] ?["']?(?:\+\d{2}[ (.-]?(?:\(0\) ?)?[67]|0[67])(?:[ .-]?\d){7,9}(?!\d)/;
const quotes: ReadonlySet<string> = new Set(Array.from('"\'`«“'));

/** A name in a column, as its header and those beside it say. */
export function nameOfCell(source: ScannedText, cell: Extract<Anchor, { kind: 'cell' }>): Candidate | undefined {
  const { offset, end } = cell;
  const before = source.text.charAt(offset - 1);
  const key = end - offset < 2 || end - offset > MAX_CELL ? undefined : nameKeyOf(cell.header);
  if (!key) return undefined;
  const name = readName(source.text, offset, quotes.has(before) ? before : '');
  if (name?.end !== end || name.plain.some(isLabel)) return undefined;
  const isTheirs = fitsColumn(name, key, cell.headers) || isBothNames(name, cell.header) || isCalled(source, name);
  return isTheirs ? candidateOf(name) : undefined;
}

/** Words with the shape of a name, in a row with a telephone number: only people have both in a column of names. */
function isCalled({ text }: ScannedText, name: ReadName): boolean {
  const rest = text.slice(name.end, name.end + WINDOW).split('\n', 1)[0] ?? '';
  return hasNameShape(name) && telephone.test(rest);
}

/** Two words and more, on no list, under a header that no organisation stands under. */
function isBothNames({ plain }: ReadName, header: string): boolean {
  if (plain.length < 2 || plain.length > 4 || !headerHasBothNames(header)) return false;
  return !plain.some((word) => isNoName(word) || (word.length < 2 && !isListed('particle', word)));
}

function fitsColumn(name: ReadName, key: NameKey, headers: readonly string[]): boolean {
  if (key === 'full' || key === 'role') return isFullName(name, key === 'full');
  if (key === 'own') return name.plain.length <= 4 && !name.plain.some(isNoName);
  if (key !== 'any' || headersHaveNames(headers)) return name.plain.length <= 4 && !name.plain.some(isNoName);
  return headersTellPeople(headers) && isFullName(name, true);
}
