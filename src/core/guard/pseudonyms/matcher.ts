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
    if (this.isEmpty) return;
    for (let at = 0; at < text.length;) {
      const { found } = this.#root.next.has(text.charCodeAt(at)) ? this.at(text, at) : nothing;
      if (found) yield found;
      at = found?.end ?? at + 1;
    }
  }
}

const nothing = { found: undefined };
