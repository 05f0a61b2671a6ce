import { button, element } from '../dom/element.ts';
import { ask } from './host.ts';
import type { ViewContext } from './view-context.ts';

/** Leads to the place of the record where something that lacks is written. */
export function completeButton(path: string, label: string, { texts }: ViewContext): HTMLButtonElement {
  const action = (): void => {
    ask({ kind: 'complete', path });
  };
  return button(texts.complete, action, { class: 'link', title: path, 'aria-label': `${texts.complete} – ${label}` });
}

/** The same in the middle of a sentence: a link, which breaks over lines as words do. */
export function fieldLink(path: string, text: string, { texts }: ViewContext): HTMLAnchorElement {
  const title = `${texts.complete} – ${path}`;
  const link = element('a', { href: `#${path}`, class: 'missing', title, 'data-path': path }, text);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    ask({ kind: 'complete', path });
  });
  return link;
}
