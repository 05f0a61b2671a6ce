import type { Notice, NoticeGap } from '../notice.ts';
import { draftBannerOf } from './draft.ts';
import type { NoticeFormat } from './format.ts';
import { escapeHtml } from '../../texts/escape-html.ts';
import { blockHtml } from './html-blocks.ts';
import { htmlStyle } from './html-style.ts';
import { marksOf } from './marks.ts';

/** One page that needs nothing else: read on a screen, by a screen reader, or printed. */
export const htmlFormat: NoticeFormat = { id: 'html', oneDocument: true, extensionOf: () => 'html', format: page };

function page(notice: Notice): string {
  const title = escapeHtml(notice.title);
  const marks = marksOf(notice.language);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Nothing of a record can run or be fetched, even if the escaping below were wrong.
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${title}</title>`,
    `<style>${htmlStyle}</style>`,
  ];
  const main = [...draft(notice), `<h1>${title}</h1>`, ...notice.blocks.map((block) => blockHtml(block, marks))];
  return [
    '<!doctype html>',
    `<html lang="${notice.language}">`,
    '<head>',
    ...head,
    '</head>',
    '<body>',
    '<main>',
    ...main,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function draft(notice: Notice): readonly string[] {
  const banner = draftBannerOf(notice);
  if (!banner) return [];
  const title = escapeHtml(banner.title);
  return [
    '<aside aria-labelledby="draft">',
    `<p id="draft"><strong>${title}</strong></p>`,
    `<p>${escapeHtml(banner.toDo)}</p>`,
    `<ul>${notice.gaps.map(gapHtml).join('')}</ul>`,
    '</aside>',
    `<div class="watermark" aria-hidden="true" data-mark="${title}"></div>`,
  ];
}

function gapHtml({ label, legalRef, toDo, path }: NoticeGap): string {
  return `<li><strong>${escapeHtml(label)}</strong> (${escapeHtml(legalRef)}) – ${escapeHtml(toDo)} <code>${escapeHtml(path)}</code></li>`;
}
