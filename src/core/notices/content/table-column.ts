import type { LawLanguage } from '../../law/law-file.ts';
import type { RecordField } from '../../register/record-file.ts';
import { partOf } from '../../register/record-parts.ts';
import type { Inline, SimpleBlock } from '../notice.ts';
import { cellOf, partOfRow } from './cell.ts';

/** Keeps the places of several columns aligned where one says nothing. */
const nothing: Inline = { kind: 'text', text: '–' };

/** One column of a table of the record as a list, a row an item; nothing where no row says anything. */
export function columnOf(
  rows: readonly unknown[],
  { field, key }: { readonly field: RecordField; readonly key: string },
  language: LawLanguage,
): readonly SimpleBlock[] {
  const column = partOf(field)?.columns?.find((one) => one.key === key);
  if (!column) return [];
  const items = rows.map((row) => cellOf(partOfRow(row, key), column, language) ?? nothing);
  return items.every((item) => item === nothing) ? [] : [{ kind: 'list', items: items.map((item) => [item]) }];
}
