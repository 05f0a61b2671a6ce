import type { SourceDocument } from '../../text/document.ts';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const separators = ['\t', ';', ',', '|'];
/** A first line longer than that is no header. */
const MAX_HEADER = 4000;

/**
 * Columns of a table in text (RFC 4180, with any usual separator). Reads forward once: ask for offsets in order.
 * An offset before the last one asked for gets the column of the last one.
 */
export class ColumnReader {
  readonly #text: string;
  readonly #separator: number;
  readonly #headers: readonly string[] | undefined;
  #at = 0;
  #column = 0;
  #line = 0;
  #quoted = false;

  constructor(document: SourceDocument) {
    this.#text = document.text;
    const first = document.text.slice(0, MAX_HEADER).split(/\r?\n/, 1)[0] ?? '';
    const separator = separatorOf(first);
    this.#separator = separator.charCodeAt(0);
    this.#headers = isHeader(first) ? first.split(separator).map((cell) => cell.replaceAll('"', '').trim()) : undefined;
  }

  /** Headers of the columns, in order; `undefined` where the first line holds data already. */
  get headers(): readonly string[] | undefined {
    return this.#headers;
  }

  get separator(): string {
    return String.fromCharCode(this.#separator);
  }

  /** Whether a cell ends at an offset: at a separator or a line break outside quotes. */
  endsCellAt(offset: number): boolean {
    this.columnAt(offset);
    const code = this.#text.charCodeAt(offset);
    return !this.#quoted && (code === this.#separator || code === LINE_FEED);
  }

  /** Zero-based column of an offset. */
  columnAt(offset: number): number {
    for (; this.#at < offset && this.#at < this.#text.length; this.#at++) this.#read(this.#text.charCodeAt(this.#at));
    return this.#column;
  }

  /** Header of the column of an offset; `undefined` in the header itself and where there is none. */
  headerAt(offset: number): string | undefined {
    const column = this.columnAt(offset);
    return this.#line === 0 ? undefined : this.#headers?.[column];
  }

  #read(code: number): void {
    if (code === QUOTE) this.#quoted = !this.#quoted;
    else if (this.#quoted) return;
    else if (code === this.#separator) this.#column++;
    else if (code === LINE_FEED) {
      this.#column = 0;
      this.#line++;
    }
  }
}

/** Whether columns can be told in a document. */
export function isTable(document: SourceDocument): boolean {
  return document.languageId === 'csv' || document.languageId === 'tsv';
}

function separatorOf(line: string): string {
  const counted = separators.map((separator) => ({ separator, count: line.split(separator).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

/** Headers are words: a first line with an address, a long number, a date or a telephone number is data already. */
function isHeader(line: string): boolean {
  return !/@|\d{5}|\d{4}-\d\d-\d|\d[./]\d\d?[./]\d{4}|\d\d[ .]\d\d[ .]\d\d/.test(line);
}
