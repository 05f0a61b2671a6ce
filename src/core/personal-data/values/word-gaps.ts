import type { SourceDocument } from '../../text/document.ts';
import { SPACE } from './characters.ts';
import { prose } from './prose.ts';

/** Where words end in what people write, and something starts. */
export interface WordGaps {
  /** A capital after a space, or the quote before it. */
  readonly capitals: readonly number[];
  /** The second space between a word and what may be the next column. */
  readonly wide: readonly number[];
}

/** Three characters, always, and both looked for at once: another pass over the text is dear. */
const gap = /[A-Za-z\u00c0-\u024f_.),][ \u00a0][A-Z\u00c0-\u024f"'«“\u00a0 ]/g;
const tabs = /[A-Za-z\u00c0-\u024f_.)]\t/g;
const nothing: WordGaps = { capitals: [], wide: [] };

export function wordGapsOf({ text, languageId }: SourceDocument): WordGaps {
  // What a cell of a notebook printed may be a table.
  const isPrinted = languageId === 'jupyter';
  if (!prose.has(languageId) && !isPrinted) return nothing;
  const capitals: number[] = [];
  const wide: number[] = [];
  for (gap.lastIndex = 0; gap.test(text);) {
    // A word may have one letter, « à ».
    const at = --gap.lastIndex;
    if (text.charCodeAt(at) === SPACE) wide.push(at);
    else if (!isPrinted) capitals.push(at);
  }
  if (!text.includes('\t')) return { capitals, wide };
  const tabbed = Array.from(text.matchAll(tabs), ({ index }) => index + 1);
  return { capitals, wide: [...wide, ...tabbed].sort((one, other) => one - other) };
}
