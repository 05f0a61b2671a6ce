import type { SourceDocument, TextRange } from '../../../text/document.ts';
import { prose } from '../prose.ts';
import type { RowValue } from './rows.ts';
import { nameOfItem } from './name-of-item.ts';
import { matchesAt } from './line-heads.ts';
import { alternativesOf } from './spelled-words.ts';

/** Longest line that is read, and most lines of a list. */
const MAX_LINE = 600;
const MAX_ITEMS = 80;
/** Between the word of a head and its colon. */
const MAX_HEAD = 40;
/** A heading, the words before a colon, a key of YAML. */
const heads = new RegExp(`[ \\t>#*_-]{0,12}(?:${alternativesOf('people-list')})(?![\\p{L}\\d_-])`, 'iuy');
const item = /^[ \t>]{0,24}(?:[-*+•]|\d{1,2}[.)])[ \t]{1,4}(?:\[[ x]\] )?/;
/** Minutes with links to a forge are those of an open project: who took part is told in public. */
const forge = /https:\/\/(?:github\.com|gitlab\.com|codeberg\.org)\//;
/** Between those who are named in one line. */
const between = /[,;/&]|[ \u00a0](?:et|and|und|y|e|ed|en)[ \u00a0]/g;

/** « Présents : A. Martin, Maëlle Vasseur », and the items under `participants:` or a heading « Participants ». */
export function* listedPeople(
  { text, languageId }: SourceDocument,
  lines: readonly number[],
): Generator<RowValue, undefined> {
  if (!prose.has(languageId) && languageId !== 'yaml') return undefined;
  let isPublic: boolean | undefined;
  let read = 0;
  for (const head of matchesAt(text, lines, heads)) {
    if (head.index < read) continue;
    let found = false;
    for (const written of itemsAfter(text, head.index + head[0].length, head[0].includes('#'))) {
      for (const value of nameOfItem(text, written, found)) {
        found = true;
        read = value.end;
        isPublic ??= forge.test(text);
        yield isPublic ? { ...value, mention: 'credit' } : value;
      }
    }
  }
  return undefined;
}

function itemsAfter(text: string, end: number, isHeading: boolean): Iterable<TextRange> {
  const lineEnd = endOfLine(text, end);
  const rest = text.slice(end, Math.min(lineEnd, end + MAX_LINE));
  const colon = rest.slice(0, MAX_HEAD).indexOf(':');
  const said = colon < 0 ? '' : rest.slice(colon + 1);
  if (/\p{L}/u.test(said)) return itemsInLine(text, { start: end + colon + 1, end: lineEnd });
  return colon >= 0 || isHeading ? itemsBelow(text, lineEnd + 1) : [];
}

function* itemsInLine(text: string, { start, end }: TextRange): Generator<TextRange> {
  const line = text.slice(start, Math.min(end, start + MAX_LINE));
  let from = 0;
  for (const { index, 0: mark } of line.matchAll(between)) {
    yield { start: start + from, end: start + index };
    from = index + mark.length;
  }
  yield { start: start + from, end: start + line.length };
}

function* itemsBelow(text: string, from: number): Generator<TextRange> {
  let start = from;
  let blank = 0;
  for (let count = 0; count < MAX_ITEMS && start < text.length; count++) {
    const end = endOfLine(text, start);
    const line = text.slice(start, Math.min(end, start + MAX_LINE));
    const mark = item.exec(line);
    if (mark) yield { start: start + mark[0].length, end };
    else if (line.trim() !== '' || ++blank > 3) return;
    start = end + 1;
  }
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}
