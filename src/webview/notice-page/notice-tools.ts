import type { NoticeChoice } from '../../core/notices/notice-view.ts';
import type { ShowNotice } from '../../editor/notice/notice-messages.ts';
import { button, element, setContent } from '../dom/element.ts';
import { ask } from './host.ts';
import type { ViewContext } from './view-context.ts';

/** What is chosen and done above the notice. */
export class NoticeTools {
  readonly element: HTMLElement;
  readonly #context: ViewContext;
  readonly #title = element('p', { class: 'record' });
  readonly #document = element('select', { id: 'document' });
  readonly #language = element('select', { id: 'language' });
  readonly #actions: HTMLElement;
  #choices: readonly NoticeChoice[] = [];

  constructor(context: ViewContext, zoom: HTMLElement) {
    this.#context = context;
    const { texts } = context;
    const choose = (): void => {
      ask({ kind: 'choose', ...this.chosen });
    };
    this.#document.addEventListener('change', choose);
    this.#language.addEventListener('change', choose);
    this.#actions = element(
      'div',
      { class: 'group' },
      ...(['copy', 'write', 'print'] as const).map((kind) =>
        button(texts[kind], () => {
          ask({ kind });
        }),
      ),
    );
    const labelled = (select: HTMLElement, label: string) =>
      element('label', { for: select.id }, element('span', {}, label), select);
    this.element = element(
      'header',
      {},
      this.#title,
      element(
        'div',
        { class: 'tools', role: 'group', 'aria-label': texts.tools },
        labelled(this.#document, texts.document),
        labelled(this.#language, texts.language),
        zoom,
        this.#actions,
      ),
    );
  }

  /** The document and the language that the boxes show. */
  get chosen(): { readonly document: string; readonly language: string } {
    return { document: this.#document.value, language: this.#language.value };
  }

  show({ title, choices, view }: ShowNotice): void {
    this.#title.textContent = title;
    this.#choices = choices;
    this.element.classList.toggle('empty', choices.length === 0);
    setContent(
      this.#document,
      choices.map((choice) => element('option', { value: choice.id }, this.#nameOf(choice))),
    );
    if (view) this.#document.value = view.notice.document;
    this.#showLanguages(view?.notice.language);
  }

  #showLanguages(language: string | undefined): void {
    const { languageNames } = this.#context.texts;
    const chosen = this.#choices.find(({ id }) => id === this.#document.value);
    setContent(
      this.#language,
      (chosen?.languages ?? []).map((one) => element('option', { value: one, lang: one }, languageNames[one] ?? one)),
    );
    if (language !== undefined) this.#language.value = language;
  }

  #nameOf({ title, state }: NoticeChoice): string {
    return `${title} – ${this.#context.texts[state]}`;
  }
}
