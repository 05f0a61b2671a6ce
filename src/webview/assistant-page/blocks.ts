import type { AnswerBlock, AnswerInline } from '../../core/assistant/answer.ts';
import { button, element, filled } from '../dom/element.ts';
import { headingLevels } from './heading-levels.ts';
import { ask } from './host.ts';
import { inlineNodes } from './inlines.ts';
import type { ViewContext } from './view-context.ts';

/** The blocks of an answer as elements, one each. */
export function blockElements(
  blocks: readonly AnswerBlock[],
  turn: number,
  context: ViewContext,
): readonly HTMLElement[] {
  const levels = headingLevels(blocks);
  return blocks.map((block, index) => blockElement(block, levels[index] ?? 0, turn, context));
}

function blockElement(block: AnswerBlock, level: number, turn: number, context: ViewContext): HTMLElement {
  const inline = (content: readonly AnswerInline[]) => inlineNodes(content, turn, context);
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, ...inline(block.content));
    case 'heading':
      return element(`h${String(level)}` as 'h3', {}, ...inline(block.content));
    case 'code':
      return codeElement(block, turn, context);
    case 'list': {
      const items = block.items.map((item) => element('li', {}, ...blockElements(item, turn, context)));
      return block.start === undefined
        ? element('ul', {}, ...items)
        : element('ol', { start: String(block.start) }, ...items);
    }
    case 'quote':
      return element('blockquote', {}, ...blockElements(block.blocks, turn, context));
    case 'table':
      return tableElement(block, inline);
    case 'rule':
      return element('hr');
  }
}

type Of<Kind extends AnswerBlock['kind']> = Extract<AnswerBlock, { readonly kind: Kind }>;

/** A table may be wider than the view: it scrolls by itself, by keyboard too. */
function tableElement(
  { head, rows }: Of<'table'>,
  inline: (content: readonly AnswerInline[]) => readonly (Node | string)[],
): HTMLElement {
  const header = element('tr', {}, ...head.map((cell) => element('th', { scope: 'col' }, ...inline(cell))));
  const body = rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, ...inline(cell)))));
  const table = element('table', {}, element('thead', {}, header), element('tbody', {}, ...body));
  return element('div', { class: 'scroll', tabindex: '0' }, table);
}

function codeElement(
  { index, language, text }: Of<'code'>,
  turn: number,
  { texts, announce }: ViewContext,
): HTMLElement {
  const use = (label: string, how: 'copy' | 'insert' | 'compare'): HTMLElement =>
    button(label, () => {
      ask({ kind: 'code', turn, index, use: how });
      if (how === 'copy') announce(texts.copied);
    });
  return element(
    'div',
    { class: 'code', role: 'group', 'aria-label': filled(texts.code, { language }).trim() },
    element(
      'div',
      { class: 'code-head' },
      element('span', {}, language),
      use(texts.copy, 'copy'),
      use(texts.insert, 'insert'),
      use(texts.compare, 'compare'),
    ),
    element('pre', { tabindex: '0' }, element('code', {}, text)),
  );
}
