import type { FormField, FormGroup, RecordForm } from '../../core/record-form/form.ts';
import type { ViewContext } from './controls/control-view.ts';
import { button, element, filled } from '../dom/element.ts';
import { fieldView, type FieldView } from './field-view.ts';
import { ask } from './host.ts';

/** The whole form on the page. What has not changed keeps its elements, and with them the focus and the place of the cursor. */
export class FormView {
  readonly #root: HTMLElement;
  readonly #context: ViewContext;
  readonly #fields = new Map<string, FieldView>();
  readonly #sections = new Map<string, HTMLElement>();
  readonly #links = new Map<string, HTMLElement>();
  readonly #title = element('h1');
  readonly #summary = element('p', { class: 'summary', id: 'summary' });
  /** Shows what nothing asks for too. */
  readonly #all = element('input', { type: 'checkbox', id: 'all' });
  #count: number | undefined;

  constructor(root: HTMLElement, context: ViewContext) {
    this.#root = root;
    this.#context = context;
    this.#all.addEventListener('change', () => this.#root.classList.toggle('all', this.#all.checked));
  }

  show(form: RecordForm): void {
    if (form.unreadable) this.#showUnreadable(form.unreadable.text);
    else {
      if (this.#sections.size === 0) this.#build(form);
      this.#title.textContent = form.title;
      for (const group of form.groups) this.#showGroup(group);
      this.#summarise(form);
    }
  }

  /** Shows a field, even one that nothing asks for, and puts the focus where it is written. */
  reveal(field: string): void {
    const key = field.split('.', 1)[0] ?? '';
    const part = this.#fields.get(key)?.element;
    if (!part) return;
    if (part.classList.contains('unwanted')) this.#all.click();
    const name = `control-${field.replaceAll('.', '-')}`;
    const controls = [...part.querySelectorAll<HTMLElement>('input, textarea, select')];
    // The radio buttons of a question are called after it; where the place has no control of its own, the first one of its part.
    const control =
      controls.find(({ id }) => id === name) ?? controls.find(({ id }) => id.startsWith(`${name}-`)) ?? controls[0];
    const target = control ?? part.querySelector<HTMLElement>('button');
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }

  #showUnreadable(text: string): void {
    this.#fields.clear();
    this.#sections.clear();
    this.#root.replaceChildren(element('p', { role: 'alert' }, text), this.#openAsText());
  }

  #openAsText(): HTMLElement {
    return button(this.#context.texts.openAsText, () => {
      ask({ kind: 'open-as-text' });
    });
  }

  #build({ groups }: RecordForm): void {
    const { texts } = this.#context;
    const links = groups.map(({ id, label }) => {
      const link = element('a', { href: `#group-${id}` }, label);
      const item = element('li', {}, link);
      this.#links.set(id, item);
      return item;
    });
    const sections = groups.map(({ id, label, help }) => {
      const heading = element('h2', { id: `group-${id}`, tabindex: '-1' }, label);
      const section = element(
        'section',
        { 'aria-labelledby': heading.id },
        heading,
        element('p', { class: 'help' }, help),
      );
      this.#sections.set(id, section);
      return section;
    });
    const tools = element(
      'div',
      { class: 'tools' },
      element('label', { for: 'all' }, this.#all, texts.showAll),
      this.#openAsText(),
    );
    this.#root.replaceChildren(
      element('header', {}, this.#title, this.#summary, tools),
      element('nav', { 'aria-label': texts.groups }, element('ul', {}, ...links)),
      element('main', {}, ...sections),
    );
  }

  #showGroup({ id, fields }: FormGroup): void {
    const section = this.#sections.get(id);
    for (const field of fields) this.#showField(field, section);
    const hasWanted = fields.some(({ isWanted }) => isWanted);
    section?.classList.toggle('unwanted', !hasWanted);
    this.#links.get(id)?.classList.toggle('unwanted', !hasWanted);
  }

  #showField(field: FormField, section: HTMLElement | undefined): void {
    const known = this.#fields.get(field.key);
    if (known?.fits(field)) known.update(field);
    else {
      const keepFocus = focusKeeper();
      const made = fieldView(field, this.#context);
      if (known) known.element.replaceWith(made.element);
      else section?.append(made.element);
      this.#fields.set(field.key, made);
      keepFocus();
    }
    this.#fields.get(field.key)?.element.classList.toggle('unwanted', !field.isWanted);
  }

  /** How much is left to do, said when it changes. */
  #summarise({ groups }: RecordForm): void {
    const { texts, announce } = this.#context;
    const controls = groups.flatMap(({ fields }) =>
      fields.flatMap((field) => [...field.controls, ...(field.rows ?? []).flatMap((row) => row.controls)]),
    );
    const count = controls.filter(({ problems }) => problems.length > 0).length;
    const text = count === 0 ? texts.complete : filled(texts.problems, { count: String(count) });
    this.#summary.textContent = text;
    if (this.#count !== undefined && this.#count !== count) announce(text);
    this.#count = count;
  }
}

/** Gives the focus, and the place of the cursor, to the element that takes the place of the one that has them now. */
function focusKeeper(): () => void {
  const before = document.activeElement;
  const cursor =
    before instanceof HTMLTextAreaElement || before instanceof HTMLInputElement ? before.selectionStart : null;
  return () => {
    if (!before?.id || document.activeElement === before) return;
    const after = document.getElementById(before.id);
    after?.focus();
    if (cursor !== null && (after instanceof HTMLTextAreaElement || after instanceof HTMLInputElement)) {
      after.setSelectionRange(cursor, cursor);
    }
  };
}
