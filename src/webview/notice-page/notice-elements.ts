import type { NoticeView } from '../../core/notices/notice-view.ts';
import { element } from '../dom/element.ts';
import { blockElement } from './block-elements.ts';
import { fieldLink } from './complete-button.ts';
import type { ViewContext } from './view-context.ts';

/** A notice as its reader will get it; around it, what only the person who makes it must know. */
export function noticeElements(view: NoticeView | undefined, context: ViewContext): readonly HTMLElement[] {
  const { texts } = context;
  if (!view) return [element('p', {}, texts.nothing)];
  const { notice } = view;
  return [
    ...banner(view, context),
    element('h1', {}, notice.title),
    ...notice.blocks.map((block) => blockElement(block, view, context)),
    ...remarks(notice.remarks, context),
  ];
}

function banner({ banner: draft, notice }: NoticeView, context: ViewContext): readonly HTMLElement[] {
  if (!draft) return [];
  const items = notice.gaps.map(({ label, legalRef, toDo, path }) =>
    element('li', {}, element('strong', {}, label), ` (${legalRef}) – ${toDo} `, fieldLink(path, path, context)),
  );
  return [
    element(
      'aside',
      { class: 'draft', 'aria-labelledby': 'draft' },
      element('p', { id: 'draft' }, element('strong', {}, draft.title)),
      element('p', {}, draft.toDo),
      element('ul', {}, ...items),
    ),
  ];
}

function remarks(texts: readonly string[], context: ViewContext): readonly HTMLElement[] {
  if (texts.length === 0) return [];
  return [
    element(
      'aside',
      { class: 'remarks', 'aria-labelledby': 'remarks' },
      element('p', { id: 'remarks', lang: document.documentElement.lang }, context.texts.remarks),
      element('ul', {}, ...texts.map((text) => element('li', {}, text))),
    ),
  ];
}
