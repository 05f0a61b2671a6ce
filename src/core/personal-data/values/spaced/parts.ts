import type { TextRange } from '../../../text/document.ts';

/** Words with one space between two. */
const words = /[^ \t\r]+(?: [^ \t\r]+)*/g;

/** What stands in a line between tabs, or between two spaces and more. */
export function partsOf(line: string): readonly TextRange[] {
  return Array.from(line.matchAll(words), ({ index, 0: part }) => ({ start: index, end: index + part.length }));
}
