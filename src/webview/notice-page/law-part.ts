import type { DutyView, LawView } from '../../core/law/law-view.ts';
import { element, setContent } from '../dom/element.ts';
import { completeButton } from './complete-button.ts';
import type { ViewContext } from './view-context.ts';

/** What each law asks of the record, and why: duty by duty, closed until a person opens one. */
export class LawPart {
  readonly element: HTMLDetailsElement;
  readonly #context: ViewContext;
  readonly #summary: HTMLElement;
  readonly #laws = element('div', {});
  #shown = '';

  constructor(context: ViewContext) {
    this.#context = context;
    this.#summary = element('summary', {}, element('h2', {}, context.texts.law));
    this.element = element('details', { id: 'law' }, this.#summary, this.#laws);
  }

  show(laws: readonly LawView[]): void {
    const next = JSON.stringify(laws);
    if (next === this.#shown) return;
    this.#shown = next;
    const open = new Set(this.#open().map(({ id }) => id));
    setContent(
      this.#laws,
      laws.flatMap((law, index) => this.#law(law, index)),
    );
    for (const duty of this.#laws.querySelectorAll('details')) duty.open = open.has(duty.id);
  }

  open(): void {
    this.element.open = true;
    this.#summary.focus({ preventScroll: true });
    this.element.scrollIntoView();
  }

  #open(): readonly HTMLDetailsElement[] {
    return [...this.#laws.querySelectorAll('details')].filter((duty) => duty.open);
  }

  #law({ title, asOf, duties }: LawView, law: number): readonly HTMLElement[] {
    return [
      element('h3', {}, title),
      element('p', { class: 'help' }, asOf),
      ...duties.map((duty, index) => this.#duty(duty, `duty-${String(law)}-${String(index)}`)),
    ];
  }

  #duty(duty: DutyView, id: string): HTMLElement {
    const { verdict, verdictText, head, refs, reasons, consequences, gaps } = duty;
    const links = refs.map(({ article, address }) => element('li', {}, element('a', { href: address }, article)));
    const list = (items: readonly { readonly text: string; readonly path?: string }[]) =>
      items.length === 0 ? [] : [element('ul', {}, ...items.map((item) => this.#item(item)))];
    const lacking = gaps?.length === 0 ? [element('p', {}, this.#context.texts.nothingLacks)] : list(gaps ?? []);
    return element(
      'details',
      { id, class: `duty ${verdict}` },
      element('summary', {}, element('strong', {}, verdictText), ` – ${head}`),
      element('ul', { class: 'refs' }, ...links),
      ...list(reasons),
      ...consequences.map((text) => element('p', {}, text)),
      ...lacking,
    );
  }

  #item({ text, path }: { readonly text: string; readonly path?: string }): HTMLElement {
    if (path === undefined) return element('li', {}, text);
    return element('li', {}, `${text} `, completeButton(path, text, this.#context));
  }
}
