const QUOTE = 0x27;
const HYPHEN = 0x2d;
const OPEN = 0x28;
const CLOSE = 0x29;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const TAB = 0x09;
const LINE_FEED = 0x0a;
/** Of `\\.`, which ends the rows of COPY. */
const BACKSLASH = 0x5c;
/** Longest list of columns that is read, and how far back the words before it are. */
const MAX_LIST = 4000;
const MAX_HEAD = 200;

/**
 * Columns of `INSERT INTO table (a, b) VALUES (1, 2), (3, 4)`, and of the rows with tabs after `COPY table (a, b) FROM stdin;`
 * (PostgreSQL): what is said once at the head counts for every row.
 * Reads forward once: ask for offsets in order.
 */
export class InsertReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #column = 0;
  #quoted = false;
  #columns: readonly string[] | undefined;
  /** Where the rows of COPY are: announced until the semicolon, then read. */
  #copy: 'none' | 'announced' | 'rows' = 'none';

  constructor(text: string) {
    this.#text = text;
  }

  /** Name of the column of an offset; `undefined` outside rows of values. */
  headerAt(offset: number): string | undefined {
    while (this.#at < offset && this.#at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#at);
      if (this.#copy === 'rows') this.#readRow(code);
      else if (code === HYPHEN && !this.#quoted && this.#text.charCodeAt(this.#at + 1) === HYPHEN) this.#passLine();
      else if (code === QUOTE) this.#quoted = !this.#quoted;
      else if (!this.#quoted) this.#read(code);
      this.#at++;
    }
    return this.#depth > 0 || this.#copy === 'rows' ? this.#columns?.[this.#column] : undefined;
  }

  /** A row of COPY: no quotes, no brackets. */
  #readRow(code: number): void {
    if (code === TAB) this.#column++;
    else if (code === LINE_FEED) {
      this.#column = 0;
      if (this.#text.charCodeAt(this.#at + 1) !== BACKSLASH || this.#text.charAt(this.#at + 2) !== '.') return;
      this.#copy = 'none';
      this.#columns = undefined;
    }
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
      this.#copy = this.#copy === 'announced' ? 'rows' : 'none';
      this.#column = 0;
      if (this.#copy === 'none') this.#columns = undefined;
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
    const verb = words.at(-2)?.toLowerCase();
    if (verb !== 'into' && verb !== 'copy') return;
    const list = this.#text.slice(this.#at + 1, this.#at + MAX_LIST);
    const end = list.indexOf(')');
    if (end < 0) return;
    this.#columns = list
      .slice(0, end)
      .split(',')
      .map((name) => name.replace(/["`[\]]/g, '').trim());
    this.#at += end;
    if (verb === 'into') return;
    // The bracket that closes the list was passed with it.
    this.#depth = 0;
    this.#at++;
    if (/^\s{1,8}from\s{1,8}stdin\b/i.test(list.slice(end + 1, end + 24))) this.#copy = 'announced';
  }
}
