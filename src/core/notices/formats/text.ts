import { plainOf } from '../inline.ts';
import type { Block, FieldRow, Inline, Notice, NoticeGap, SimpleBlock } from '../notice.ts';
import { draftBannerOf } from './draft.ts';
import type { NoticeFormat } from './format.ts';
import { marksOf, type Marks } from './marks.ts';

const MAX_UNDERLINE = 60;

/** Plain text, a paragraph a line: to be pasted in a letter's template. */
export const textFormat: NoticeFormat = {
  id: 'text',
  oneDocument: false,
  extensionOf: () => 'txt',
  format: (notice) => {
    const marks = marksOf(notice.language);
    const blocks = notice.blocks.flatMap((block) => blockTexts(block, marks));
    return `${[...draftLines(notice), notice.title, ...blocks].join('\n\n')}\n`;
  },
};

function draftLines(notice: Notice): readonly string[] {
  const banner = draftBannerOf(notice);
  if (!banner) return [];
  return [`*** ${banner.title} ***`, [banner.toDo, ...notice.gaps.map(gapText)].join('\n'), '***'];
}

function gapText({ label, legalRef, toDo, path }: NoticeGap): string {
  return `- ${label} (${legalRef}) – ${toDo} ${path}`;
}

function blockTexts(block: Block, marks: Marks): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [underlined(lineOf(block.content), block.level === 2 ? '=' : '-')];
    case 'note':
      return [lineOf(block.content)];
    case 'quote':
      return [`${marks.quoted(lineOf(block.content))} (${lineOf([block.source])})`];
    case 'fields':
      return block.rows.map((row) => rowText(row, marks));
    case 'paragraph':
    case 'list':
    case 'table':
      return [simpleText(block, marks)];
  }
}

/** A label and what is said under it: on one line where that is one paragraph. */
function rowText(row: FieldRow, marks: Marks): string {
  const label = `${labelText(row, marks)}${marks.colon}`;
  const [first] = row.content;
  if (row.content.length === 1 && first?.kind === 'paragraph') return `${label} ${lineOf(first.content)}`;
  return [label, ...row.content.map((block) => simpleText(block, marks))].join('\n');
}

function labelText({ label, ref, inferred }: FieldRow, marks: Marks): string {
  return [label, ...(ref === undefined ? [] : [`(${ref})`]), ...(inferred ? [marks.inferred] : [])].join(' ');
}

function simpleText(block: SimpleBlock, marks: Marks): string {
  if (block.kind === 'paragraph') return lineOf(block.content);
  if (block.kind === 'list') {
    return block.items
      .map((item, index) => `${block.ordered ? `${String(index + 1)}.` : '-'} ${lineOf(item)}`)
      .join('\n');
  }
  return block.rows.map((row) => `- ${cellsText(row, block.head, marks)}`).join('\n');
}

/** A row of a table as a sentence: a table of characters is unreadable in a proportional font, and to a screen reader. */
function cellsText(row: readonly (readonly Inline[])[], head: readonly string[], marks: Marks): string {
  const cells = row.map((cell, index) => ({ name: head[index] ?? '', text: lineOf(cell) }));
  return cells
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `${name}${marks.colon} ${text}`)
    .join(' | ');
}

function underlined(text: string, sign: string): string {
  return `${text}\n${sign.repeat(Math.min(text.length, MAX_UNDERLINE))}`;
}

function lineOf(content: readonly Inline[]): string {
  return content.map(plainOf).join('');
}
