import { escapeMarkdown, escapeMarkdownHead } from '../../texts/escape-markdown.ts';
import type { Block, FieldRow, Inline, Notice, NoticeGap, SimpleBlock } from '../notice.ts';
import { draftBannerOf } from './draft.ts';
import type { NoticeFormat } from './format.ts';
import { marksOf, type Marks } from './marks.ts';

/** CommonMark with GitHub's tables: shown in pull requests and in the editor's preview. */
export const markdownFormat: NoticeFormat = {
  id: 'markdown',
  oneDocument: false,
  extensionOf: () => 'md',
  format: (notice) => {
    const marks = marksOf(notice.language);
    const blocks = notice.blocks.flatMap((block) => blockTexts(block, marks));
    return `${[...draftLines(notice), `# ${escapeMarkdown(notice.title)}`, ...blocks].join('\n\n')}\n`;
  },
};

function draftLines(notice: Notice): readonly string[] {
  const banner = draftBannerOf(notice);
  if (!banner) return [];
  const lines = [
    `**${escapeMarkdown(banner.title)}**`,
    '',
    escapeMarkdown(banner.toDo),
    '',
    ...notice.gaps.map(gapText),
  ];
  return [lines.map((line) => `> ${line}`.trimEnd()).join('\n')];
}

function gapText({ label, legalRef, toDo, path }: NoticeGap): string {
  return `- **${escapeMarkdown(label)}** (${escapeMarkdown(legalRef)}) – ${escapeMarkdown(toDo)} \`${path}\``;
}

function blockTexts(block: Block, marks: Marks): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${contentText(block.content)}`];
    case 'note':
      return [`> ${lineOf(block.content)}`];
    case 'quote':
      return [`> ${escapeMarkdown(marks.quoted(plainOf(block.content)))} (${inlineText(block.source)})`];
    case 'fields':
      return block.rows.flatMap((row) => rowTexts(row, marks));
    case 'paragraph':
    case 'list':
    case 'table':
      return [simpleText(block)];
  }
}

function rowTexts({ label, ref, inferred, content }: FieldRow, marks: Marks): readonly string[] {
  const after = [...(ref === undefined ? [] : [`(${ref})`]), ...(inferred ? [marks.inferred] : [])];
  const head = [`**${escapeMarkdown(label)}**`, ...after.map(escapeMarkdown)].join(' ');
  return [head, ...content.map(simpleText)];
}

function simpleText(block: SimpleBlock): string {
  if (block.kind === 'paragraph') return lineOf(block.content);
  if (block.kind === 'list') {
    return block.items
      .map((item, index) => `${block.ordered ? `${String(index + 1)}.` : '-'} ${lineOf(item)}`)
      .join('\n');
  }
  const lines = [
    block.head.map(escapeMarkdown),
    block.head.map(() => '---'),
    ...block.rows.map((row) => row.map(contentText)),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A line of text; what would start another kind of block is escaped. */
function lineOf(content: readonly Inline[]): string {
  return escapeMarkdownHead(contentText(content));
}

function contentText(content: readonly Inline[]): string {
  return content.map(inlineText).join('').trim();
}

function plainOf(content: readonly Inline[]): string {
  return content.map(({ text }) => text).join('');
}

function inlineText(inline: Inline): string {
  if (inline.kind === 'link') return `[${escapeMarkdown(inline.text)}](<${inline.url.replaceAll('&', '&amp;')}>)`;
  if (inline.kind === 'missing') return `**${escapeMarkdown(inline.text)}**`;
  return inline.kind === 'blank' ? `*${escapeMarkdown(inline.text)}*` : escapeMarkdown(inline.text);
}
