import { escapeHtml } from '../../texts/escape-html.ts';
import type { Block, FieldRow, Inline, SimpleBlock } from '../notice.ts';
import type { Marks } from './marks.ts';

/** A block as HTML in which nothing of a record is markup. */
export function blockHtml(block: Block, marks: Marks): string {
  switch (block.kind) {
    case 'heading':
      return `<h${String(block.level)}>${lineOf(block.content)}</h${String(block.level)}>`;
    case 'note':
      return `<p class="note">${lineOf(block.content)}</p>`;
    case 'quote':
      return `<blockquote><p>${lineOf(block.content)}</p><p>${inlineHtml(block.source)}</p></blockquote>`;
    case 'fields':
      return `<dl>${block.rows.map((row) => rowHtml(row, marks)).join('')}</dl>`;
    case 'paragraph':
    case 'list':
    case 'table':
      return simpleHtml(block);
  }
}

function rowHtml({ label, ref, inferred, content }: FieldRow, marks: Marks): string {
  const after = [...(ref === undefined ? [] : [`(${ref})`]), ...(inferred ? [marks.inferred] : [])];
  const span = after.length === 0 ? '' : ` <span>${escapeHtml(after.join(' '))}</span>`;
  return `<dt>${escapeHtml(label)}${span}</dt><dd>${content.map(simpleHtml).join('')}</dd>`;
}

function simpleHtml(block: SimpleBlock): string {
  if (block.kind === 'paragraph') return `<p>${lineOf(block.content)}</p>`;
  if (block.kind === 'list') {
    const tag = block.ordered ? 'ol' : 'ul';
    return `<${tag}>${block.items.map((item) => `<li>${lineOf(item)}</li>`).join('')}</${tag}>`;
  }
  const head = block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${lineOf(cell)}</td>`).join('')}</tr>`);
  return `<table><caption>${escapeHtml(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function lineOf(content: readonly Inline[]): string {
  return content.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  const text = escapeHtml(inline.text);
  if (inline.kind === 'link') return `<a href="${escapeHtml(inline.url)}">${text}</a>`;
  if (inline.kind === 'missing' || inline.kind === 'blank') return `<mark>${text}</mark>`;
  return inline.language === undefined ? text : `<span lang="${inline.language}">${text}</span>`;
}
