import type { Block, Inline, Notice, NoticeGap } from '../notice.ts';
import { draftBannerOf } from './draft.ts';
import type { NoticeFormat } from './format.ts';

/** Plain text, a paragraph a line: to be pasted in a letter's template. */
export const textFormat: NoticeFormat = {
  id: 'text',
  extension: 'txt',
  format: (notice) => `${[...draftLines(notice), notice.title, ...notice.blocks.map(blockText)].join('\n\n')}\n`,
};

function draftLines(notice: Notice): readonly string[] {
  const banner = draftBannerOf(notice);
  if (!banner) return [];
  return [`*** ${banner.title} ***`, [banner.toDo, ...notice.gaps.map(gapText)].join('\n'), '***'];
}

function gapText({ label, legalRef, toDo, path }: NoticeGap): string {
  return `- ${label} (${legalRef}) – ${toDo} ${path}`;
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return lineOf(block.content);
  return block.items.map((item) => `- ${lineOf(item)}`).join('\n');
}

function lineOf(content: readonly Inline[]): string {
  return content.map(({ text }) => text).join('');
}
