import type { SourceDocument, TextRange } from './document.ts';
import { isOfKind } from './file-kinds.ts';

/**
 * Why a person or an office is named in public on purpose: `credit` of an author, in a licence header or a manifest;
 * `contact` that readers are invited to write to or to call.
 */
export type PublicMention = 'credit' | 'contact';

/** How much of the text before a value is looked at, in UTF-16 code units. */
const WINDOW = 200;

const credit =
  /copyright|\(c\)|©|@authors?\b|\bauthors?\s*[:=]|\bauteurs?(?:\([a-z]\))?\s*:|signed-off-by|co-authored-by|reviewed-by|reported-by|maintainers?\s*[:=]|last-translator|language-team|report-msgid-bugs-to|contributed by|written by/i;
const link = /\b(?:tel|mailto|sms|callto):(?:[^\s"'<>]{0,80}["'][^<>]{0,80}>\s*)?$/i;

/** Tells it from the file's path and from the text before the value, on the same line for a credit. */
export function publicMentionOf(document: SourceDocument, range: TextRange): PublicMention | undefined {
  if (isOfKind('credits', document.path)) return 'credit';
  const before = document.text.slice(Math.max(0, range.start - WINDOW), range.start);
  if (credit.test(before.slice(before.lastIndexOf('\n') + 1))) return 'credit';
  return link.test(before) ? 'contact' : undefined;
}
