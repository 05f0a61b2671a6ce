import type { TextControl } from '../../../core/record-form/form.ts';
import { button, element, filled } from '../../dom/element.ts';
import type { Draft } from '../draft.ts';
import { idOf, type ControlView, type ViewContext } from './control-view.ts';
import { problemList, showProblems } from './problems.ts';

type Box = HTMLInputElement | HTMLTextAreaElement;

const inputTypes: Readonly<Record<Exclude<TextControl['format'], 'lines'>, string>> = {
  line: 'text',
  link: 'url',
  email: 'email',
  day: 'date',
  month: 'month',
};

/** A text that a person types: what is typed stays, whatever comes from elsewhere. */
export class TextView implements ControlView<TextControl> {
  readonly element: HTMLElement;
  readonly #context: ViewContext;
  readonly #box: Box;
  readonly #problems: HTMLElement;
  readonly #conflict = element('div', { class: 'conflict' });
  #control: TextControl;
  #draft: Draft;
  #shownTheirs: string | undefined;

  constructor(control: TextControl, helpId: string, context: ViewContext) {
    this.#control = control;
    this.#context = context;
    this.#draft = context.drafts.of(control.path, control.value);
    this.#box = boxOf(control, helpId);
    this.#problems = problemList(control);
    const label = element('label', { for: this.#box.id }, control.label);
    this.element = element('div', { class: 'control' }, label, this.#box, this.#conflict, this.#problems);
    this.#box.addEventListener('input', () => {
      context.drafts.type(this.#control.path, this.#draft, this.#box.value);
      this.#showConflict();
    });
    this.#box.addEventListener('blur', () => {
      context.drafts.send(this.#control.path, this.#draft);
    });
    this.#show();
  }

  update(control: TextControl): void {
    this.#control = control;
    this.#draft = this.#context.drafts.of(control.path, control.value);
    this.#show();
  }

  #show(): void {
    const { text } = this.#draft;
    if (this.#box.value !== text) this.#box.value = text;
    const isWrong = this.#control.problems.length > 0 && text !== '';
    this.#box.setAttribute('aria-invalid', String(isWrong));
    this.#showConflict();
    showProblems(this.#problems, this.#control);
  }

  #showConflict(): void {
    const { theirs } = this.#draft;
    if (theirs === this.#shownTheirs) return;
    this.#shownTheirs = theirs;
    this.#conflict.replaceChildren();
    if (theirs === undefined) return;
    const { texts, announce } = this.#context;
    const text = filled(texts.changedElsewhere, { value: theirs === '' ? texts.nothing : theirs });
    const keep = button(texts.keepMine, () => {
      this.#draft.keepMine();
      this.#decided();
    });
    const take = button(texts.takeTheirs, () => {
      this.#draft.takeTheirs();
      this.#decided();
    });
    this.#conflict.append(element('p', {}, text), keep, take);
    announce(`${this.#control.label}. ${text}`);
  }

  #decided(): void {
    this.#context.drafts.send(this.#control.path, this.#draft);
    this.#show();
    this.#box.focus();
  }
}

function boxOf(control: TextControl, helpId: string): Box {
  const attributes = {
    id: idOf(control, 'control'),
    'aria-describedby': `${helpId} ${idOf(control, 'problems')}`,
    lang: control.language,
  };
  if (control.format === 'lines') return element('textarea', { ...attributes, rows: '3' });
  const spellcheck = String(control.format === 'line');
  return element('input', { ...attributes, type: inputTypes[control.format], spellcheck });
}
