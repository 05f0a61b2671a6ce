const QUOTE = 0x27;
const HYPHEN = 0x2d;
const OPEN = 0x28;
const CLOSE = 0x29;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
/** Longest list of columns that is read, and how far back the words before it are. */
const MAX_LIST = 4000;
const MAX_HEAD = 200;

/**
 * Columns of `INSERT INTO table (a, b) VALUES (1, 2), (3, 4)`: what is said once at the head counts for every row.
 * Reads forward once: ask for offsets in order.
 */
export class InsertReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #column = 0;
  #quoted = false;
  #columns: readonly string[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Name of the column of an offset; `undefined` outside rows of values. */
  headerAt(offset: number): string | undefined {
    while (this.#at < offset && this.#at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === HYPHEN && !this.#quoted && this.#text.charCodeAt(this.#at + 1) === HYPHEN) this.#passLine();
      else if (code === QUOTE) this.#quoted = !this.#quoted;
      else if (!this.#quoted) this.#read(code);
      this.#at++;
    }
    return this.#depth > 0 ? this.#columns?.[this.#column] : undefined;
  }

  /** A comment may hold an apostrophe: it ends with its line. */
  #passLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#text.length : end;
  }

  #read(code: number): void {
    if (code === OPEN) this.#open();
    else if (code === CLOSE) this.#depth = Math.max(0, this.#depth - 1);
    else if (code === COMMA && this.#depth === 1) this.#column++;
    else if (code === SEMICOLON) {
      this.#depth = 0;
      this.#columns = undefined;
    }
  }

  #open(): void {
    this.#depth++;
    if (this.#depth > 1) return;
    this.#column = 0;
    const words = this.#text
      .slice(Math.max(0, this.#at - MAX_HEAD), this.#at)
      .trimEnd()
      .split(/\s+/);
    if (words.at(-2)?.toLowerCase() !== 'into') return;
    const list = this.#text.slice(this.#at + 1, this.#at + MAX_LIST);
    const end = list.indexOf(')');
    if (end < 0) return;
    this.#columns = list
      .slice(0, end)
      .split(',')
      .map((name) => name.replace(/["`[\]]/g, '').trim());
    this.#at += end;
  }
}
