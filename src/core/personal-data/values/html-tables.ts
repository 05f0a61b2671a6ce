import type { TextRange } from '../../text/document.ts';
import { columnsOf, trimmed, type Cell, type Wanted } from './cell.ts';

/** A table of HTML: a row of `th`, then rows of `td`. */
export interface HtmlTable {
  readonly headers: readonly string[];
  /** After the headers. */
  readonly rows: TextRange;
}

const MAX_HEADER = 80;
/** Starts of cells and of rows, and the end of a table. In JSON the slash of an end may be escaped. */
const tag = /<(th|td|tr)\b[^<>]{0,200}>|<\\?\/table>/gi;
const markup = /<[^<>]{0,200}>/g;
/** A cell that is wider than a column shifts those after it. */
const wide = /\b(?:col|row)span\b/i;

/** Tables whose columns have a header each. */
export function htmlTables(text: string): readonly HtmlTable[] {
  const reader = new TableReader(text);
  for (const { index, 0: written, 1: name } of text.matchAll(tag)) reader.take(index, written, name?.toLowerCase());
  reader.close(text.length);
  return reader.tables;
}

class TableReader {
  readonly tables: HtmlTable[] = [];
  readonly #text: string;
  #headers: string[] = [];
  /** Starts of the row of headers, of the last row, and of the first one of values. */
  #head = 0;
  #row = 0;
  #start: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  take(index: number, written: string, name: string | undefined): void {
    if (name === undefined) this.close(index);
    else if (name === 'tr') this.#row = index;
    else if (this.#headers.length > 0 && name === 'td') this.#start ??= this.#row;
    else if (name === 'th') this.#addHeader(index, written);
  }

  close(end: number): void {
    const headers = this.#headers;
    if (headers.length > 1 && this.#start !== undefined)
      this.tables.push({ headers, rows: { start: this.#start, end } });
    this.#headers = [];
    this.#start = undefined;
  }

  /** A row of values may start with a header of its own. */
  #addHeader(index: number, written: string): void {
    if (this.#headers.length > 0 && this.#row !== this.#head) return;
    this.#head = this.#row;
    this.#headers.push(wide.test(written) ? '' : textAfter(this.#text, index + written.length));
  }
}

function textAfter(text: string, start: number): string {
  const inside = text.slice(start, start + MAX_HEADER);
  const end = inside.search(/<\\?\/t[hrd]\b|<t[hdr]\b/i);
  return inside
    .slice(0, end < 0 ? 0 : end)
    .replaceAll(markup, '')
    .trim();
}

/** Cells under the headers that `wanted` takes, in order of place. */
export function* htmlCells(text: string, tables: readonly HtmlTable[], wanted: Wanted): Generator<Cell, undefined> {
  for (const { headers, rows } of tables) {
    const columns = columnsOf(headers, wanted);
    if (!columns.isWanted.includes(true)) continue;
    let place = -1;
    const part = text.slice(rows.start, rows.end);
    for (const { index, 0: written, 1: name = '' } of part.matchAll(tag)) {
      place = name.toLowerCase() === 'tr' ? -1 : place + 1;
      const header = headers[place];
      if (header === undefined || place < 0 || columns.isWanted[place] !== true) continue;
      const start = rows.start + index + written.length;
      yield { ...trimmed(text, ...plainRange(text, start), header), headers };
    }
  }
  return undefined;
}

/** The text of a cell, without what stands around it. */
function plainRange(text: string, start: number): [start: number, end: number] {
  let from = start;
  for (let inner = opening(text, from); inner > 0; inner = opening(text, from)) from += inner;
  const end = text.indexOf('<', from);
  return [from, end < 0 ? from : end];
}

function opening(text: string, at: number): number {
  return /^\s*<(?!\\?\/|t[dhr]\b)[^<>]{0,200}>/i.exec(text.slice(at, at + 220))?.[0].length ?? 0;
}
