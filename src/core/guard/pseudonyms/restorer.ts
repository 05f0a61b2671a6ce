import type { Matcher } from './matcher.ts';

/**
 * Turns pseudonyms back in a text that comes in pieces. What it gives is the same however the text is cut: it holds back
 * the end of a piece as long as a pseudonym may start there.
 */
export class Restorer {
  readonly #originals: Matcher<string>;
  readonly #write: (original: string) => string;
  #held = '';

  /** @param write how an original is written where it is put back: escaped inside JSON, for the arguments of a tool. */
  constructor(originals: Matcher<string>, write: (original: string) => string = (original) => original) {
    this.#originals = originals;
    this.#write = write;
  }

  /** @returns what can be given of all that has come. */
  push(piece: string): string {
    return this.#restore(this.#held + piece, false);
  }

  /** @returns the rest, once nothing more comes. */
  end(): string {
    return this.#restore(this.#held, true);
  }

  #restore(text: string, isWhole: boolean): string {
    const parts: string[] = [];
    let kept = 0;
    let at = this.#originals.nextStart(text, 0);
    while (at < text.length) {
      const { found, open } = this.#originals.at(text, at);
      if (open && !isWhole) break;
      if (found) {
        parts.push(text.slice(kept, at), this.#write(found.value));
        kept = found.end;
      }
      at = this.#originals.nextStart(text, found?.end ?? at + 1);
    }
    this.#held = text.slice(at);
    parts.push(text.slice(kept, at));
    return parts.join('');
  }
}

/** As it stands inside a JSON string. */
export function insideJson(original: string): string {
  return JSON.stringify(original).slice(1, -1);
}
