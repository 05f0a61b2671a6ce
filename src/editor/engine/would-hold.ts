import { findLeaves } from '../../core/policy/find-leaves.ts';
import { SourceDocument } from '../../core/text/document.ts';

/**
 * Whether a line with a leave, put at an offset, would be read as one: inside a text that runs over several lines it
 * would become a piece of that text.
 */
export function wouldHold(document: SourceDocument, offset: number, line: string): boolean {
  const { path, languageId, text } = document;
  const edited = new SourceDocument(path, languageId, `${text.slice(0, offset)}${line}\n${text.slice(offset)}`);
  return findLeaves(edited).some(({ range }) => range.start >= offset && range.start < offset + line.length);
}
