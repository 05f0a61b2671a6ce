import { button, element } from '../dom/element.ts';
import type { ViewContext } from './view-context.ts';

/** Sizes of the text, in percent. */
const sizes = [75, 90, 100, 125, 150, 200, 250, 300];
const USUAL = 100;

/** The size of the notice's text, as a person sets it. */
export class Zoom {
  readonly element: HTMLElement;
  readonly #target: HTMLElement;
  readonly #context: ViewContext;
  readonly #usual: HTMLButtonElement;
  readonly #changed: () => void;
  percent: number;

  constructor(target: HTMLElement, context: ViewContext, percent: number | undefined, changed: () => void) {
    this.#target = target;
    this.#context = context;
    this.#changed = changed;
    this.percent = sizes.find((size) => size === percent) ?? USUAL;
    const { texts } = context;
    const step = (by: number) => (): void => {
      const next = sizes[sizes.indexOf(this.percent) + by];
      if (next !== undefined) this.#set(next);
    };
    this.#usual = button('', () => {
      this.#set(USUAL);
    });
    this.element = element(
      'div',
      { class: 'group' },
      button('−', step(-1), { 'aria-label': texts.smaller, title: texts.smaller }),
      this.#usual,
      button('+', step(1), { 'aria-label': texts.larger, title: texts.larger }),
    );
    this.#show();
  }

  #set(percent: number): void {
    this.percent = percent;
    this.#show();
    this.#context.announce(this.#label());
    this.#changed();
  }

  #show(): void {
    this.#target.style.fontSize = `${String(this.percent)}%`;
    this.#usual.textContent = this.#label();
    this.#usual.title = this.#context.texts.usual;
  }

  #label(): string {
    return new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' }).format(this.percent / 100);
  }
}
