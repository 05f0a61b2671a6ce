import type { InventoryFormat } from './format.ts';
import type { Inventory, InventoryCategory } from './inventory.ts';
import { csvRow } from './csv-cell.ts';
import { countOf, InventoryLines } from './lines.ts';
import { recordParts } from './record-of-processing.ts';

/** Tells LibreOffice and Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A spreadsheet's cell holds 32,767 characters at most (Excel's specifications and limits). */
const MAXIMUM_CELL = 30_000;

/** For spreadsheets: a line a category, and an empty cell for each thing that only a person can fill in. */
export const csvFormat: InventoryFormat = {
  id: 'csv',
  render: (inventory, locale) => {
    const lines = new InventoryLines(locale);
    const rows = inventory.categories.map((category) => rowOf(category, inventory, lines));
    return BYTE_ORDER_MARK + [headerOf(lines), ...rows].map(csvRow).join('');
  },
};

const columns = [
  'category',
  'id',
  'concept',
  'protection',
  'values',
  'fields',
  'places',
  'recipients',
  'ai-calls',
  'records',
  'controller',
] as const;

function headerOf({ phrase }: InventoryLines): readonly string[] {
  const toComplete = recordParts.map((part) => `${phrase(`part.${part}`)} [${phrase('to-complete')}]`);
  return [...columns.map((column) => phrase(`column.${column}`)), ...toComplete];
}

function rowOf(entry: InventoryCategory, inventory: Inventory, lines: InventoryLines): readonly string[] {
  const { category, places, recipients, records } = entry;
  const list = (texts: readonly string[]): string => cellOf(texts, lines);
  return [
    lines.label(category),
    category.id,
    category.dpv,
    lines.protection(category),
    String(countOf(entry, 'value')),
    String(countOf(entry, 'field')),
    list(places.map((place) => lines.dataPlace(place))),
    list(recipients.map((recipient) => lines.recipient(recipient))),
    list(lines.aiCallsOf(entry, inventory.aiCalls)),
    list(records.map((record) => lines.record(record))),
    list(lines.controller(inventory.organisation)),
    ...recordParts.map(() => ''),
  ];
}

/** Texts one below the other, as many as a cell can hold. */
function cellOf(texts: readonly string[], { phrase }: InventoryLines): string {
  let length = 0;
  const tooMany = texts.findIndex((text) => (length += text.length + 1) > MAXIMUM_CELL);
  if (tooMany < 0) return texts.join('\n');
  return [...texts.slice(0, tooMany), phrase('more', { count: texts.length - tooMany })].join('\n');
}
