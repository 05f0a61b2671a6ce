import type { TextRange } from '../../../text/document.ts';
import { namesOfList } from './names-of-list.ts';
import { mayHoldNames, personOfRow } from './person-of-row.ts';
import type { Row } from './row-cells.ts';
import { headersOfRow } from './row-headers.ts';
import { followsRow, ownerOf, type RowOwner } from './row-owner.ts';
import type { RowValue } from './rows.ts';
import { namesOfName, valuesOfHeaders } from './values-of-headers.ts';

interface ReadRow {
  readonly row: Row;
  readonly owner: RowOwner;
  readonly headers: readonly string[] | undefined;
  /** Whether it is somebody’s. */
  readonly isPerson: boolean;
}

/** Rows of one text, in order: what the first one of a list is given to counts for those that follow. */
export class NextRows {
  readonly #text: string;
  #last: ReadRow | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  valuesOf(row: Row): readonly RowValue[] {
    const text = this.#text;
    if (!mayHoldNames(text, row.cells)) return [];
    const listed = namesOfList(text, row);
    if (listed.length > 0) return rowValues('name', listed);
    const before = this.#last && followsRow(text, this.#last.row, row) ? this.#last : undefined;
    const last = before ? { ...before, row } : firstOf(text, row);
    this.#last = last;
    const headed = last.headers ? valuesOfHeaders(text, row, last.headers) : [];
    if (headed.length > 0) return headed;
    if (last.owner === 'name') return namesOfName(text, row);
    const person = personOfRow(text, row.cells, last.owner, last.isPerson);
    // The rows after somebody’s are those of others.
    if (person) this.#last = { ...last, owner: 'people', isPerson: true };
    return valuesOf(person);
  }
}

function firstOf(text: string, row: Row): ReadRow {
  return { row, owner: ownerOf(text, row), headers: headersOfRow(text, row), isPerson: false };
}

export function valuesOf(person: ReturnType<typeof personOfRow>): readonly RowValue[] {
  if (!person) return [];
  const values = [
    ...rowValues('name', person.names).map((value) => ({ ...value, isExample: person.isExample })),
    ...rowValues('birth-date', person.births),
    ...rowValues('phone', person.phones),
  ];
  return values.sort((one, other) => one.offset - other.offset);
}

function rowValues(holds: RowValue['holds'], ranges: readonly TextRange[]): readonly RowValue[] {
  return ranges.map(({ start, end }) => ({ kind: 'row', holds, offset: start, end }));
}
