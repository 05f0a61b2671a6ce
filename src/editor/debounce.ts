import type { Disposable } from 'vscode';

/** Runs an action once requests have stopped for a while. */
export class Debounce implements Disposable {
  readonly #delayMs: number;
  readonly #action: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(delayMs: number, action: () => void) {
    this.#delayMs = delayMs;
    this.#action = action;
  }

  request(delayMs = this.#delayMs): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#action, delayMs);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
