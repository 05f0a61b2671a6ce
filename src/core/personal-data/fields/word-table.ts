/** Slots, as a power of two: some thousands of words leave one word in a hundred taken for one of them. */
const MASK = 2 ** 18 - 1;

/** Tells nearly all words that are not of a list without making a text of them. */
export class WordTable {
  readonly #kinds = new Uint8Array(MASK + 1);

  /** @param kind bit to set for the word */
  add(word: string, kind: number): void {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
    const slot = slotOf(hash);
    this.#kinds[slot] = (this.#kinds[slot] ?? 0) | kind;
  }

  /** Bits of a word by its hash, 0 for a word that was not added. */
  kindsOf(hash: number): number {
    return this.#kinds[slotOf(hash)] ?? 0;
  }
}

/** Adds a small letter to the hash of the letters before. */
export function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & MASK;
}
