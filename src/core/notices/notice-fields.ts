import { labelIn } from './content/in-language.ts';
import { fieldContent } from './content/field-rows.ts';
import { plainOf } from './inline.ts';
import type { Inline, NoticeField, SimpleBlock } from './notice.ts';
import type { NoticeSource } from './renderer.ts';

/** Every field that the obligation asks for, with what the record answers. */
export function noticeFieldsOf(source: NoticeSource): readonly NoticeField[] {
  const { obligation, language } = source;
  return obligation.fields.map((field) => ({
    id: field.id,
    label: labelIn(field.label, language),
    legalRef: labelIn(field.legalRef, language),
    values: fieldContent(source, field).flatMap(linesOf),
    confidence: field.confidence,
  }));
}

/** A block as plain lines, without what stands for missing parts. */
export function linesOf(block: SimpleBlock): readonly string[] {
  if (block.kind === 'paragraph') return [lineOf(block.content)].filter((line) => line !== '');
  if (block.kind === 'list') return block.items.map(lineOf).filter((line) => line !== '');
  return block.rows.map((row) =>
    row
      .map(lineOf)
      .filter((cell) => cell !== '')
      .join(' – '),
  );
}

function lineOf(content: readonly Inline[]): string {
  return content
    .filter(({ kind }) => kind !== 'missing')
    .map(plainOf)
    .join('');
}
