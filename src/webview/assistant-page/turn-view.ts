import type { ShownTurn } from '../../editor/assistant/assistant-messages.ts';
import { button, element, setContent } from '../dom/element.ts';
import { blockElements } from './blocks.ts';
import { ask } from './host.ts';
import type { ViewContext } from './view-context.ts';

/** One thing said: an article with who says it, what is said, what was decided, and what can be done next. */
export class TurnView {
  readonly element: HTMLElement;
  readonly #context: ViewContext;
  readonly #id: number;
  readonly #title = element('h2');
  readonly #chips = element('ul', { class: 'chips' });
  readonly #body = element('div', { class: 'said' });
  readonly #warnings = element('ul', { class: 'warnings' });
  readonly #notes = element('ul', { class: 'notes' });
  readonly #actions = element('div', { class: 'actions' });
  #shown: readonly string[] = [];
  #offered = '';

  constructor({ id }: ShownTurn, context: ViewContext) {
    this.#id = id;
    this.#context = context;
    this.#title.id = `turn-${String(id)}`;
    this.#warnings.setAttribute('aria-label', context.texts.warnings);
    this.#notes.setAttribute('aria-label', context.texts.notes);
    this.#chips.setAttribute('aria-label', context.texts.context);
    this.#actions.setAttribute('aria-label', context.texts.actions);
    this.#actions.setAttribute('role', 'group');
    this.element = element(
      'article',
      { 'aria-labelledby': this.#title.id, tabindex: '-1' },
      this.#title,
      this.#chips,
      this.#body,
      this.#warnings,
      this.#notes,
      this.#actions,
    );
  }

  update(turn: ShownTurn): void {
    this.element.dataset['from'] = turn.from;
    this.element.dataset['state'] = turn.state;
    this.element.setAttribute('aria-busy', String(turn.state === 'coming'));
    this.#title.textContent = turn.title;
    fill(this.#chips, turn.chips);
    fill(this.#warnings, turn.warnings);
    fill(this.#notes, turn.notes);
    this.#showBlocks(turn);
    this.#showActions(turn.actions);
  }

  /** What has not changed since the last words came keeps its elements, and with them the selection and the focus. */
  #showBlocks({ blocks, state }: ShownTurn): void {
    const waiting = state === 'coming' && blocks.length === 0;
    const made = waiting
      ? [element('p', { class: 'waiting' }, this.#context.texts.waiting)]
      : blockElements(blocks, this.#id, this.#context);
    const texts = made.map(({ outerHTML }) => outerHTML);
    const same = texts.findIndex((text, index) => text !== this.#shown[index]);
    const kept = same < 0 ? Math.min(texts.length, this.#shown.length) : same;
    while (this.#body.childElementCount > kept) this.#body.lastElementChild?.remove();
    this.#body.append(...made.slice(kept));
    this.#shown = texts;
  }

  #showActions(labels: readonly string[]): void {
    if (labels.join('\n') === this.#offered) return;
    this.#offered = labels.join('\n');
    this.#actions.hidden = labels.length === 0;
    this.#actions.replaceChildren(
      ...labels.map((label, index) =>
        button(label, () => {
          ask({ kind: 'act', turn: this.#id, index });
        }),
      ),
    );
  }
}

function fill(list: HTMLElement, lines: readonly string[]): void {
  list.hidden = lines.length === 0;
  setContent(
    list,
    lines.map((line) => element('li', {}, line)),
  );
}
