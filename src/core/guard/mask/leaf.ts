import { SourceDocument } from '../../text/document.ts';
import type { TextOrigin } from '../prompt.ts';

/** One text of a request, as it is scanned and masked: by itself, with the language and the path that it came with. */
export interface Leaf {
  readonly document: SourceDocument;
  readonly origin: TextOrigin;
  /** Which message, counted from 0; -1 for what belongs to none. */
  readonly message: number;
  /** Whether it is what a message says, or asks of a tool: it may go on where another one ends. Names and ids do not. */
  readonly isSaid: boolean;
}

/** The document that a text is scanned as: data and code by their language, what people and models write as Markdown. */
export function documentOf(text: string, path: string, languageId: string | undefined): SourceDocument {
  return new SourceDocument(path, languageId ?? guessed(text), text);
}

function guessed(text: string): string {
  if (/^\s*[[{]/.test(text)) return 'json';
  return isTable(text) ? 'csv' : 'markdown';
}

/** Lines with the same number of the same separator, three at least. */
function isTable(text: string): boolean {
  const lines = text.slice(0, 4000).split(/\r?\n/, 4).slice(0, 3);
  if (lines.length < 3) return false;
  return [';', '\t', ','].some((mark) => {
    const [count, ...others] = lines.map((line) => line.split(mark).length);
    return count !== undefined && count > 2 && others.every((other) => other === count);
  });
}
