import { plainText } from '../../core/assistant/answer.ts';
import type { ShownTurn } from '../../editor/assistant/assistant-messages.ts';
import { element } from '../dom/element.ts';
import { TurnView } from './turn-view.ts';
import type { ViewContext } from './view-context.ts';

const MAX_READ_OUT = 300;
/** How far from the end a person may have scrolled and still be taken along, in CSS pixels. */
const NEAR_END_PX = 60;

/** All that has been said. */
export class ConversationView {
  readonly element: HTMLElement;
  readonly #context: ViewContext;
  readonly #empty: HTMLElement;
  readonly #turns = new Map<number, { readonly view: TurnView; state: ShownTurn['state'] }>();

  constructor(context: ViewContext) {
    this.#context = context;
    this.#empty = element('p', { class: 'empty' }, context.texts.empty);
    this.element = element('main', { 'aria-label': context.texts.conversation }, this.#empty);
  }

  /** Another conversation, or the same one again. */
  show(turns: readonly ShownTurn[]): void {
    const ids = new Set(turns.map(({ id }) => id));
    for (const [id, { view }] of this.#turns) {
      if (ids.has(id)) continue;
      view.element.remove();
      this.#turns.delete(id);
    }
    for (const turn of turns) this.update(turn);
    this.#empty.hidden = turns.length > 0;
  }

  update(turn: ShownTurn): void {
    const followsEnd = this.#isNearEnd();
    const known = this.#turns.get(turn.id);
    const view = known?.view ?? new TurnView(turn, this.#context);
    view.update(turn);
    if (!known) this.element.append(view.element);
    this.#turns.set(turn.id, { view, state: turn.state });
    this.#empty.hidden = true;
    this.#readOut(turn, known?.state);
    if (followsEnd) this.element.scrollTop = this.element.scrollHeight;
  }

  /** For who works by keyboard: the last answer is where the focus goes. */
  focusLast(): void {
    const last = [...this.#turns.values()].at(-1)?.view.element;
    last?.focus();
    last?.scrollIntoView({ block: 'nearest' });
  }

  #isNearEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  /** Once when an answer starts to come, once when it has come. */
  #readOut({ from, state, title, blocks, warnings, notes }: ShownTurn, before: ShownTurn['state'] | undefined): void {
    if (from === 'person' || state === before) return;
    if (state === 'coming') this.#context.announce(this.#context.texts.coming);
    else {
      const first = blocks.flatMap((block) => ('content' in block ? [plainText(block.content)] : [])).join(' ');
      this.#context.announce([title, first.slice(0, MAX_READ_OUT), ...warnings, ...notes].join('. '));
    }
  }
}
