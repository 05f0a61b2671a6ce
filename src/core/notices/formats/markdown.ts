import { escapeMarkdown, escapeMarkdownHead } from '../../texts/escape-markdown.ts';
import type { Block, Inline, Notice, NoticeGap } from '../notice.ts';
import { draftBannerOf } from './draft.ts';
import type { NoticeFormat } from './format.ts';

/** CommonMark: shown in pull requests and in the editor's preview. */
export const markdownFormat: NoticeFormat = {
  id: 'markdown',
  extension: 'md',
  format: (notice) =>
    `${[...draftLines(notice), `# ${lineOf([{ kind: 'text', text: notice.title }])}`, ...notice.blocks.map(blockText)].join('\n\n')}\n`,
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

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return lineOf(block.content);
  return block.items.map((item) => `- ${lineOf(item)}`).join('\n');
}

/** A line of text; what would start another kind of block is escaped. */
function lineOf(content: readonly Inline[]): string {
  return escapeMarkdownHead(content.map(inlineText).join('').trim());
}

function inlineText(inline: Inline): string {
  if (inline.kind === 'link') return `[${escapeMarkdown(inline.text)}](<${inline.url.replaceAll('&', '&amp;')}>)`;
  return inline.kind === 'missing' ? `**${escapeMarkdown(inline.text)}**` : escapeMarkdown(inline.text);
}
