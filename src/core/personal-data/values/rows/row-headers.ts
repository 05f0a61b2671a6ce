import type { Row } from './row-cells.ts';

/** How far before a row the names of its columns are looked for, and how far after it, in UTF-16 code units. */
const BEFORE = 240;
const AFTER = 2000;
const column = String.raw`["'][\p{L}_][\p{L}\d_ ]{1,32}["']`;
/** `["nom", "prenom"], [`: the row before. */
const rowBefore = new RegExp(
  String.raw`[[({]\s{0,24}(${column}(?:,\s{0,24}${column}){1,11})\s{0,24}[\])}],\s{0,24}$`,
  'u',
);
/** `parametrize("nom, prenom", [(`, `for nom, prenom in [(`, `nom, prenom = [`. */
const listed =
  /(?:["'(]|\bfor |\blet |\bvar |\bconst \[?|^|\n)[ \t]{0,24}([\p{L}_]\w{1,32}(?:, ?[\p{L}_]\w{1,32}){1,11})(?:["'],\s{0,24}| in | of |\]? ?:?= ?)[[(]?\s{0,24}$/u;
/** `DataFrame([[…]], columns=["nom", "prenom"])`. */
const framed = /(?:DataFrame|data\.frame)\(\s{0,24}(?:data ?= ?)?[[(]\s{0,24}$/;
const columns = new RegExp(
  String.raw`^[^\n{}]{0,16}(?:columns|schema) ?= ?[[(]\s{0,24}(${column}(?:,\s{0,24}${column}){1,11})`,
  'u',
);

/** Names of the columns of a row of values, which stand somewhere before or after all the rows. */
export function headersOfRow(text: string, row: Row): readonly string[] | undefined {
  const before = text.slice(Math.max(0, row.start - BEFORE), row.start).replace(/%w$/i, '');
  const said = rowBefore.exec(before)?.[1] ?? listed.exec(before)?.[1] ?? columnsAfter(text, row, before);
  return said?.split(',').map((name) => name.replace(/["']/g, '').trim());
}

function columnsAfter(text: string, row: Row, before: string): string | undefined {
  if (!framed.test(before)) return undefined;
  const after = text.slice(row.end, row.end + AFTER);
  const at = after.search(/columns ?=|schema ?=/);
  return at < 0 ? undefined : columns.exec(after.slice(at))?.[1];
}
