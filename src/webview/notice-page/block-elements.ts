import type { NoticeView } from '../../core/notices/notice-view.ts';
import type { Block, FieldRow, Inline, SimpleBlock } from '../../core/notices/notice.ts';
import { element } from '../dom/element.ts';
import { fieldLink } from './complete-button.ts';
import type { ViewContext } from './view-context.ts';

/** A block of a notice. */
export function blockElement(block: Block, view: NoticeView, context: ViewContext): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return element(`h${String(block.level)}` as 'h2' | 'h3', {}, ...line(block.content, context));
    case 'note':
      return element('p', { class: 'note' }, ...line(block.content, context));
    case 'quote':
      return element(
        'blockquote',
        {},
        element('p', {}, ...line(block.content, context)),
        element('p', {}, ...line([block.source], context)),
      );
    case 'fields':
      return element('dl', {}, ...block.rows.flatMap((row) => fieldRow(row, view, context)));
    case 'paragraph':
    case 'list':
    case 'table':
      return simpleElement(block, context);
  }
}

function fieldRow({ label, ref, inferred, content }: FieldRow, { inferred: mark }: NoticeView, context: ViewContext) {
  const after = [...(ref === undefined ? [] : [`(${ref})`]), ...(inferred ? [mark] : [])];
  const name = after.length === 0 ? [label] : [`${label} `, element('span', {}, after.join(' '))];
  return [element('dt', {}, ...name), element('dd', {}, ...content.map((block) => simpleElement(block, context)))];
}

function simpleElement(block: SimpleBlock, context: ViewContext): HTMLElement {
  if (block.kind === 'paragraph') return element('p', {}, ...line(block.content, context));
  if (block.kind === 'list') {
    const items = block.items.map((item) => element('li', {}, ...line(item, context)));
    return element(block.ordered ? 'ol' : 'ul', {}, ...items);
  }
  const head = element('tr', {}, ...block.head.map((cell) => element('th', { scope: 'col' }, cell)));
  const rows = block.rows.map((row) =>
    element('tr', {}, ...row.map((cell) => element('td', {}, ...line(cell, context)))),
  );
  const table = element(
    'table',
    {},
    element('caption', {}, block.caption),
    element('thead', {}, head),
    element('tbody', {}, ...rows),
  );
  // A table may be wider than the view: it scrolls by itself, by keyboard too.
  return element('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': block.caption }, table);
}

function line(content: readonly Inline[], context: ViewContext): readonly (Node | string)[] {
  return content.map((inline) => {
    switch (inline.kind) {
      case 'text':
        return inline.language === undefined ? inline.text : element('span', { lang: inline.language }, inline.text);
      case 'link':
        return element('a', { href: inline.url }, inline.text);
      case 'missing':
        return fieldLink(inline.path, inline.text, context);
      case 'blank':
        return element('mark', {}, inline.text);
    }
  });
}
