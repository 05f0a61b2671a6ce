import type { ShowAssistant, ShownChip } from '../../editor/assistant/assistant-messages.ts';
import { button, element, filled, setContent } from '../dom/element.ts';
import { CommandMenu } from './command-menu.ts';
import { ask, savedText, saveText } from './host.ts';
import { PreviewView } from './preview-view.ts';
import type { ViewContext } from './view-context.ts';

/** Where a person writes: what is joined, the box with its commands, the preview, and the buttons. */
export class Composer {
  readonly element: HTMLElement;
  readonly preview: PreviewView;
  readonly #context: ViewContext;
  readonly #box: HTMLTextAreaElement;
  readonly #menu: CommandMenu;
  readonly #chips: HTMLElement;
  readonly #send: HTMLButtonElement;
  #isBusy = false;
  #shownChips = '[]';

  constructor(context: ViewContext) {
    const { texts } = context;
    this.#context = context;
    this.#box = element('textarea', { id: 'box', rows: '3', placeholder: texts.ask, 'aria-label': texts.question });
    this.#box.value = savedText();
    this.#menu = new CommandMenu(this.#box, texts.commands, ({ name }) => {
      this.type(`/${name} `);
      this.#menu.close();
    });
    this.preview = new PreviewView(context, () => this.#box.value);
    this.#chips = element('ul', { class: 'chips', 'aria-label': texts.context, hidden: true });
    this.#send = button(texts.send, () => {
      this.#sendOrStop();
    });
    this.#send.classList.add('main');
    const join = button(texts.add, () => {
      ask({ kind: 'join' });
    });
    const tools = element('div', { class: 'tools' }, join, this.preview.toggle, this.#send);
    const boxed = element('div', { class: 'boxed' }, this.#menu.element, this.#box);
    this.element = element('footer', {}, this.preview.element, this.#chips, boxed, tools);
    this.#listen();
  }

  show({ chips, commands, isBusy }: ShowAssistant): void {
    this.#menu.commands = commands;
    this.#isBusy = isBusy;
    this.#send.textContent = isBusy ? this.#context.texts.stop : this.#context.texts.send;
    this.#showChips(chips);
  }

  /** Puts a text in the box, as if it had been typed. */
  type(text: string): void {
    this.#box.value = text;
    this.#typed();
    this.focus();
  }

  focus(): void {
    this.#box.focus();
  }

  #listen(): void {
    this.#box.addEventListener('input', () => {
      this.#typed();
      this.#menu.refresh();
    });
    this.#box.addEventListener('blur', () => {
      this.#menu.close();
    });
    this.#box.addEventListener('keydown', (event) => {
      const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey && !event.isComposing;
      if (isPlain && this.#menu.handle(event.key)) event.preventDefault();
      else if (isPlain && event.key === 'Enter') {
        event.preventDefault();
        if (!this.#isBusy) this.#sendOrStop();
      }
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#isBusy) ask({ kind: 'stop' });
    });
  }

  #typed(): void {
    saveText(this.#box.value);
    this.preview.refreshSoon();
  }

  #sendOrStop(): void {
    if (this.#isBusy) {
      ask({ kind: 'stop' });
      return;
    }
    const text = this.#box.value;
    if (text.trim() === '') return;
    ask({ kind: 'send', text });
    this.type('');
  }

  #showChips(chips: readonly ShownChip[]): void {
    const now = JSON.stringify(chips);
    if (now === this.#shownChips) return;
    this.#shownChips = now;
    this.#chips.hidden = chips.length === 0;
    const items = chips.map(({ id, label }) => {
      const name = filled(this.#context.texts.remove, { label });
      const remove = button(
        '×',
        () => {
          ask({ kind: 'remove', chip: id });
          this.focus();
        },
        { class: 'icon', 'aria-label': name, title: name },
      );
      return element('li', {}, element('span', {}, label), remove);
    });
    setContent(this.#chips, []);
    this.#chips.replaceChildren(...items);
    this.preview.refreshSoon();
  }
}
