import type { Disposable } from 'vscode';
import type { Engine } from './engine.ts';

export type { Engine };

/** The engine, read when first needed. */
export class LazyEngine implements Disposable {
  #loading: Promise<Engine> | undefined;

  load(): Promise<Engine> {
    this.#loading ??= import('./engine.ts').then(({ createEngine }) => createEngine());
    return this.#loading;
  }

  dispose(): void {
    void this.#loading?.then((engine) => {
      engine.dispose();
    });
  }
}
