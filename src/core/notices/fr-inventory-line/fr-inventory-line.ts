import { csvOf } from '../content/csv.ts';
import { documentWords, plainWords } from '../content/document-words.ts';
import type { FieldRow, SimpleBlock } from '../notice.ts';
import type { NoticeRenderer, NoticeSource } from '../renderer.ts';
import { inventoryColumns, type InventoryColumn } from './columns.ts';
import { inventoryContent, inventoryLines } from './values.ts';

/**
 * One algorithm in the inventory of the main processings (CRPA art. L.312-1-3): the 21 labels of the national guide, in its
 * order. For a person, a sheet of two columns, as in the guide; as an official file, a line of the whole inventory.
 */
export const frInventoryLine: NoticeRenderer = {
  id: 'fr-inventory-line',
  title: { en: 'Line of the inventory', fr: 'Ligne de l’inventaire' },
  lawExport: 'fr-inventory-sheet',
  languages: ['fr'],
  render: (source) => {
    const columns = inventoryColumns(source.lawExport);
    const groups = [...new Set(columns.map(({ group }) => group))];
    const words = documentWords(source);
    return {
      title: plainWords(words('title')),
      blocks: groups.flatMap((group) => [
        { kind: 'heading', level: 2, content: [{ kind: 'text', text: group }] },
        { kind: 'fields', rows: columns.filter((one) => one.group === group).map((one) => rowOf(source, one)) },
      ]),
    };
  },
  dataFile: {
    extension: 'csv',
    forWholeRegister: true,
    write: (sources) => {
      const columns = sources[0] ? inventoryColumns(sources[0].lawExport) : [];
      const lines = sources.map((source) => columns.map((column) => inventoryLines(source, column).join(' | ')));
      return csvOf([columns.map(({ header }) => header), ...lines]);
    },
  },
};

function rowOf(source: NoticeSource, column: InventoryColumn): FieldRow {
  const content = inventoryContent(source, column);
  const nothing: SimpleBlock = { kind: 'paragraph', content: documentWords(source)('not_stated') };
  return { label: column.label, content: content.length > 0 ? content : [nothing] };
}
