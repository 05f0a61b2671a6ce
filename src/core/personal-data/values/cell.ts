/** One cell of a table in a text: of a file of values, of rows to insert (SQL), of a table of Markdown or one that spaces align. */
export interface Cell {
  readonly offset: number;
  readonly end: number;
  readonly header: string;
  /** Of all the columns. */
  readonly headers: readonly string[];
}

/** Whether a column is looked for, by its header. */
export type Wanted = (header: string) => boolean;

/** The columns of one table. Each header is asked about once: rows are many. */
export interface Columns {
  readonly headers: readonly string[];
  readonly isWanted: readonly boolean[];
}

export function columnsOf(headers: readonly string[], wanted: Wanted): Columns {
  return { headers, isWanted: headers.map((header) => wanted(header)) };
}

export function* rowCells(
  text: string,
  start: number,
  parts: readonly string[],
  { headers, isWanted }: Columns,
): Generator<Cell> {
  let at = start;
  for (const [place, part] of parts.entries()) {
    const header = headers[place];
    if (header !== undefined && isWanted[place] === true)
      yield { ...trimmed(text, at, at + part.length, header), headers };
    at += part.length + 1;
  }
}

/** Without the spaces and the quotes around the value. */
export function trimmed(text: string, start: number, end: number, header: string): Omit<Cell, 'headers'> {
  let from = start;
  let to = end;
  while (from < to && isAround(text.charCodeAt(from))) from++;
  while (to > from && isAround(text.charCodeAt(to - 1))) to--;
  if (isNational(text, from) && text.charCodeAt(to) === 0x27) from += 2;
  return { offset: from, end: to, header };
}

/** A text of Unicode in SQL (ISO/IEC 9075-2, national character string literal): `N'Käthi'`. */
function isNational(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x4e && text.charCodeAt(at + 1) === 0x27;
}

/** Spaces and quotes. */
function isAround(code: number): boolean {
  return code <= 0x20 || code === 0x22 || code === 0x27 || code === 0xa0;
}
