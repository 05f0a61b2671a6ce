import type { SourceDocument } from '../text/document.ts';
import type { LanguageEntry } from '../text/language-file.ts';
import { languageOf } from '../text/languages.ts';

/** A comment is read on this many lines at most, so that the work is bounded. */
const MAX_LINES = 80;
/** And on this many characters of a line. */
const MAX_LINE_LENGTH = 1000;

/**
 * The text of the comments that stand directly above a line, decorators and attributes in between left out; lines joined
 * by line breaks, empty when there are none.
 */
export function commentAbove(document: SourceDocument, line: number): string {
  const language = languageOf(document.languageId);
  if (!language) return '';
  const indent = indentOf(lineOf(document, line));
  const lines: string[] = [];
  const first = Math.max(0, line - MAX_LINES);
  for (let at = line - 1; at >= first;) {
    const text = lineOf(document, at);
    const start = commentStart(document, language, at, first);
    if (start !== undefined) {
      for (let of = at; of >= start; of--) lines.unshift(lineOf(document, of));
      at = start - 1;
    } else if (indentOf(text) === indent && isDecorator(text)) at--;
    else {
      const opening = decoratorStart(document, at, first, indent);
      if (opening === undefined) break;
      at = opening - 1;
    }
  }
  return lines.join('\n');
}

/** The text of the comments before the first line of code; lines joined by line breaks. */
export function commentAtHead(document: SourceDocument): string {
  const language = languageOf(document.languageId);
  if (!language) return '';
  const lines: string[] = [];
  let closing: string | undefined;
  for (let at = 0; at < Math.min(document.lineCount, MAX_LINES); at++) {
    const text = lineOf(document, at).replace(/^\uFEFF/, '');
    if (closing === undefined && !isLineComment(language, text) && !isPreamble(text)) {
      if (!opens(language, text)) break;
      closing = language.blockComment?.[1];
    }
    lines.push(text);
    if (closing !== undefined && text.includes(closing)) closing = undefined;
  }
  return lines.join('\n');
}

function lineOf(document: SourceDocument, line: number): string {
  const { start, end } = document.lineRange(line);
  return document.text.slice(start, Math.min(end, start + MAX_LINE_LENGTH));
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** The first line of the comment that ends on a line, `undefined` when none does. */
function commentStart(
  document: SourceDocument,
  language: LanguageEntry,
  line: number,
  first: number,
): number | undefined {
  const text = lineOf(document, line);
  if (isLineComment(language, text)) return line;
  const [opening, closing] = language.blockComment ?? [];
  if (opening === undefined || closing === undefined || !text.trimEnd().endsWith(closing)) return undefined;
  for (let at = line; at >= first; at--) {
    const open = lineOf(document, at).lastIndexOf(opening);
    // Code before the comment on its line: it is a comment on that code.
    if (open >= 0) return lineOf(document, at).slice(0, open).trim() === '' ? at : undefined;
  }
  return undefined;
}

function isLineComment(language: LanguageEntry, text: string): boolean {
  const trimmed = text.trimStart();
  return (language.lineComments ?? []).some((mark) => trimmed.startsWith(mark) && !trimmed.startsWith('#['));
}

function opens(language: LanguageEntry, text: string): boolean {
  return language.blockComment !== undefined && text.trimStart().startsWith(language.blockComment[0]);
}

/** What may stand before the comment at the head of a file: blank lines, `#!`, `<?php`, `'use strict'`. */
function isPreamble(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || trimmed.startsWith('#!') || trimmed === '<?php' || /^(['"])use \w+\1;?$/.test(trimmed);
}

/** `@decorator`, `#[attribute]`, `[Attribute]`. */
function isDecorator(text: string): boolean {
  return /^\s*(?:@\w|#?\[)/.test(text);
}

/** The line where a decorator on several lines starts, when a line is its end. */
function decoratorStart(document: SourceDocument, line: number, first: number, indent: number): number | undefined {
  if (!/^\s*[)\]]/.test(lineOf(document, line)) || indentOf(lineOf(document, line)) !== indent) return undefined;
  for (let at = line - 1; at >= first; at--) {
    const text = lineOf(document, at);
    if (text.trim() !== '' && indentOf(text) <= indent) return isDecorator(text) ? at : undefined;
  }
  return undefined;
}
