/** How the words are looked for. */
export interface LiteralSettings {
  /** Letters from A to Z count as their small ones. */
  readonly ignoresCase?: boolean;
  /** A character that may stand anywhere in a word: `_` of `open_ai`. */
  readonly passesOver?: string;
}

/**
 * Tells whether a text holds one of many words, in one look at a table a character (A. V. Aho and M. J. Corasick, “Efficient string
 * matching”, 1975). An expression of three hundred alternatives tries most of them at each character, and takes three times as
 * long.
 */
export class LiteralFinder {
  /** Class of each UTF-16 code unit; 0 for those of no word. */
  readonly #classes = new Uint8Array(2 ** 16);
  /** Where each class leads from each state: the offset of the next state’s row. */
  readonly #next: Uint32Array;
  /** Rows from here on end a word. */
  readonly #found: number;

  constructor(words: readonly string[], { ignoresCase = false, passesOver = '' }: LiteralSettings = {}) {
    const written = words.filter((word) => word !== '').map((word) => (ignoresCase ? word.toLowerCase() : word));
    const width = this.#readClasses(written, ignoresCase) + 1;
    const pass = passesOver === '' ? 0 : width;
    if (pass > 0) this.#classes[passesOver.charCodeAt(0)] = pass;
    const trie = trieOf(written, this.#classes, width + 1);
    if (pass > 0) for (let state = 0; state < trie.size; state++) trie.next[state * (width + 1) + pass] = state;
    [this.#next, this.#found] = withEndsLast(trie, width + 1);
  }

  holds(text: string): boolean {
    return this.endOf(text, 0) >= 0;
  }

  /** Where the first word from a place on ends; -1 where there is none. */
  endOf(text: string, from: number): number {
    const classes = this.#classes;
    const next = this.#next;
    const found = this.#found;
    let row = 0;
    for (let at = from; at < text.length; at++) {
      row = next[row + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
      if (row >= found) return at + 1;
    }
    return -1;
  }

  /** Gives the number of classes. */
  #readClasses(words: readonly string[], ignoresCase: boolean): number {
    const characters = [...new Set(words.flatMap((word) => word.split('')))];
    for (const [index, character] of characters.entries()) {
      this.#classes[character.charCodeAt(0)] = index + 1;
      if (ignoresCase) this.#classes[character.toUpperCase().charCodeAt(0)] = index + 1;
    }
    return characters.length;
  }
}

interface Trie {
  readonly size: number;
  /** A row a state, a column a class; every state leads somewhere. */
  readonly next: Uint32Array;
  readonly ends: Uint8Array;
}

function trieOf(words: readonly string[], classes: Uint8Array, width: number): Trie {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const next = new Uint32Array(most * width);
  const ends = new Uint8Array(most);
  let size = 1;
  for (const word of words) {
    let state = 0;
    for (let at = 0; at < word.length; at++) {
      const place = state * width + (classes[word.charCodeAt(at)] ?? 0);
      if (next[place] === 0) next[place] = size++;
      state = next[place] ?? 0;
    }
    ends[state] = 1;
  }
  const trie = { size, next: next.slice(0, size * width), ends };
  leadOn(trie, width);
  return trie;
}

/** Where a word does not go on, the longest end of it that starts another one does. */
function leadOn({ size, next, ends }: Trie, width: number): void {
  const fallback = new Uint32Array(size);
  const queue = [0];
  for (const state of queue) {
    const behind = fallback[state] ?? 0;
    if (ends[behind] === 1) ends[state] = 1;
    for (let column = 0; column < width; column++) {
      const place = state * width + column;
      const child = next[place] ?? 0;
      const other = state === 0 ? 0 : (next[behind * width + column] ?? 0);
      if (child === 0) next[place] = other;
      else {
        fallback[child] = other;
        queue.push(child);
      }
    }
  }
}

/** The states in another order, those that end a word last, as offsets of their rows; and the first of these. */
function withEndsLast({ size, next, ends }: Trie, width: number): [next: Uint32Array, found: number] {
  const states = Array.from({ length: size }, (_, state) => state);
  const ordered = [...states.filter((state) => ends[state] === 0), ...states.filter((state) => ends[state] === 1)];
  const rows = new Uint32Array(size);
  for (const [place, state] of ordered.entries()) rows[state] = place * width;
  const renamed = new Uint32Array(size * width);
  for (const state of states) {
    for (let column = 0; column < width; column++) {
      renamed[(rows[state] ?? 0) + column] = rows[next[state * width + column] ?? 0] ?? 0;
    }
  }
  return [renamed, ordered.filter((state) => ends[state] === 0).length * width];
}
