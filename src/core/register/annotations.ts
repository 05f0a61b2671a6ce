import type { EnclosingSymbol } from '../ai-calls/ai-call.ts';
import { findComments, type Comment } from '../policy/comments.ts';
import type { SourceDocument } from '../text/document.ts';

/** `@algorithm <id>`, not as a part of an address or of a longer word. */
const annotation = /(?<![\w@.])@algorithm[ \t]+([a-z0-9][\w-]*)/gi;

/** Decorators and attributes longer than this in all are not looked over. */
const MAX_GAP = 4000;

/** The `@algorithm` comments of a document. */
export class Annotations {
  readonly #document: SourceDocument;
  readonly #comments: readonly Comment[];

  constructor(document: SourceDocument) {
    this.#document = document;
    this.#comments = Annotations.mayStandIn(document) ? findComments(document) : [];
  }

  /** Whether a document may hold such a comment. Cheap. */
  static mayStandIn({ text }: SourceDocument): boolean {
    return text.includes('@algorithm');
  }

  get isEmpty(): boolean {
    return this.#comments.length === 0;
  }

  /**
   * The ids that the nearest comment names: above the innermost symbol that has one, otherwise at the head of the file.
   * Empty where there is no such comment.
   */
  idsFor(enclosing: readonly EnclosingSymbol[]): readonly string[] {
    if (this.#comments.length === 0) return [];
    for (const { range } of enclosing) {
      const ids = this.idsAbove(range.start);
      if (ids.length > 0) return ids;
    }
    return this.idsAtHead();
  }

  /** The ids that comments directly above what starts there name. */
  idsAbove(symbolStart: number): readonly string[] {
    return this.#idsIn(this.#above(symbolStart));
  }

  /** The ids that comments before the first line of code name. */
  idsAtHead(): readonly string[] {
    return this.#idsIn(this.#atHead());
  }

  /** Comments on lines of their own directly above a symbol, decorators and attributes in between left out. */
  #above(symbolStart: number): readonly Comment[] {
    const document = this.#document;
    const line = document.lineRange(document.positionAt(symbolStart).line);
    const indent = indentOf(document.text.slice(line.start, symbolStart));
    const found: Comment[] = [];
    let below = line.start;
    for (const comment of this.#comments.toReversed()) {
      if (comment.end > below) continue;
      if (below - comment.end > MAX_GAP || !this.#startsLine(comment)) break;
      if (!isDecoration(document.text.slice(comment.end, below), indent)) break;
      found.unshift(comment);
      below = document.lineRange(document.positionAt(comment.start).line).start;
    }
    return found;
  }

  /** Comments before the first line of code. */
  #atHead(): readonly Comment[] {
    let from = 0;
    const end = this.#comments.findIndex((comment) => {
      const before = this.#document.text.slice(from, Math.min(comment.start, from + MAX_GAP));
      from = comment.end;
      return !isPreamble(before);
    });
    return end < 0 ? this.#comments : this.#comments.slice(0, end);
  }

  #startsLine(comment: Comment): boolean {
    const { text } = this.#document;
    const { start } = this.#document.lineRange(this.#document.positionAt(comment.start).line);
    return text.slice(start, comment.start).trim() === '';
  }

  #idsIn(comments: readonly Comment[]): readonly string[] {
    const text = comments.map(({ start, end }) => this.#document.text.slice(start, end)).join('\n');
    return [...text.matchAll(annotation)].flatMap((match) => match[1] ?? []);
  }
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/**
 * Whether what stands between a comment and what it is about is nothing, or decorators (`@route(…)`, `#[attribute]`,
 * `[Attribute]`): every line of the symbol's own indentation starts or ends one, and holds nothing else.
 */
function isDecoration(gap: string, indent: number): boolean {
  const [after = '', ...lines] = gap.split(/\r\n|\r|\n/).slice(0, -1);
  if (after.trim() !== '') return false;
  return lines.every((line) => line.trim() !== '' && (indentOf(line) > indent || isDecoratorLine(line.trim())));
}

/** Decorators whole or as far as their first line goes, or the brackets that end one: `@Input() name` is a field. */
function isDecoratorLine(line: string): boolean {
  let rest = line.replace(/^\}*[)\]][)\]}]*\s*/, '');
  while (rest !== '') {
    const head = /^(?:@[\w.]+\s*(?=\(|$|@)|#?(?=\[))/.exec(rest);
    if (!head) return false;
    rest = rest.slice(head[0].length);
    if (/^[([]/.test(rest)) rest = afterBrackets(rest);
  }
  return true;
}

/** What follows the brackets that open a text, trimmed; nothing where they are closed further down. */
function afterBrackets(text: string): string {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[()[\]{}]/g)) {
    depth += '([{'.includes(bracket) ? 1 : -1;
    if (depth === 0) return text.slice(index + 1).trim();
  }
  return '';
}

/** What may stand before the comment at the head of a file: blank lines, `#!`, `<?php`, `'use strict'`. */
function isPreamble(text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return lines.every((line) => /^(?:#!.*|<\?php|(['"])use \w+\1;?)?$/.test(line.trim()));
}
