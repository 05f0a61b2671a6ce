import type { SourceDocument, TextRange } from '../text/document.ts';
import type { LanguageEntry } from '../text/language-file.ts';
import { languageOf } from '../text/languages.ts';

/** A comment with its marks, and without them. */
export interface Comment extends TextRange {
  readonly body: TextRange;
}

/**
 * The comments of a document, in order. Reads marks and quotes only, in one pass: what looks like a comment inside of a
 * quoted text is not one, and a quote that is not closed on its line is an apostrophe. Empty for a language without
 * comments.
 */
export function findComments(document: SourceDocument): readonly Comment[] {
  const language = languageOf(document.languageId);
  const marks = language && marksOf(language);
  if (!marks || marks.openings.size === 0) return [];
  const { text } = document;
  const comments: Comment[] = [];
  const reader = new QuoteReader(text);
  marks.any.lastIndex = 0;
  for (let match = marks.any.exec(text); match; match = marks.any.exec(text)) {
    const mark = match[0];
    const closing = marks.openings.get(mark);
    if (closing === undefined) {
      marks.any.lastIndex = reader.endOf(mark, match.index, marks.long.has(mark));
    } else if (closing !== '' || standsFree(text, match.index)) {
      const comment = commentFrom(text, match.index, mark, closing);
      comments.push(comment);
      marks.any.lastIndex = comment.end;
    }
  }
  return comments;
}

interface Marks {
  /** Every mark and quote, longest first. */
  readonly any: RegExp;
  /** What closes a comment, by what opens it; empty for the end of the line. */
  readonly openings: ReadonlyMap<string, string>;
  readonly long: ReadonlySet<string>;
}

function marksOf({ lineComments = [], blockComment, quotes = [], longQuotes = [] }: LanguageEntry): Marks {
  const openings = new Map(lineComments.map((mark) => [mark, '']));
  if (blockComment) openings.set(blockComment[0], blockComment[1]);
  const all = [...openings.keys(), ...quotes, ...longQuotes].sort((one, other) => other.length - one.length);
  const any = new RegExp(all.map((mark) => mark.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'g');
  return { any, openings, long: new Set(longQuotes) };
}

/** A line comment's mark inside a word or an address, as in `$#` or `https://`, is not one. */
function standsFree(text: string, at: number): boolean {
  return at === 0 || /[\s;,)}\]>]/.test(text.charAt(at - 1));
}

function commentFrom(text: string, start: number, mark: string, closing: string): Comment {
  const from = start + mark.length;
  if (closing === '') {
    const end = endOfLine(text, from);
    return { start, end, body: { start: from, end } };
  }
  const close = text.indexOf(closing, from);
  const bodyEnd = close < 0 ? text.length : close;
  return { start, end: Math.min(bodyEnd + closing.length, text.length), body: { start: from, end: bodyEnd } };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end - Number(text.charAt(end - 1) === '\r');
}

/** Finds where quoted texts end. Remembers where no end was found, so that nothing is read twice. */
class QuoteReader {
  readonly #text: string;
  readonly #unclosedUntil = new Map<string, number>();
  #lineEnd = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset after the closing quote; after the opening one when nothing closes it. */
  endOf(quote: string, start: number, isLong: boolean): number {
    const from = start + quote.length;
    if (from <= (this.#unclosedUntil.get(quote) ?? -1)) return from;
    if (from > this.#lineEnd) this.#lineEnd = endOfLine(this.#text, from);
    const limit = isLong ? this.#text.length : this.#lineEnd;
    for (let at = from; at < limit; at++) {
      if (this.#text.charCodeAt(at) === BACKSLASH) at++;
      else if (this.#text.startsWith(quote, at)) return at + quote.length;
    }
    this.#unclosedUntil.set(quote, limit);
    return from;
  }
}

const BACKSLASH = 92;
