import { escapeMarkdown } from '../texts/escape-markdown.ts';
import type { InventoryFormat } from './format.ts';
import type { Inventory, InventoryAiCall, InventoryCategory } from './inventory.ts';
import { countOf, InventoryLines } from './lines.ts';
import { listOf, tableOf } from './markdown-blocks.ts';
import { recordParts } from './record-of-processing.ts';

/** For people, in a pull request or a wiki: CommonMark with GitHub's tables. */
export const markdownFormat: InventoryFormat = {
  id: 'markdown',
  render: (inventory, locale) => {
    const lines = new InventoryLines(locale);
    const blocks = [
      ...introOf(inventory, lines),
      ...summaryOf(inventory, lines),
      ...inventory.categories.flatMap((category) => categoryBlocks(category, inventory, lines)),
      ...toCompleteOf(inventory, lines),
      ...aiCallsOf(inventory, lines),
    ];
    return `${blocks.join('\n\n')}\n`;
  },
};

function introOf({ organisation, filesChecked, filesUnchecked }: Inventory, lines: InventoryLines): readonly string[] {
  const { phrase } = lines;
  const unchecked = filesUnchecked > 0 ? [`**${phrase('intro.unchecked', { count: filesUnchecked })}**`] : [];
  return [
    `# ${phrase('title.inventory')}`,
    phrase('intro.made'),
    phrase('intro.limits'),
    phrase('intro.files', { count: filesChecked }),
    ...unchecked,
    `## ${phrase('title.controller')}`,
    listOf(lines.controller(organisation)),
    `## ${phrase('title.summary')}`,
  ];
}

const summaryColumns = ['category', 'protection', 'values', 'fields', 'recipients', 'records'] as const;

function summaryOf({ categories }: Inventory, lines: InventoryLines): readonly string[] {
  const { phrase } = lines;
  if (categories.length === 0) return [phrase('intro.none')];
  const header = summaryColumns.map((column) => phrase(`column.${column}`));
  const rows = categories.map((entry) => [
    lines.label(entry.category),
    lines.protection(entry.category),
    String(countOf(entry, 'value')),
    String(countOf(entry, 'field')),
    entry.recipients.map((recipient) => lines.recipient(recipient)).join(' · '),
    entry.records.map((record) => lines.record(record)).join(' · '),
  ]);
  return [tableOf(header, rows)];
}

function categoryBlocks(entry: InventoryCategory, inventory: Inventory, lines: InventoryLines): readonly string[] {
  const { category, places, recipients, records } = entry;
  const { phrase } = lines;
  const recipientLines = recipients.map(
    (recipient) => `${lines.recipient(recipient)} – ${recipient.places.map((place) => lines.place(place)).join(' · ')}`,
  );
  const section = (column: 'places' | 'recipients' | 'ai-calls' | 'records', texts: readonly string[]) =>
    texts.length === 0 ? [] : [`**${phrase(`column.${column}`)}**`, listOf(texts)];
  return [
    `### ${escapeMarkdown(lines.label(category))}`,
    `${phrase('column.id')} \`${category.id}\` – ${phrase('column.concept')} <${category.dpv}>`,
    ...section(
      'places',
      places.map((place) => lines.dataPlace(place)),
    ),
    ...section('recipients', recipientLines),
    ...section('ai-calls', lines.aiCallsOf(entry, inventory.aiCalls)),
    ...section(
      'records',
      records.map((record) => lines.record(record)),
    ),
  ];
}

function toCompleteOf({ categories }: Inventory, lines: InventoryLines): readonly string[] {
  const { phrase } = lines;
  if (categories.length === 0) return [];
  const header = [phrase('column.category'), ...recordParts.map((part) => phrase(`part.${part}`))];
  const rows = categories.map(({ category }) => [lines.label(category), ...recordParts.map(() => '')]);
  return [`## ${phrase('title.to-complete')}`, phrase('intro.to-complete'), tableOf(header, rows)];
}

const callColumns = ['provider', 'model', 'place', 'record', 'data'] as const;

function aiCallsOf({ aiCalls }: Inventory, lines: InventoryLines): readonly string[] {
  const { phrase } = lines;
  if (aiCalls.length === 0) return [];
  const header = callColumns.map((column) => phrase(`column.${column}`));
  const rows = aiCalls.map((entry) => callRow(entry, lines));
  return [`## ${phrase('title.ai-calls')}`, phrase('intro.ai-calls'), tableOf(header, rows)];
}

function callRow(entry: InventoryAiCall, lines: InventoryLines): readonly string[] {
  const { call, record, seen, declared } = entry;
  const { phrase } = lines;
  const data = [...new Set([...seen, ...declared])].map((category) => lines.label(category));
  return [
    lines.provider(call),
    lines.model(call),
    lines.place(call),
    record ? lines.record(record) : phrase('none'),
    data.length > 0 ? data.join(', ') : phrase('unknown'),
  ];
}
