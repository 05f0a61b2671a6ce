import type { SourceDocument, TextRange } from '../text/document.ts';
import { findComments, type Comment } from './comments.ts';
import { leaveMark, parseLeave, type PlacedLeave } from './leave.ts';

/** A leave is a sentence, not a page. */
const maximumLength = 1000;

/** What may stand before the mark in its comment: nothing, a `*` of a block, or another mark, as after `# noqa #`. */
const beforeMark = /^$|[*#;!]$|\/\/$|--$/;

/** The leaves in the comments of a document. Costs one search where there are none. */
export function findLeaves(document: SourceDocument): readonly PlacedLeave[] {
  if (!document.text.includes(leaveMark)) return [];
  const comments = findComments(document);
  const nextCode = nextLinesOfCode(document, comments);
  return comments.flatMap((comment) => {
    const line = nextCode[document.positionAt(comment.start).line] ?? document.lineCount;
    return rangesIn(document, comment).map((range) => {
      return { range, line, parsed: parseLeave(document.text.slice(range.start + leaveMark.length, range.end)) };
    });
  });
}

/** Leaves in a comment, one a line at most. */
function rangesIn(document: SourceDocument, { body }: Comment): readonly TextRange[] {
  const { text } = document;
  const ranges: TextRange[] = [];
  let from = body.start;
  for (let at = text.indexOf(leaveMark, from); at >= 0 && at < body.end; at = text.indexOf(leaveMark, from)) {
    const line = document.lineRange(document.positionAt(at).line);
    const before = text.slice(Math.max(line.start, body.start, at - maximumLength), at).trim();
    const end = Math.min(line.end, body.end);
    from = end;
    if (!beforeMark.test(before) || !/^(?:\s|$)/.test(text.slice(at + leaveMark.length, end).charAt(0))) continue;
    const length = text.slice(at, Math.min(end, at + maximumLength)).trimEnd().length;
    ranges.push({ start: at, end: at + length });
  }
  return ranges;
}

/** For each line the first one, from itself on, that holds more than comments: what a leave on that line covers. */
function nextLinesOfCode(document: SourceDocument, comments: readonly Comment[]): readonly number[] {
  const code = codeByLine(document, comments);
  const nextLines: number[] = [];
  let next = document.lineCount;
  for (let line = code.length - 1; line >= 0; line--) {
    // A comment in JSX stands in braces of its own.
    if (code[line] !== '' && code[line] !== '{}') next = line;
    nextLines[line] = next;
  }
  return nextLines;
}

/** The first characters of what each line holds besides comments. */
function codeByLine(document: SourceDocument, comments: readonly Comment[]): string[] {
  const code = Array.from({ length: document.lineCount }, () => '');
  let from = 0;
  const ends = [...comments, { start: document.text.length, end: document.text.length }];
  for (const { start, end } of ends) {
    const last = document.positionAt(start).line;
    for (let line = document.positionAt(from).line; line <= last; line++) {
      const range = document.lineRange(line);
      const gap = document.text.slice(Math.max(range.start, from), Math.min(range.end, start));
      code[line] = (code[line] ?? '') + gap.trim().slice(0, 3);
    }
    from = end;
  }
  return code;
}
