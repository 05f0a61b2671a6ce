const TAB = 0x09;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
/** A tab counts for as many columns as it shows in most editors. */
const TAB_WIDTH = 4;

/** The line of an offset and how far right it starts. Reads forward once: ask for offsets in order. */
export class LineReader {
  readonly #text: string;
  #start = 0;
  #next: number;
  #textStart = 0;
  /** The lines that hold the present one, the outermost first, and that one. */
  readonly #open: { readonly line: number; readonly indent: number }[] = [];
  line = 0;
  /** In columns. */
  indent = 0;

  constructor(text: string) {
    this.#text = text;
    this.#next = this.#lineAfter(0);
    this.#readIndent();
  }

  moveTo(offset: number): void {
    if (offset < this.#next) return;
    while (offset >= this.#next) {
      this.#start = this.#next;
      this.#next = this.#lineAfter(this.#start);
      this.line++;
      this.#readIndent();
    }
  }

  /** The nearest line before that starts further left, -1 where there is none. */
  get holder(): number {
    return this.#open.at(-2)?.line ?? -1;
  }

  /** Whether an offset is where the line or its text starts. */
  startsAt(offset: number): boolean {
    return offset <= this.#textStart;
  }

  #hold(): void {
    while ((this.#open.at(-1)?.indent ?? -1) >= this.indent) this.#open.pop();
    this.#open.push({ line: this.line, indent: this.indent });
  }

  #lineAfter(start: number): number {
    const end = this.#text.indexOf('\n', start);
    return end < 0 ? Infinity : end + 1;
  }

  #readIndent(): void {
    this.indent = 0;
    let at = this.#start;
    for (; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === SPACE) this.indent++;
      else if (code === TAB) this.indent += TAB_WIDTH;
      else break;
    }
    const isBlank = this.#text.charCodeAt(at) === LINE_FEED;
    this.#textStart = isBlank ? this.#start : at;
    if (!isBlank) this.#hold();
  }
}
