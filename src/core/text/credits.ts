import type { SourceDocument, TextRange } from './document.ts';
import { isOfKind } from './file-kinds.ts';

/** How much of a line before a value is looked at, in UTF-16 code units. */
const WINDOW = 160;

const credit =
  /copyright|\(c\)|©|spdx-filecopyrighttext|@authors?\b|\bauthors?\s*[:=]|\bauteurs?(?:\([a-z]\))?\s*:|signed-off-by|co-authored-by|reviewed-by|reported-by|maintainers?\s*[:=]|last-translator|language-team|report-msgid-bugs-to|contributed by|written by/i;

/**
 * Whether a person named at a place is named there by choice: in a file of authors or a package manifest, in a licence
 * header, in the author line of a comment.
 */
export function isCredit(document: SourceDocument, range: TextRange): boolean {
  if (isOfKind('credits', document.path)) return true;
  const line = document.lineRange(document.positionAt(range.start).line);
  return credit.test(document.text.slice(Math.max(line.start, range.start - WINDOW), range.start));
}
