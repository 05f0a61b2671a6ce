/** What makes a spreadsheet read a cell as a formula, in half and full width (OWASP, "CSV Injection"). */
const formulaHead = /^[=+\-@\t\r＝＋－＠]/u;

/** So that spreadsheets read it as UTF-8: without it, Excel takes it for Windows-1252 and breaks accents. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as RFC 4180 has them, but parted by semicolons: where the comma is the decimal sign, as in French, spreadsheets
 * split on it, and LibreOffice and Excel open such a file with a double click. Every cell is quoted, and none can run as a
 * formula: it is then preceded by an apostrophe.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cellOf).join(';'));
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  const safe = formulaHead.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
