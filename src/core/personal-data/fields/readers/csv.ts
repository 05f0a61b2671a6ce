import type { SourceDocument } from '../../../text/document.ts';
import type { DeclarationGrammar } from '../grammar.ts';

/** Names of columns: the cells of the first line. */
export const csv: DeclarationGrammar = {
  ownersByIndent: false,
  pattern: /(?:^|[;,\t|])[ "]{0,3}(?<member>[\p{L}_][\p{L}\p{N}_' .\-()]{0,60}?)[ "]{0,3}(?=[;,\t|\r\n]|$)/gu,
};

/** The header of a table, empty where its first line is data already. */
export function headerOf({ text }: SourceDocument): string {
  const end = text.search(/\r|\n/);
  const first = end < 0 ? text : text.slice(0, end);
  return first.length > 4000 || /@|\d{5}/.test(first) ? '' : first;
}
