import type { ShownCommand } from '../../editor/assistant/assistant-messages.ts';
import { element } from '../dom/element.ts';
import { matchingCommands } from './matching-commands.ts';

/** The list of commands above the box: arrows choose, Enter or Tab takes, Escape closes. The focus stays in the box. */
export class CommandMenu {
  readonly element: HTMLElement;
  readonly #box: HTMLTextAreaElement;
  readonly #take: (command: ShownCommand) => void;
  #commands: readonly ShownCommand[] = [];
  #offered: readonly ShownCommand[] = [];
  #chosen = 0;

  constructor(box: HTMLTextAreaElement, label: string, take: (command: ShownCommand) => void) {
    this.#box = box;
    this.#take = take;
    this.element = element('ul', { id: 'commands', role: 'listbox', 'aria-label': label, hidden: true });
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', this.element.id);
  }

  set commands(commands: readonly ShownCommand[]) {
    this.#commands = commands;
  }

  get isOpen(): boolean {
    return this.#offered.length > 0;
  }

  /** To be called when what is typed changes. */
  refresh(): void {
    this.#offered = matchingCommands(this.#box.value, this.#commands);
    this.#chosen = 0;
    this.#show();
  }

  close(): void {
    this.#offered = [];
    this.#show();
  }

  /** @returns whether the key was for the menu. */
  handle(key: string): boolean {
    if (!this.isOpen) return false;
    const chosen = this.#offered[this.#chosen];
    if (key === 'ArrowDown') this.#move(1);
    else if (key === 'ArrowUp') this.#move(-1);
    else if (key === 'Escape') this.close();
    else if ((key === 'Enter' || key === 'Tab') && chosen) this.#take(chosen);
    else return false;
    return true;
  }

  #move(step: number): void {
    const { length } = this.#offered;
    this.#chosen = (this.#chosen + step + length) % length;
    this.#show();
  }

  #show(): void {
    this.element.hidden = !this.isOpen;
    const items = this.#offered.map((command, index) => {
      const isChosen = index === this.#chosen;
      const item = element(
        'li',
        { id: `command-${command.name}`, role: 'option', 'aria-selected': String(isChosen) },
        element('strong', {}, `/${command.name}`),
        ` ${command.help}`,
      );
      item.addEventListener('mousedown', (event) => {
        event.preventDefault();
        this.#take(command);
      });
      return item;
    });
    this.element.replaceChildren(...items);
    const active = items[this.#chosen]?.id;
    if (active === undefined) this.#box.removeAttribute('aria-activedescendant');
    else this.#box.setAttribute('aria-activedescendant', active);
  }
}
