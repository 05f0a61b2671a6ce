import type { DataUsed } from '../../register/record-fields/data-file.ts';
import { dateIn } from '../../texts/date-in.ts';
import { fieldContent, fieldOf } from '../content/field-rows.ts';
import { columnOf } from '../content/table-column.ts';
import { textOf } from '../inline.ts';
import type { SimpleBlock } from '../notice.ts';
import { linesOf } from '../notice-fields.ts';
import type { NoticeSource } from '../renderer.ts';
import type { InventoryColumn } from './columns.ts';

/** Parts of `dataUsed`: each kind of data, its source and its collection stand in the same place of three columns. */
const partsOfData: Readonly<Record<string, keyof Pick<DataUsed, 'name' | 'source' | 'collection'>>> = {
  data_processed: 'name',
  data_source: 'source',
  data_collection: 'collection',
};

/** What the sheet says under a label; empty where the record says nothing. */
export function inventoryContent(source: NoticeSource, { field: id }: InventoryColumn): readonly SimpleBlock[] {
  const { record, language } = source;
  if (id === 'updated_on') {
    return record.review ? [{ kind: 'paragraph', content: [textOf(dateIn(record.review.on, language))] }] : [];
  }
  const part = partsOfData[id];
  if (part) return columnOf(record.dataUsed ?? [], { field: 'dataUsed', key: part }, language);
  const field = fieldOf(source, id);
  return field ? fieldContent(source, field) : [];
}

/** The same as plain texts; a day as computers write it. */
export function inventoryLines(source: NoticeSource, column: InventoryColumn): readonly string[] {
  const { review } = source.record;
  if (column.field === 'updated_on') return review ? [review.on] : [];
  return inventoryContent(source, column).flatMap(linesOf);
}
