import type { TextRange } from '../../text/document.ts';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value?: T;
}

export interface Found<T> extends TextRange {
  readonly value: T;
}

/** Finds any of many texts in another: the leftmost, then the longest. One walk from each place, as deep as a text is long. */
export class Matcher<T> {
  readonly #root: Node<T> = { next: new Map() };
  #size = 0;
  /** The characters that its texts start with, as one class: it goes over a text faster than a walk from each place. */
  #starts: RegExp | undefined;

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** A text that is there already gets the new value. */
  add(text: string, value: T): void {
    let node = this.#root;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let child = node.next.get(code);
      if (!child) node.next.set(code, (child = { next: new Map() }));
      node = child;
    }
    node.value = value;
    this.#size++;
    this.#starts = undefined;
  }

  /** The first place from an offset on where one of its texts may start; the end of the text where none may. */
  nextStart(text: string, from: number): number {
    if (this.isEmpty) return text.length;
    this.#starts ??= classOf(this.#root.next.keys());
    this.#starts.lastIndex = from;
    return this.#starts.test(text) ? this.#starts.lastIndex - 1 : text.length;
  }

  /**
   * The longest text that starts at an offset. `open` tells that a longer one could still come if the text went on after
   * its end.
   */
  at(text: string, offset: number): { readonly found: Found<T> | undefined; readonly open: boolean } {
    let node: Node<T> | undefined = this.#root;
    let found: Found<T> | undefined;
    for (let at = offset; at < text.length; at++) {
      node = node.next.get(text.charCodeAt(at));
      if (!node) return { found, open: false };
      if (node.value !== undefined) found = { start: offset, end: at + 1, value: node.value };
    }
    return { found, open: node.next.size > 0 };
  }

  /** All that it finds, without overlaps. */
  *in(text: string): Generator<Found<T>> {
    for (let at = this.nextStart(text, 0); at < text.length;) {
      const { found } = this.at(text, at);
      if (found) yield found;
      at = this.nextStart(text, found?.end ?? at + 1);
    }
  }
}

function classOf(codes: Iterable<number>): RegExp {
  const characters = Array.from(codes, (code) => `\\u${code.toString(16).padStart(4, '0')}`);
  return new RegExp(`[${characters.join('')}]`, 'g');
}
