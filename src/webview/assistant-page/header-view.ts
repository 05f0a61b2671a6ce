import type { ShowAssistant, ShownHistory } from '../../editor/assistant/assistant-messages.ts';
import { button, element, filled } from '../dom/element.ts';
import { ask } from './host.ts';
import type { ViewContext } from './view-context.ts';

/** Who answers, with which model; a new conversation; the ones that were kept. */
export class HeaderView {
  readonly element: HTMLElement;
  readonly #context: ViewContext;
  readonly #provider = element('p', { class: 'provider' });
  readonly #choose: HTMLButtonElement;
  readonly #models: HTMLSelectElement;
  readonly #model: HTMLElement;
  readonly #history: HTMLElement;
  #shownModels = '';
  #shownHistory = '';

  constructor(context: ViewContext) {
    const { texts } = context;
    this.#context = context;
    this.#choose = button('', () => {
      ask({ kind: 'choose-provider' });
    });
    this.#models = element('select', { id: 'model' });
    this.#models.addEventListener('change', () => {
      ask({ kind: 'choose-model', model: this.#models.value });
    });
    this.#model = element('div', { class: 'model' }, element('label', { for: 'model' }, texts.model), this.#models);
    this.#history = element('details', { class: 'history' });
    const renew = button(texts.newOne, () => {
      ask({ kind: 'new' });
    });
    const tools = element('div', { class: 'tools' }, this.#choose, renew);
    this.element = element(
      'header',
      {},
      element('h1', { class: 'unseen' }, 'Vigie'),
      this.#provider,
      this.#model,
      tools,
      this.#history,
    );
  }

  show({ provider, models, model, history }: ShowAssistant): void {
    this.#provider.textContent = provider.label;
    this.#provider.dataset['ready'] = String(provider.isReady);
    this.#choose.textContent = provider.action;
    this.#choose.hidden = provider.action === '';
    this.#model.hidden = models.length === 0;
    const now = JSON.stringify(models);
    if (now !== this.#shownModels) {
      this.#shownModels = now;
      this.#models.replaceChildren(...models.map(({ id, label }) => element('option', { value: id }, label)));
    }
    this.#models.value = model;
    this.#showHistory(history);
  }

  #showHistory(history: ShownHistory): void {
    const now = JSON.stringify(history);
    if (now === this.#shownHistory) return;
    this.#shownHistory = now;
    const { texts } = this.#context;
    const keep = element('input', { type: 'checkbox', id: 'keep' });
    keep.checked = history.isKept;
    keep.addEventListener('change', () => {
      ask({ kind: 'keep-history', keep: keep.checked });
    });
    const items = history.conversations.map(({ id, label }) => {
      const open = button(label, () => {
        ask({ kind: 'open-conversation', conversation: id });
      });
      const name = filled(texts.forget, { label });
      const forget = button(
        '×',
        () => {
          ask({ kind: 'forget-conversation', conversation: id });
        },
        { class: 'icon', 'aria-label': name, title: name },
      );
      return element('li', {}, open, forget);
    });
    const forgetAll = button(texts.forgetAll, () => {
      ask({ kind: 'forget-history' });
    });
    this.#history.replaceChildren(
      element('summary', {}, texts.history),
      element('label', { for: 'keep' }, keep, texts.keep),
      ...(items.length > 0 ? [element('ul', {}, ...items), forgetAll] : []),
    );
  }
}
