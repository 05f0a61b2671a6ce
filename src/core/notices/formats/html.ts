import type { Block, Inline, Notice, NoticeGap } from '../notice.ts';
import { draftBannerOf } from './draft.ts';
import type { NoticeFormat } from './format.ts';

/** One page that needs nothing else: read on a screen, by a screen reader, or printed. */
export const htmlFormat: NoticeFormat = { id: 'html', extension: 'html', format: page };

/** Text contrasts are 7:1 or more. Paper gets the mark of a draft on each page. */
const style = `
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; font: 1.1rem/1.6 sans-serif; }
p, li { overflow-wrap: anywhere; }
a { color: #003c8f; }
mark { padding: 0 0.2em; color: #1b1b1b; background: #ffe79c; }
aside { margin-bottom: 2rem; padding: 0.5rem 1rem; border: 0.2rem solid #8a2700; background: #fff4ee; }
#draft { margin: 0; color: #8a2700; }
.watermark { display: none; }
@media print {
  body { max-width: none; margin: 0; }
  .watermark::before { content: attr(data-mark); }
  .watermark { display: block; position: fixed; top: 40%; left: 0; right: 0; text-align: center; font-size: 2.5rem; color: #8a2700; opacity: 0.25; transform: rotate(-30deg); }
}
`;

function page(notice: Notice): string {
  const title = escaped(notice.title);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Nothing of a record can run or be fetched, even if the escaping below were wrong.
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
  ];
  const main = [...draft(notice), `<h1>${title}</h1>`, ...notice.blocks.map(blockHtml)];
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
  const title = escaped(banner.title);
  return [
    '<aside aria-labelledby="draft">',
    `<p id="draft"><strong>${title}</strong></p>`,
    `<p>${escaped(banner.toDo)}</p>`,
    `<ul>${notice.gaps.map(gapHtml).join('')}</ul>`,
    '</aside>',
    `<div class="watermark" aria-hidden="true" data-mark="${title}"></div>`,
  ];
}

function gapHtml({ label, legalRef, toDo, path }: NoticeGap): string {
  return `<li><strong>${escaped(label)}</strong> (${escaped(legalRef)}) – ${escaped(toDo)} <code>${escaped(path)}</code></li>`;
}

function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${lineOf(block.content)}</p>`;
  return `<ul>${block.items.map((item) => `<li>${lineOf(item)}</li>`).join('')}</ul>`;
}

function lineOf(content: readonly Inline[]): string {
  return content.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  const text = escaped(inline.text);
  if (inline.kind === 'link') return `<a href="${escaped(inline.url)}">${text}</a>`;
  return inline.kind === 'missing' ? `<mark>${text}</mark>` : text;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text in which nothing is markup, between tags and between quotes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
