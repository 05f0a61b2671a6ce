import type { Syntax } from '../syntax/syntax.ts';
import type { SourceDocument } from '../text/document.ts';
import type { AiCall } from './ai-call.ts';

/** Whether the text holds an anchor: an import name, a provider host or an API path. Cheap; no parsing. */
export function mayHoldAiCall(_document: SourceDocument): boolean {
  return false;
}

/** Every AI call of a document, in order. Empty for a language without an adapter. */
export function findAiCalls(_document: SourceDocument, _syntax: Syntax): Promise<readonly AiCall[]> {
  return Promise.resolve([]);
}
