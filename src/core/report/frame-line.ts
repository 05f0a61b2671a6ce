import type { TextRange } from '../text/document.ts';
import { printableCell } from './printable.ts';

const MASK = '•';
const TAB = 4;

/** Characters that fill two cells of a terminal: East Asian wide ones (Unicode annex 11) and emoji. */
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/u;

/** A piece of a line as cells of a terminal. */
export class FrameLine {
  readonly text: string;
  /** Cell at which each character that a person sees starts, by its offset in the document, in order. */
  readonly #offsets: number[] = [];
  readonly #cells: number[] = [];
  readonly #width: number;

  /** @param masked ranges in order that do not overlap. */
  constructor(text: string, shown: TextRange, masked: readonly TextRange[]) {
    let line = '';
    let cell = 0;
    let mask = 0;
    for (const { segment, index } of segmenter().segment(text.slice(shown.start, shown.end))) {
      const offset = shown.start + index;
      while ((masked[mask]?.end ?? Infinity) <= offset) mask++;
      const isMasked = offset + segment.length > (masked[mask]?.start ?? Infinity);
      const drawn = isMasked ? MASK : draw(segment, cell);
      this.#offsets.push(offset);
      this.#cells.push(cell);
      line += drawn;
      cell += wide.test(drawn) ? 2 : segment === '\t' ? drawn.length : 1;
    }
    this.text = line;
    this.#width = cell;
  }

  /** Cells of a range; what lies outside of the piece is cut. */
  cells(range: TextRange): TextRange {
    return { start: this.#cellAt(range.start), end: this.#cellAt(range.end) };
  }

  #cellAt(offset: number): number {
    const index = this.#offsets.findIndex((start) => start >= offset);
    return index < 0 ? this.#width : (this.#cells[index] ?? 0);
  }
}

function draw(segment: string, cell: number): string {
  return segment === '\t' ? ' '.repeat(TAB - (cell % TAB)) : printableCell(segment);
}

/** Splits text into what people see as one character: an accent or an emoji's colour does not stand alone. */
function segmenter(): Intl.Segmenter {
  return new Intl.Segmenter('und', { granularity: 'grapheme' });
}
