import type { LawColumn } from '../../law/law-file.ts';
import type { Block, FieldRow, SimpleBlock } from '../notice.ts';
import type { NoticeSource } from '../renderer.ts';
import { documentWords } from './document-words.ts';

/**
 * Every field of an official template in its order, under the heading of its group, with its number where that is known.
 * A field on which the record says nothing is there too, and says so (`not_stated`).
 */
export function groupedSheet(
  source: NoticeSource,
  contentOf: (column: LawColumn) => readonly SimpleBlock[],
): readonly Block[] {
  const { columns = [] } = source.lawExport;
  const nothing: SimpleBlock = { kind: 'paragraph', content: documentWords(source)('not_stated') };
  const rowOf = (column: LawColumn): FieldRow => {
    const content = contentOf(column);
    const ref = column.ref === undefined ? {} : { ref: column.ref };
    return { label: column.name, ...ref, content: content.length > 0 ? content : [nothing] };
  };
  const groups = [...new Set(columns.map(({ group = '' }) => group))];
  return groups.flatMap((group): readonly Block[] => [
    { kind: 'heading', level: 2, content: [{ kind: 'text', text: group }] },
    { kind: 'fields', rows: columns.filter((column) => (column.group ?? '') === group).map(rowOf) },
  ]);
}
