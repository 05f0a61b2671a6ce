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
  const lines = [`**${escaped(banner.title)}**`, '', escaped(banner.toDo), '', ...notice.gaps.map(gapText)];
  return [lines.map((line) => `> ${line}`.trimEnd()).join('\n')];
}

function gapText({ label, legalRef, toDo, path }: NoticeGap): string {
  return `- **${escaped(label)}** (${escaped(legalRef)}) – ${escaped(toDo)} \`${path}\``;
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return lineOf(block.content);
  return block.items.map((item) => `- ${lineOf(item)}`).join('\n');
}

/** A line of text; what would start another kind of block is escaped. */
function lineOf(content: readonly Inline[]): string {
  const line = content.map(inlineText).join('').trim();
  return line.replace(/^(?:[#+=-]|\d{1,9}[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

function inlineText(inline: Inline): string {
  if (inline.kind === 'link') return `[${escaped(inline.text)}](<${inline.url.replaceAll('&', '&amp;')}>)`;
  return inline.kind === 'missing' ? `**${escaped(inline.text)}**` : escaped(inline.text);
}

/** Text in which nothing is markup, for CommonMark, for GitHub's tables, strike-through and formulas, and for HTML. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]~|$]/g, '\\$&');
}
