import { SourceDocument } from '../../text/document.ts';
import type { Sighting } from '../find/find-personal.ts';
import type { Leaf } from './leaf.ts';
import type { Span } from './span.ts';

/** How much of two texts that follow each other is read as one. */
const REACH = 96;
/** How many messages back a text may go on from: an answer may stand between two halves. */
const MESSAGES_BACK = 2;

/**
 * Values that start in one text and end in another that follows it, in the same message or in a later one: each half is masked where
 * it stands.
 */
export function seamSpans(
  leaves: readonly Leaf[],
  find: (document: SourceDocument) => readonly Sighting[],
): readonly (readonly Span[])[] {
  const spans: Span[][] = leaves.map(() => []);
  leaves.forEach((leaf, index) => {
    if (!leaf.followsOn || leaf.document.text === '') return;
    for (const before of textsBefore(leaves, index)) {
      const [first, last] = halvesOf(leaves[before]?.document.text ?? '', leaf.document.text, find);
      spans[before]?.push(...first);
      spans[index]?.push(...last);
    }
  });
  return spans;
}

/** Indexes of the texts that one may go on from: the one before it in its message, and the last one of each message before. */
function textsBefore(leaves: readonly Leaf[], index: number): readonly number[] {
  const own = leaves[index]?.message ?? 0;
  const found = new Map<number, number>();
  for (let at = index - 1; at >= 0; at--) {
    const leaf = leaves[at];
    if (!leaf || leaf.message < Math.max(0, own - MESSAGES_BACK)) break;
    if (leaf.document.text === '' || found.has(leaf.message)) continue;
    found.set(leaf.message, at);
    // A text before it in the same message is all that stands between it and the messages before.
    if (leaf.message === own) break;
  }
  return [...found.values()];
}

type Halves = readonly [first: readonly Span[], last: readonly Span[]];

function halvesOf(before: string, after: string, find: (document: SourceDocument) => readonly Sighting[]): Halves {
  const tail = before.slice(-REACH);
  const head = after.slice(0, REACH);
  if (!/[\d@.]/.test(tail) || !/[\d@.]/.test(head)) return [[], []];
  const offset = before.length - tail.length;
  const seam = tail.length;
  const firsts: Span[] = [];
  const lasts: Span[] = [];
  for (const { range, category, kind } of find(new SourceDocument('', 'markdown', `${tail}\n${head}`))) {
    if (range.start >= seam || range.end <= seam + 1) continue;
    const first = tail.slice(range.start).trimEnd();
    const last = head.slice(0, range.end - seam - 1);
    const start = last.length - last.trimStart().length;
    if (first !== '') firsts.push({ ...shift(range.start, first, offset), category, kind, reading: first });
    lasts.push({ start, end: last.length, category, kind, reading: last.trim() });
  }
  return [firsts, lasts];
}

function shift(start: number, text: string, offset: number): { readonly start: number; readonly end: number } {
  return { start: start + offset, end: start + offset + text.length };
}
