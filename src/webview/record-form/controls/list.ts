import type { FormOption, ListControl } from '../../../core/record-form/form.ts';
import { button, element, filled } from '../../dom/element.ts';
import { ask } from '../host.ts';
import { idOf, type ControlView, type ViewContext } from './control-view.ts';
import { problemList, showProblems } from './problems.ts';

/** Several values, taken away and added one by one. */
export class ListView implements ControlView<ListControl> {
  readonly element: HTMLElement;
  readonly #context: ViewContext;
  readonly #box: HTMLSelectElement | HTMLInputElement;
  readonly #items = element('ul', { class: 'items' });
  readonly #problems: HTMLElement;
  #control: ListControl;

  constructor(control: ListControl, helpId: string, context: ViewContext) {
    this.#control = control;
    this.#context = context;
    const id = idOf(control, 'control');
    const described = { id, 'aria-describedby': `${helpId} ${idOf(control, 'problems')}` };
    this.#box = control.options ? element('select', described) : element('input', { ...described, type: 'text' });
    this.#problems = problemList(control);
    const add = (): void => {
      this.#add();
    };
    const { texts } = context;
    const action = button(texts.add, add, { 'aria-label': `${texts.add} – ${control.label}` });
    const adder = element('div', { class: 'adder' }, this.#box, action);
    const label = element('label', { for: id }, control.label);
    this.element = element('div', { class: 'control' }, label, this.#items, adder, this.#problems);
    this.#box.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      add();
    });
    this.#show();
  }

  update(control: ListControl): void {
    const { items, problems } = this.#control;
    const hasChanged = JSON.stringify([items, problems]) !== JSON.stringify([control.items, control.problems]);
    this.#control = control;
    if (hasChanged) this.#show();
  }

  #show(): void {
    const { items, options } = this.#control;
    this.#items.replaceChildren(...items.map((value, index) => this.#item(value, index)));
    this.#items.hidden = items.length === 0;
    if (options) {
      const left = [
        { value: '', label: this.#context.texts.nothing },
        ...options.filter(({ value }) => !items.includes(value)),
      ];
      this.#box.replaceChildren(...left.map(({ value, label }) => element('option', { value }, label)));
    }
    showProblems(this.#problems, this.#control);
  }

  #item(value: string, index: number): HTMLElement {
    const label = labelOf(value, this.#control.options);
    const remove = filled(this.#context.texts.remove, { value: label });
    const action = (): void => {
      ask({ kind: 'change', path: [...this.#control.path, index], base: value, value: '' });
      this.#box.focus();
    };
    return element('li', {}, element('span', {}, label), button('×', action, { 'aria-label': remove, class: 'icon' }));
  }

  #add(): void {
    const value = this.#box.value.trim();
    const { items, path } = this.#control;
    if (value === '' || items.includes(value)) return;
    ask({ kind: 'change', path: [...path, items.length], base: '', value });
    this.#box.value = '';
  }
}

function labelOf(value: string, options: readonly FormOption[] = []): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
