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
 * it stands. An agent that reads a file piece by piece cuts what stands at the ends of its pieces.
 */
export function seamSpans(
  leaves: readonly Leaf[],
  find: (document: SourceDocument) => readonly Sighting[],
): readonly (readonly Span[])[] {
  const spans: Span[][] = leaves.map(() => []);
  leaves.forEach((leaf, index) => {
    if (!leaf.isSaid || leaf.document.text === '') return;
    for (const before of textsBefore(leaves, index)) {
      for (const seam of seamsOf(leaves[before]?.document.text ?? '', leaf.document.text)) {
        const [first, last] = halvesOf(seam, find);
        spans[before]?.push(...first);
        spans[index]?.push(...last);
      }
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
    if (!leaf.isSaid || leaf.document.text === '' || found.has(leaf.message)) continue;
    found.set(leaf.message, at);
    // A text before it in the same message is all that stands between it and the messages before.
    if (leaf.message === own) break;
  }
  return [...found.values()];
}

/** The end of one text and the start of another, each with its place. */
interface Seam {
  readonly tail: string;
  readonly tailStart: number;
  readonly head: string;
  readonly headStart: number;
}

/** What closes a text that JSON, code or Markdown wraps, and what opens it. */
const closing = /["'`}\]);,.\s]$/;
const opening = /^[\s{[("'`]{0,12}(?:[\w$-]{1,40}["'`]? ?[:=] ?["'`])?/;
const MAX_CLOSING = 12;

/** As the texts stand, and without what wraps them. */
function seamsOf(before: string, after: string): readonly Seam[] {
  let end = before.length;
  while (end > 0 && before.length - end < MAX_CLOSING && closing.test(before.charAt(end - 1))) end--;
  const headStart = opening.exec(after.slice(0, REACH))?.[0].length ?? 0;
  const plain = seamAt(before, before.length, after, 0);
  return end === before.length && headStart === 0 ? [plain] : [plain, seamAt(before, end, after, headStart)];
}

function seamAt(before: string, end: number, after: string, headStart: number): Seam {
  const tailStart = Math.max(0, end - REACH);
  return { tail: before.slice(tailStart, end), tailStart, head: after.slice(headStart, headStart + REACH), headStart };
}

type Halves = readonly [first: readonly Span[], last: readonly Span[]];

function halvesOf(
  { tail, tailStart, head, headStart }: Seam,
  find: (document: SourceDocument) => readonly Sighting[],
): Halves {
  if (!/[\d@.]/.test(tail) || !/[\d@.]/.test(head)) return [[], []];
  const seam = tail.length;
  const firsts: Span[] = [];
  const lasts: Span[] = [];
  for (const { range, category, kind } of find(new SourceDocument('', 'markdown', `${tail}\n${head}`))) {
    if (range.start >= seam || range.end <= seam + 1) continue;
    const first = tail.slice(range.start).trimEnd();
    const last = head.slice(0, range.end - seam - 1);
    const start = last.length - last.trimStart().length;
    if (first !== '') firsts.push({ ...placed(tailStart + range.start, first), category, kind, reading: first });
    lasts.push({ ...placed(headStart + start, last.trim()), category, kind, reading: last.trim() });
  }
  return [firsts, lasts];
}

function placed(start: number, text: string): { readonly start: number; readonly end: number } {
  return { start, end: start + text.length };
}
