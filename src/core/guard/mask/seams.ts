import { SourceDocument } from '../../text/document.ts';
import { findPersonal, type FindSettings } from '../find/find-personal.ts';
import type { Leaf } from './leaf.ts';
import type { Span } from './span.ts';

/** How much of two texts that follow each other is read as one. */
const REACH = 96;

/** Values that start in one text and end in the next: each half is masked where it stands. */
export function seamSpans(leaves: readonly Leaf[], settings: FindSettings): readonly (readonly Span[])[] {
  const spans: Span[][] = leaves.map(() => []);
  leaves.forEach((leaf, index) => {
    const before = leaves[index - 1];
    if (!before || !leaf.followsOn) return;
    const tail = before.document.text.slice(-REACH);
    const head = leaf.document.text.slice(0, REACH);
    if (!/[\d@.]/.test(tail) || !/[\d@.]/.test(head)) return;
    const offset = before.document.text.length - tail.length;
    const seam = tail.length;
    for (const { range, category, kind } of findPersonal(
      new SourceDocument('', 'markdown', `${tail}\n${head}`),
      settings,
    )) {
      if (range.start >= seam || range.end <= seam + 1) continue;
      const first = tail.slice(range.start).trimEnd();
      const last = head.slice(0, range.end - seam - 1);
      const start = last.length - last.trimStart().length;
      if (first !== '')
        spans[index - 1]?.push({ ...shift(range.start, first, offset), category, kind, reading: first });
      spans[index]?.push({ start, end: last.length, category, kind, reading: last.trim() });
    }
  });
  return spans;
}

function shift(start: number, text: string, offset: number): { readonly start: number; readonly end: number } {
  return { start: start + offset, end: start + offset + text.length };
}
