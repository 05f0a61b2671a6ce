import type { TextRange } from '../../text/document.ts';

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
