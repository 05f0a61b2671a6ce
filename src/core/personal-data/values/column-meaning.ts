import type { DataCategoryId } from '../categories.ts';
import { matchName } from '../fields/match-name.ts';
import { remembered } from '../remembered.ts';
import type { ScannedText } from './recognizer.ts';

/** A column stands among others of a table of values, and holds what it is named after. */
const inTable = { ownerIsPerson: undefined, owners: [], besideAnchor: true, isBoolean: false };

/** Whether the column of an offset is one that the lexicon of fields knows for a kind of data (`geb_datum`, `dt_naiss`). */
export function columnMeans(source: ScannedText, offset: number, category: DataCategoryId): boolean {
  const header = source.columnHeaderAt(offset);
  return header !== undefined && meansInTable(header) === category;
}

/** What a header says that its column holds of persons, as the lexicon of fields knows it. */
export const meansInTable = remembered((header): DataCategoryId | undefined => matchName(header, inTable));
