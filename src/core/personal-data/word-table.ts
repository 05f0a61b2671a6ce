/** Slots, as a power of two: with some hundred thousand words, four in five stay empty and the first look nearly always decides. */
const MASK = 2 ** 20 - 1;
/** Characters of a word that is packed, and the first of the 64 that they may be. */
const PACKED = 6;
const FIRST_DIGIT = 0x30;

/**
 * Tells words that are not of a list without making a text of them: by a hash of 32 bits, kept whole, so that common words of
 * code (`error`, `new`, `path`) do not fall on a slot of the list.
 */
export class WordTable {
  /** 0 where nothing stands: a word whose hash is 0 is kept as 1. */
  readonly #hashes = new Int32Array(MASK + 1);
  readonly #kinds = new Uint8Array(MASK + 1);
  /** A bit for each slot: 128 KB, which stay in the processor’s near caches. Four words in five need no other look. */
  readonly #taken = new Uint8Array((MASK + 1) / 8);

  /** @param kind bit to set for the word: 1, 2, 4 or 8 */
  add(word: string, kind: number): void {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
    this.#put(hash || 1, kind);
  }

  #put(hash: number, kind: number): void {
    const slot = this.#slotOf(hash);
    this.#hashes[slot] = hash;
    this.#taken[slot >> 3] = (this.#taken[slot >> 3] ?? 0) | (1 << (slot & 7));
    this.#kinds[slot] = (this.#kinds[slot] ?? 0) | kind;
  }

  /** Its words as text, for `unpack`: six characters each, of six bits, hold the 32 of the hash and the four kinds. */
  pack(): string {
    let text = '';
    for (const [slot, hash] of this.#hashes.entries()) {
      if (hash === 0) continue;
      for (let shift = 0; shift < 30; shift += 6) text += digitOf(hash >>> shift);
      text += digitOf((hash >>> 30) | ((this.#kinds[slot] ?? 0) << 2));
    }
    return text;
  }

  static unpack(packed: string): WordTable {
    const table = new WordTable();
    for (let at = 0; at < packed.length; at += PACKED) {
      let hash = 0;
      for (let digit = 0; digit < 5; digit++) hash |= (packed.charCodeAt(at + digit) - FIRST_DIGIT) << (digit * 6);
      const last = packed.charCodeAt(at + 5) - FIRST_DIGIT;
      table.#put(hash | (last << 30), last >>> 2);
    }
    return table;
  }

  /** Bits of a word by its hash, 0 for a word that was not added. */
  kindsOf(hash: number): number {
    const slot = firstSlotOf(hash || 1);
    if (((this.#taken[slot >> 3] ?? 0) & (1 << (slot & 7))) === 0) return 0;
    return this.#kinds[this.#slotOf(hash || 1)] ?? 0;
  }

  /** Where a hash stands, or the empty slot where it would. */
  #slotOf(hash: number): number {
    let slot = firstSlotOf(hash);
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & MASK;
    return slot;
  }
}

function firstSlotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & MASK;
}

/** 31 to the power of a length, modulo 2³². */
const powers = Int32Array.from({ length: 64 }, () => 1);
for (let length = 1; length < powers.length; length++) powers[length] = Math.imul(powers[length - 1] ?? 1, 31);

/** Hash of two words written together, from the hashes of both and the length of the second. */
export function joined(first: number, second: number, length: number): number {
  return (Math.imul(first, powers[Math.min(length, 63)] ?? 1) + second) | 0;
}

/** Adds a small letter to the hash of the letters before. */
export function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function digitOf(bits: number): string {
  return String.fromCharCode(FIRST_DIGIT + (bits & 63));
}
