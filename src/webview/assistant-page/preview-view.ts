import type { ShownPreview } from '../../editor/assistant/assistant-messages.ts';
import { button, element } from '../dom/element.ts';
import { ask } from './host.ts';
import type { ViewContext } from './view-context.ts';

const PAUSE_MS = 300;

/** What would leave if the question were sent now: the body of the request, byte for byte, pseudonyms marked. */
export class PreviewView {
  readonly toggle: HTMLButtonElement;
  readonly element: HTMLElement;
  readonly #typed: () => string;
  readonly #notes = element('ul', { class: 'notes' });
  readonly #body: HTMLElement;
  readonly #context: ViewContext;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: ViewContext, typed: () => string) {
    const { texts } = context;
    this.#context = context;
    this.#typed = typed;
    this.#body = element('pre', { tabindex: '0', role: 'region', 'aria-label': texts.body });
    this.element = element(
      'section',
      { id: 'preview', 'aria-label': texts.preview, hidden: true },
      element('h2', {}, texts.preview),
      this.#notes,
      this.#body,
    );
    this.toggle = button(
      texts.preview,
      () => {
        this.element.hidden = !this.element.hidden;
        this.toggle.setAttribute('aria-expanded', String(!this.element.hidden));
        this.refreshSoon();
      },
      { 'aria-expanded': 'false', 'aria-controls': 'preview', 'aria-keyshortcuts': 'Alt+P', title: 'Alt+P' },
    );
    document.addEventListener('keydown', (event) => {
      if (!event.altKey || event.code !== 'KeyP') return;
      event.preventDefault();
      this.toggle.click();
    });
  }

  /** Asks again once a person has paused; a closed preview asks nothing. */
  refreshSoon(): void {
    clearTimeout(this.#timer);
    if (this.element.hidden) return;
    this.#timer = setTimeout(() => {
      ask({ kind: 'preview', text: this.#typed() });
    }, PAUSE_MS);
  }

  show({ isAllowed, notes, body }: ShownPreview): void {
    this.element.dataset['allowed'] = String(isAllowed);
    this.#notes.replaceChildren(...notes.map((note) => element('li', {}, note)));
    this.#body.hidden = body.length === 0;
    this.#body.replaceChildren(
      ...body.map(({ text, isMasked }) =>
        isMasked ? element('mark', { title: this.#context.texts.masked }, text) : text,
      ),
    );
  }
}
