import type { FormPath } from '../../core/record-form/form.ts';
import { Draft } from './draft.ts';
import { ask, saveDrafts, savedDrafts } from './host.ts';

const PAUSE_MS = 300;

/** Every text of the form that is, or was, being typed. It outlives the elements that show it, and the page. */
export class Drafts {
  readonly #byPlace = new Map<string, Draft>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #saved = { ...savedDrafts() };

  /** The draft of a place, told what the document holds there now. */
  of(path: FormPath, value: string): Draft {
    const place = JSON.stringify(path);
    const known = this.#byPlace.get(place) ?? this.#restored(place) ?? new Draft(value);
    this.#byPlace.set(place, known);
    known.heard(value);
    return known;
  }

  /** A person types: it is sent once they pause. */
  type(path: FormPath, draft: Draft, text: string): void {
    draft.type(text);
    this.#save();
    const place = JSON.stringify(path);
    clearTimeout(this.#timers.get(place));
    this.#timers.set(
      place,
      setTimeout(() => {
        this.send(path, draft);
      }, PAUSE_MS),
    );
  }

  /** Sends what a person has typed, or chosen, at once. */
  send(path: FormPath, draft: Draft): void {
    clearTimeout(this.#timers.get(JSON.stringify(path)));
    if (!draft.isUnsent) return;
    ask({ kind: 'change', path, base: draft.base, value: draft.text });
    draft.sent();
    this.#save();
  }

  #restored(place: string): Draft | undefined {
    const saved = this.#saved[place];
    return saved && new Draft(...saved);
  }

  #save(): void {
    const open = [...this.#byPlace].filter(([, { isUnsent, theirs }]) => isUnsent || theirs !== undefined);
    saveDrafts(Object.fromEntries(open.map(([place, { base, text }]) => [place, [base, text]])));
  }
}
