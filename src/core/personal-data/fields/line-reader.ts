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
    }
    this.#readIndent();
  }

  /** Whether an offset is where the line or its text starts. */
  startsAt(offset: number): boolean {
    return offset <= this.#textStart;
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
    this.#textStart = this.#text.charCodeAt(at) === LINE_FEED ? this.#start : at;
  }
}
