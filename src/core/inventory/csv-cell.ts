/**
 * What spreadsheets take for a formula at the head of a cell, behind blanks too, and in full width as well.
 * Source: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaHead = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** A cell as RFC 4180 (§2, 5 to 7) writes it, which no spreadsheet runs: an apostrophe before it makes it a text. */
export function csvCell(text: string): string {
  const safe = formulaHead.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A line of cells, with its line break (RFC 4180, §2, 1). */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
