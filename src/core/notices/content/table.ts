import type { LawLanguage } from '../../law/law-file.ts';
import type { RecordColumn, RecordPartFile } from '../../register/record-part-file.ts';
import { linkOf } from '../inline.ts';
import type { Inline, SimpleBlock } from '../notice.ts';
import { cellOf, partOfRow } from './cell.ts';
import { localeOf } from './in-language.ts';

/** Rows of a record: a list where they have one column, otherwise a table of the columns that say something. */
export function tableOf(
  rows: readonly unknown[],
  { label, columns = [] }: RecordPartFile,
  language: LawLanguage,
): readonly SimpleBlock[] {
  const links = resourcesOf(rows, columns, language);
  if (links) return links.length === 0 ? [] : [{ kind: 'list', items: links }];
  const cells = rows.map((row) => columns.map((column) => cellOf(partOfRow(row, column.key), column, language)));
  const said = columns.flatMap((_, index) => (cells.some((row) => row[index]) ? [index] : []));
  if (said.length === 0) return [];
  const locale = localeOf(language);
  return [
    {
      kind: 'table',
      caption: capitalised(label[locale]),
      head: said.flatMap((index) => columns[index]?.label[locale] ?? []).map(capitalised),
      rows: cells.map((row) => said.map((index) => (row[index] ? [row[index]] : []))),
    },
  ];
}

/** Titles with an address, each as one link; `undefined` for another kind of rows. */
function resourcesOf(rows: readonly unknown[], columns: readonly RecordColumn[], language: LawLanguage) {
  const [title, link] = columns;
  if (columns.length !== 2 || title?.key !== 'title' || link?.type !== 'link') return undefined;
  return rows.flatMap((row): readonly (readonly Inline[])[] => {
    const name = cellOf(partOfRow(row, title.key), title, language);
    const address = partOfRow(row, link.key);
    if (!name) return [];
    const target = typeof address === 'string' ? linkOf(address) : undefined;
    if (target?.kind === 'link') return [[{ kind: 'link', text: name.text, url: target.url }]];
    return [target ? [name, { kind: 'text', text: ', ' }, target] : [name]];
  });
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
