import type { SourceDocument, TextRange } from '../../text/document.ts';
import { trimmed, type Cell, type Wanted } from './cell.ts';
import { ColumnReader, isTable } from './columns.ts';
import { drawnCells, drawnHeaders, drawnTables, type DrawnTable } from './drawn-tables.ts';
import { htmlCells, htmlTables, type HtmlTable } from './html-tables.ts';
import { InsertReader } from './insert-columns.ts';
import { insertedCells } from './inserted-cells.ts';
import { prose } from './prose.ts';
import { headerLines } from './spaced/header-lines.ts';
import { cellsOfPrinted, outsideRows, printedRows, type PrintedRow } from './spaced/printed-rows.ts';
import { spacedCells } from './spaced/spaced-cells.ts';
import type { WordGaps } from './word-gaps.ts';

/** Tables that a document may hold: it is one, it has some that are drawn with bars, it inserts rows (SQL, maybe in another language). */
export type TableKind = 'values' | 'drawn' | 'inserted';

/** The tables of a document, looked for once for all who ask. */
export interface Tables {
  readonly kind: TableKind | undefined;
  /** Tables between bars. */
  readonly drawn: readonly DrawnTable[];
  /** Tables of HTML, which may stand in texts of any language. */
  readonly html: readonly HtmlTable[];
  /** Lines of headers of tables that spaces align, in what people write. */
  readonly heads: readonly TextRange[];
  /** Rows of what a program printed, a field a line. */
  readonly printed: readonly PrintedRow[];
}

export function tableKindOf(document: SourceDocument): TableKind | undefined {
  if (isTable(document)) return 'values';
  if (prose.has(document.languageId) && document.text.includes('|')) return 'drawn';
  return document.languageId === 'sql' || document.text.includes('INSERT INTO') ? 'inserted' : undefined;
}

export function tablesOf(document: SourceDocument, gaps: WordGaps): Tables {
  const kind = tableKindOf(document);
  const drawn = kind === 'drawn' ? drawnTables(document.text) : [];
  const html = document.text.includes('<th') ? htmlTables(document.text) : [];
  const printed = printedRows(document.text, gaps.wide);
  const heads = outsideRows(headerLines(document.text, gaps.wide), printed);
  return { kind, drawn, html, heads, printed };
}

/**
 * Header of the column that an offset stands in; `undefined` in the header itself and outside tables. Reads forward
 * once: ask for offsets in order.
 */
export function headersOf(document: SourceDocument, tables: Tables): (offset: number) => string | undefined {
  const { kind, heads, drawn, html, printed } = tables;
  const isOther = heads.length > 0 || html.length > 0 || printed.length > 0;
  if (kind === undefined && !isOther) return () => undefined;
  if (kind === 'values') {
    const columns = new ColumnReader(document);
    return (offset) => columns.headerAt(offset);
  }
  if (document.languageId === 'sql') {
    const columns = new InsertReader(document.text);
    return (offset) => columns.headerAt(offset);
  }
  if (kind === 'drawn' && !isOther) return drawnHeaders(document.text, drawn);
  const cells = cellsOf(document, tables, () => true);
  let cell = cells.next().value;
  return (offset) => {
    while (cell && cell.end < offset) cell = cells.next().value;
    return cell && cell.offset <= offset ? cell.header : undefined;
  };
}

/** Cells in order of place, under the headers that `wanted` takes. */
export function cellsOf(document: SourceDocument, tables: Tables, wanted: Wanted): Generator<Cell, undefined> {
  const { heads, html, printed } = tables;
  const { text } = document;
  let cells = cellsOfKind(document, tables, wanted);
  // A generator in another one is dear, and few texts have both kinds.
  if (heads.length > 0) cells = inOrder(cells, spacedCells(text, heads, wanted));
  if (printed.length > 0) cells = inOrder(cells, cellsOfPrinted(printed, wanted));
  return html.length > 0 ? inOrder(cells, htmlCells(text, html, wanted)) : cells;
}

function cellsOfKind(document: SourceDocument, { kind, drawn }: Tables, wanted: Wanted): Generator<Cell, undefined> {
  if (kind === 'values') return valueCells(document, wanted);
  if (kind === 'drawn') return drawnCells(document.text, drawn, wanted);
  return kind === 'inserted' ? insertedCells(document.text, wanted) : noCells;
}

/** Nearly all texts have none. A generator that has ended may be asked again. */
const noCells = noneOf<Cell>();
noCells.next();

function* noneOf<One>(): Generator<One, undefined> {
  yield* [];
  return undefined;
}

/** Two rows of cells, each in order of place. */
function* inOrder(ones: Generator<Cell, undefined>, others: Generator<Cell, undefined>): Generator<Cell, undefined> {
  let other = others.next().value;
  for (const one of ones) {
    for (; other && other.offset < one.offset; other = others.next().value) yield other;
    yield one;
  }
  if (other) yield other;
  yield* others;
  return undefined;
}

function* valueCells(document: SourceDocument, wanted: Wanted): Generator<Cell, undefined> {
  const columns = new ColumnReader(document);
  const { text } = document;
  const headers = columns.headers;
  if (!headers?.some((header) => wanted(header))) return undefined;
  let start = text.indexOf('\n') + 1;
  if (start === 0) return undefined;
  for (let at = start; at <= text.length; at++) {
    if (at < text.length && !columns.endsCellAt(at)) continue;
    const header = columns.headerAt(at);
    if (header !== undefined && wanted(header)) yield { ...trimmed(text, start, at, header), headers };
    start = at + 1;
  }
  return undefined;
}
