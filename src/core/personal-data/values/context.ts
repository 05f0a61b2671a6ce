import { contextWords } from '../../../../generated/context-words.ts';
import { identifiers as identifierEntries } from '../../../../generated/identifiers.ts';
import { once } from '../../once.ts';
import { plainLetters } from '../plain-letters.ts';
import { WordTable, mix } from '../word-table.ts';
import { HASH, HYPHEN, isAsciiLetter, isCapital, isLetter, LINE_FEED, SLASH } from './characters.ts';
import type { ContextWordsFile } from './context-words-file.ts';
import type { ScannedText } from './recognizer.ts';

/** How far back the words of a statement are read, in UTF-16 code units. */
const WINDOW = 64;

const byRecognizer = new Map(contextWords.map((words) => [words.recognizer, indexOf(words)]));
const examples = byRecognizer.get('example');
const identifiers = byRecognizer.get('identifier');

const told = once(wordsThatTell);

/** The words that say something of a number, by hash: what speaks only against it changes nothing alone. */
function wordsThatTell(): WordTable {
  const table = new WordTable();
  for (const { for: words } of contextWords) for (const word of words) table.add(word, 1);
  for (const phrase of identifierEntries.flatMap(({ words, alsoCalled = [] }) => [...words, ...alsoCalled]))
    table.add(phrase.split(' ')[0] ?? phrase, 1);
  return table;
}

function indexOf(words: ContextWordsFile): {
  readonly for: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
} {
  return { for: new Set(words.for), against: new Set(words.against) };
}

/** Whether the words before an offset, or the header of its column, say that a number there is what `recognizer` seeks. */
export function contextSpeaksFor(source: ScannedText, offset: number, recognizer: string): boolean {
  const lists = byRecognizer.get(recognizer);
  if (!lists) return false;
  const words = source.wordsBefore(offset);
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    if (lists.for.has(word)) return true;
    if (lists.against.has(word)) return false;
  }
  return false;
}

/** Letters with full stops are no words. */
const forExample = /\be\. ?g\.[ :,("'«]{0,4}$/i;

/** Whether a value stands where a format is shown: `placeholder="…"`, « ex : … ». */
export function showsFormat(
  source: Pick<ScannedText, 'text' | 'examplesCount' | 'wordsBefore'>,
  offset: number,
): boolean {
  if (source.examplesCount) return false;
  const nearest = source.wordsBefore(offset).at(-1);
  if (nearest !== undefined && examples?.for.has(nearest) === true) return true;
  return forExample.test(source.text.slice(Math.max(0, offset - 10), offset));
}

/**
 * Whether one of these phrases (whole words, a space between two) is said before an offset, or in the header of its
 * column, with no word after it that speaks of something else. Words in `neutral` are passed over.
 */
export function isAnnounced(
  source: ScannedText,
  offset: number,
  phrases: readonly string[],
  neutral: readonly string[] = [],
): boolean {
  const said = ` ${source.wordsBefore(offset).join(' ')} `;
  let end = -1;
  for (const phrase of phrases) {
    const at = said.lastIndexOf(` ${phrase} `);
    if (at >= 0) end = Math.max(end, at + phrase.length + 1);
  }
  if (end < 0) return false;
  const after = said.slice(end).split(' ');
  return !after.some((word) => identifiers?.against.has(word) === true && !neutral.includes(word));
}

/** Reader of the words before offsets of one text, which keeps those of the last offset asked for, and those of headers. */
export function contextReader(
  text: string,
  columnHeaderAt: (offset: number) => string | undefined,
  isWrapped = false,
): (offset: number) => readonly string[] {
  let last = -1;
  let words: readonly string[] = [];
  const ofHeaders = new Map<string, readonly string[]>();
  return (offset) => {
    if (offset === last) return words;
    last = offset;
    const header = columnHeaderAt(offset);
    words = header === undefined ? around(text, offset, isWrapped) : ofHeader(header);
    return words;
  };
  function ofHeader(header: string): readonly string[] {
    const known = ofHeaders.get(header);
    if (known) return known;
    const read = wordsOf(header.slice(0, WINDOW));
    ofHeaders.set(header, read);
    return read;
  }
}

/**
 * Whether a word of the lists may stand in a piece of a text: told by hash, without making a text of each word. Numbers are many,
 * and near most of them stands nothing that the lists know.
 */
function mayTell(text: string, from: number, to: number): boolean {
  const words = told();
  let hash = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return true;
    if (hash !== 0 && !goesOn(text, at, code)) {
      if (words.kindsOf(hash) !== 0) return true;
      hash = 0;
    }
    if (isAsciiLetter(code)) hash = mix(hash, code | 0x20);
  }
  return hash !== 0 && words.kindsOf(hash) !== 0;
}

/** Whether a character goes on with the word before it: a capital after a small letter, or before one, does not. */
function goesOn(text: string, at: number, code: number): boolean {
  if (isSmall(code)) return true;
  return isCapital(code) && !isSmall(text.charCodeAt(at - 1)) && !isSmall(text.charCodeAt(at + 1));
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** How far after a value the comment of its line may start, and how much of it is read. */
const TO_COMMENT = 40;
const COMMENT = 32;
const comment = /(?:#|\/\/|--) ?([\p{L} ]{2,32})/u;

/** Words of the statement, and before them those of a comment at the end of its line: `"10049698557", // RPPS`. */
function around(text: string, offset: number, isWrapped: boolean): readonly string[] {
  const before = wordsBefore(text, offset, isWrapped);
  const mark = startOfComment(text, offset);
  if (mark < 0 || !mayTell(text, mark, mark + COMMENT)) return before;
  const said = comment.exec(text.slice(mark, mark + COMMENT))?.[1];
  return said === undefined ? before : [...wordsOf(said), ...before];
}

function startOfComment(text: string, offset: number): number {
  for (let at = offset; at < offset + TO_COMMENT; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || Number.isNaN(code)) return -1;
    if (code === HASH) return at;
    if ((code === SLASH || code === HYPHEN) && text.charCodeAt(at + 1) === code) return at;
  }
  return -1;
}

/** Words of the same statement in lower case without accents, the nearest one last. */
function wordsBefore(text: string, offset: number, isWrapped: boolean): readonly string[] {
  const start = Math.max(0, offset - WINDOW);
  if (!mayTell(text, start, offset)) return [];
  const cut = isLetter(text.charCodeAt(start - 1));
  const window = isWrapped ? unwrapped(text, start, offset) : text.slice(start, offset);
  const statement = window.slice(lastOf(window, '\n', '\r', ';', '}') + 1);
  if (!/[a-z\u0080-\uffff]/i.test(statement)) return [];
  return wordsOf(cut && statement.length === window.length ? statement.replace(/^\p{L}+/u, '') : statement);
}

/** Longest line of a letter, and the shortest that is wrapped. */
const MAX_LINE = 140;
const MIN_LINE = 40;

/** The text before an offset; where a line of a paragraph starts there, the one before goes on in it. */
function unwrapped(text: string, start: number, offset: number): string {
  const window = text.slice(start, offset);
  const end = window.lastIndexOf('\n');
  if (end < 0 || window.slice(end + 1).trim() !== '') return window;
  const line = start + end;
  const before = text.lastIndexOf('\n', line - 1);
  if (line - before > MAX_LINE || line - before < MIN_LINE || !/[\p{L},°:]\r?$/u.test(window.slice(0, end)))
    return window;
  return `${window.slice(Math.max(0, before - start + 1), end).trimEnd()} `;
}

/** Place of the last of some characters, -1 when there is none. */
function lastOf(text: string, ...marks: readonly string[]): number {
  return marks.reduce((last, mark) => Math.max(last, text.lastIndexOf(mark)), -1);
}

/** Cuts names at their humps: `numTel_fixe` gives num, tel, fixe. One letter alone is no word. Latin, Greek, Cyrillic. */
export function wordsOf(text: string): readonly string[] {
  const plain = /[\u0080-\uffff]/.test(text) ? plainLetters(text) : text;
  const humps = plain.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  const words = humps.match(/[A-Z\u0370-\u052f]+/gi) ?? [];
  return words.filter((word) => word.length > 1).map((word) => word.toLowerCase());
}
