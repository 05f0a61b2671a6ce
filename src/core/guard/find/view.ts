import { isDigit } from '../../personal-data/values/characters.ts';
import type { TextRange } from '../../text/document.ts';

/**
 * A text as it reads once a disguise is taken off, with the place of its pieces in what was written. A recognizer that sees a
 * value there tells where it stands in the text itself.
 */
export class View {
  readonly text: string;
  /** What it was made of; absent for the text itself. */
  readonly made: Made | undefined;
  #digits: readonly TextRange[] | undefined;
  #atSigns: readonly number[] | undefined;

  constructor(text: string, made?: Made) {
    this.text = text;
    this.made = made;
  }

  /** Its runs of digits, in order: most disguises of a number are told from them. */
  get digits(): readonly TextRange[] {
    this.#digits ??= runsOfDigits(this.text);
    return this.#digits;
  }

  /** Offsets of its at-signs, in order. */
  get atSigns(): readonly number[] {
    this.#atSigns ??= atSignsIn(this.text);
    return this.#atSigns;
  }
}

/** A pattern of one class goes over a text five times faster than a loop does. */
function runsOfDigits(text: string): readonly TextRange[] {
  const runs: TextRange[] = [];
  const digits = /\d+/g;
  while (digits.test(text)) {
    const end = digits.lastIndex;
    let start = end - 1;
    while (isDigit(text.charCodeAt(start - 1))) start--;
    runs.push({ start, end });
  }
  return runs;
}

function atSignsIn(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) places.push(at);
  return places;
}

interface Made {
  readonly from: View;
  readonly pieces: readonly Piece[];
  /** Where it reads otherwise than what it was made of: offsets in its own text, in order. */
  readonly seams: readonly number[];
}

/** A piece of a view, and the stretch of its base that it stands for. */
interface Piece {
  /** Where it starts in the view. Pieces are in order. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Whether it reads as the base does; what reads otherwise has one place for all its characters. */
  readonly isKept: boolean;
}

/** Puts a view together, piece by piece, over another. Places are worked out for what is found alone: most views hold nothing. */
export class ViewBuilder {
  readonly #base: View;
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  readonly #seams: number[] = [];
  #length = 0;

  constructor(base: View) {
    this.#base = base;
  }

  /** A stretch of the base as it is. */
  take(start: number, end: number): void {
    if (end > start) this.#put(this.#base.text.slice(start, end), { start, end, isKept: true });
  }

  /** Another text, or none, in the place of a stretch of the base. */
  replace(start: number, end: number, text: string): void {
    this.#seams.push(this.#length);
    if (text !== '') this.#put(text, { start, end, isKept: false });
  }

  /** Something that keeps apart what was far from each other. */
  part(at: number, text: string): void {
    this.#put(text, { start: at, end: at, isKept: false });
  }

  build(): View {
    return new View(this.#parts.join(''), { from: this.#base, pieces: this.#pieces, seams: this.#seams });
  }

  #put(text: string, place: Omit<Piece, 'at'>): void {
    this.#parts.push(text);
    this.#pieces.push({ at: this.#length, ...place });
    this.#length += text.length;
  }
}

/** Where a range of a view stands in the text itself. */
export function rangeInText(view: View, { start, end }: TextRange): TextRange {
  let range = { start, end };
  for (let { made } = view; made; { made } = made.from) {
    const first = pieceAt(made.pieces, range.start);
    const last = pieceAt(made.pieces, range.end - 1);
    if (!first || !last) return { start: 0, end: 0 };
    range = {
      start: first.isKept ? first.start + range.start - first.at : first.start,
      end: last.isKept ? last.start + range.end - last.at : last.end,
    };
  }
  return range;
}

/** The last piece that starts at an offset or before it. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** Whether a range of a view reads otherwise than the text itself does there. */
export function isDisguised(view: View, { start, end }: TextRange, text: string): boolean {
  if (!view.made) return false;
  const range = rangeInText(view, { start, end });
  return text.slice(range.start, range.end) !== view.text.slice(start, end);
}
