import type { TextRange } from '../../text/document.ts';

/** How far from a stand-in a text may read otherwise for it: a value, and the words that speak for it. */
const REACH = 512;

/** A text with stand-ins for some of its stretches. */
export class MaskedText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  /** @param spans in order, without overlaps. */
  constructor(original: string, spans: readonly TextRange[], pseudonymOf: (span: TextRange) => string) {
    const parts: string[] = [];
    const pieces: Piece[] = [];
    let kept = 0;
    let length = 0;
    for (const span of spans) {
      const plain = original.slice(kept, span.start);
      const pseudonym = pseudonymOf(span);
      parts.push(plain, pseudonym);
      length += plain.length + pseudonym.length;
      pieces.push({ start: length - pseudonym.length, end: length, originalEnd: span.end });
      kept = span.end;
    }
    parts.push(original.slice(kept));
    this.text = parts.join('');
    this.#pieces = pieces;
  }

  /**
   * The lines around its stand-ins, in order and apart. Elsewhere it reads as the original does, and what is seen there has been
   * seen.
   */
  surroundings(): readonly TextRange[] {
    const ranges: { start: number; end: number }[] = [];
    for (const piece of this.#pieces) {
      const last = ranges.at(-1);
      // Each line is gone over once, however long it is and however many stand-ins it holds.
      if (last && piece.end + REACH <= last.end) continue;
      const from = Math.max(0, piece.start - REACH);
      const lineEnd = this.text.indexOf('\n', piece.end + REACH);
      const end = lineEnd < 0 ? this.text.length : lineEnd;
      if (last && from <= last.end) last.end = end;
      else ranges.push({ start: from === 0 ? 0 : this.text.lastIndexOf('\n', from - 1) + 1, end });
    }
    return ranges;
  }

  /** Where a range stands in the original; `undefined` for one that touches a stand-in. */
  rangeInOriginal({ start, end }: TextRange): TextRange | undefined {
    if (this.#pieces.some((piece) => piece.start < end && start < piece.end)) return undefined;
    const before = this.#pieces.findLast((piece) => piece.end <= start);
    const shift = before ? before.originalEnd - before.end : 0;
    return { start: start + shift, end: end + shift };
  }
}

interface Piece extends TextRange {
  /** Where what it stands for ends. */
  readonly originalEnd: number;
}
