import type { SourceDocument } from '../../text/document.ts';
import { tablesOf, type Tables } from './cells.ts';
import { wordGapsOf, type WordGaps } from './word-gaps.ts';

/** How a text is laid out: looked at once for all who ask. */
export interface Layout {
  readonly gaps: WordGaps;
  readonly tables: Tables;
}

export function layoutOf(document: SourceDocument): Layout {
  const gaps = wordGapsOf(document);
  return { gaps, tables: tablesOf(document, gaps) };
}
