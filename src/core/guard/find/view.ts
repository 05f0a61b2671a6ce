import type { TextRange } from '../../text/document.ts';

/**
 * A text as it reads once a disguise is taken off, with the place of each of its characters in what was written. A
 * recognizer that sees a value there tells where it stands in the text itself.
 */
export interface View {
  readonly text: string;
  /** Where what each UTF-16 unit stands for starts and ends in the text itself; absent where nothing has moved. */
  readonly places?: { readonly starts: Uint32Array; readonly ends: Uint32Array };
}

/** Puts a view together, piece by piece, over another. */
export class ViewBuilder {
  readonly #base: View;
  readonly #parts: string[] = [];
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;

  constructor(base: View) {
    this.#base = base;
    this.#starts = new Uint32Array(1024);
    this.#ends = new Uint32Array(1024);
  }

  /** A stretch of the base as it is. */
  take(start: number, end: number): void {
    if (end <= start) return;
    this.#parts.push(this.#base.text.slice(start, end));
    this.#room(end - start);
    for (let at = start; at < end; at++, this.#length++) {
      this.#starts[this.#length] = this.#startOf(at);
      this.#ends[this.#length] = this.#endOf(at);
    }
  }

  /** Another text, or none, in the place of a stretch of the base. */
  replace(start: number, end: number, text: string): void {
    this.#put(text, this.#startOf(start), this.#endOf(end - 1));
  }

  /** A text of one's own, which stands for nothing. */
  add(text: string, at: number): void {
    this.#put(text, this.#startOf(at), this.#startOf(at));
  }

  build(): View {
    return {
      text: this.#parts.join(''),
      places: { starts: this.#starts.subarray(0, this.#length), ends: this.#ends.subarray(0, this.#length) },
    };
  }

  #put(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#room(text.length);
    this.#starts.fill(start, this.#length, this.#length + text.length);
    this.#ends.fill(end, this.#length, this.#length + text.length);
    this.#length += text.length;
  }

  #startOf(at: number): number {
    return this.#base.places?.starts[at] ?? at;
  }

  #endOf(at: number): number {
    return this.#base.places?.ends[at] ?? at + 1;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#starts.length) return;
    this.#starts = enlarged(this.#starts, 2 * (this.#length + more));
    this.#ends = enlarged(this.#ends, 2 * (this.#length + more));
  }
}

function enlarged(array: Uint32Array, size: number): Uint32Array {
  const larger = new Uint32Array(size);
  larger.set(array);
  return larger;
}

/** Where a range of a view stands in the text itself. */
export function rangeInText({ places }: View, { start, end }: TextRange): TextRange {
  return places ? { start: places.starts[start] ?? 0, end: places.ends[end - 1] ?? 0 } : { start, end };
}

/** Whether a range of a view reads otherwise than the text itself does there. */
export function isDisguised(view: View, { start, end }: TextRange, text: string): boolean {
  if (!view.places) return false;
  const range = rangeInText(view, { start, end });
  return text.slice(range.start, range.end) !== view.text.slice(start, end);
}
