import type { EnclosingSymbol } from '../ai-calls/ai-call.ts';
import type { SourceDocument } from '../text/document.ts';
import { commentAbove, commentAtHead } from './comments.ts';

/** `@algorithm <id>`, not as a part of an address or of a longer word. */
const annotation = /(?<![\w@.])@algorithm[ \t]+([a-z0-9][\w-]*)/gi;

/**
 * The ids that the nearest `@algorithm` comment names: above the innermost symbol that has one, otherwise at the head of
 * the file. Empty where there is no such comment.
 */
export function annotatedIds(document: SourceDocument, enclosing: readonly EnclosingSymbol[]): readonly string[] {
  for (const { range } of enclosing) {
    const ids = idsIn(commentAbove(document, document.positionAt(range.start).line));
    if (ids.length > 0) return ids;
  }
  return idsIn(commentAtHead(document));
}

function idsIn(comment: string): readonly string[] {
  return [...comment.matchAll(annotation)].flatMap((match) => match[1] ?? []);
}
