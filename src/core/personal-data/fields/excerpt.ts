/** Some lines of a text, as one text, and where each stands in the whole. */
export class Excerpt {
  readonly text: string;
  readonly #whole: string;
  /** Offsets of the lines in the excerpt and in the whole. */
  readonly #here: number[] = [];
  readonly #there: readonly number[];

  /** @param starts of lines, in order */
  constructor(whole: string, starts: readonly number[]) {
    const parts: string[] = [];
    let length = 0;
    for (const start of starts) {
      const end = whole.indexOf('\n', start);
      const part = whole.slice(start, end < 0 ? whole.length : end + 1);
      this.#here.push(length);
      length += part.length;
      parts.push(part);
    }
    this.text = parts.join('');
    this.#whole = whole;
    this.#there = starts;
  }

  /** Offset in the whole of an offset in the excerpt. */
  toWhole(offset: number): number {
    const line = lastAtMost(this.#here, offset);
    return (this.#there[line] ?? 0) + offset - (this.#here[line] ?? 0);
  }

  /** Offset in the excerpt after the next `closer` of the whole; `undefined` where there is none. */
  after(closer: string, offset: number): number | undefined {
    const found = this.#whole.indexOf(closer, this.toWhole(offset));
    if (found < 0) return undefined;
    const end = found + (closer === '\n' ? 0 : closer.length);
    const line = lastAtMost(this.#there, end);
    const start = this.#there[line] ?? 0;
    const lineEnd = this.#here[line + 1] ?? this.text.length;
    return Math.min((this.#here[line] ?? 0) + end - start, lineEnd);
  }
}

/** Index of the last of rising numbers that is not greater than a limit. */
function lastAtMost(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
