import type { TextRange } from '../../../text/document.ts';
import { SPACE, isLetter } from '../characters.ts';
import { meansInTable } from '../column-meaning.ts';
import { headersTellPeople, nameKeyOf, type NameKey } from '../name-keys.ts';
import { partsOf } from './parts.ts';
import { insideQuotes } from './quoted-lines.ts';

/** The name of a column. */
const name = /^(?=[\p{L}_#(])[\p{L}\d_#°.'’()/ -]{1,32}$/u;
const TAB = 0x09;
/** Between two columns. */
const MAX_GAP = 80;
const MAX_COLUMNS = 24;
/** A longer line is no line of headers. */
const MAX_LINE = 400;

/** Lines that name columns of persons, with spaces or tabs between the names. @param gaps where columns may end, in order */
export function headerLines(text: string, gaps: readonly number[]): readonly TextRange[] {
  const lines: TextRange[] = [];
  let read = 0;
  for (const at of gaps) {
    if (at < read || !startsColumn(text, at)) continue;
    const start = text.lastIndexOf('\n', at) + 1;
    const found = text.indexOf('\n', at);
    read = found < 0 ? text.length : found;
    if (read - start > MAX_LINE) continue;
    const line = text.slice(start, read);
    const inner = insideQuotes(line) ?? { start: 0, end: line.length };
    if (namesColumns(line.slice(inner.start, inner.end)))
      lines.push({ start: start + inner.start, end: start + inner.end });
  }
  return lines;
}

function startsColumn(text: string, gap: number): boolean {
  let at = gap;
  while (at - gap < MAX_GAP && isBlank(text.charCodeAt(at))) at++;
  return isLetter(text.charCodeAt(at));
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function namesColumns(line: string): boolean {
  const names = partsOf(line).map(({ start, end }) => line.slice(start, end));
  if (names.length < 2 || names.length > MAX_COLUMNS || !names.every((one) => name.test(one))) return false;
  return areOfPeople(names);
}

/** Lists of files, of processes and of options have a `NAME` and a `USER` as well. */
const weak: ReadonlySet<NameKey> = new Set(['any', 'role', 'half']);

/** Whether one of these names is that of something only a person has. */
export function areOfPeople(names: readonly string[]): boolean {
  return headersTellPeople(names) || names.some(isOfPerson);
}

function isOfPerson(header: string): boolean {
  const key = nameKeyOf(header);
  return key ? !weak.has(key) : meansInTable(header) !== undefined;
}
