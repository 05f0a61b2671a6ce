import { fieldNames } from '../../../../generated/field-names.ts';
import { WordTable, mix } from './word-table.ts';
import { formsOf, meaningfulWords, personWords } from './words.ts';

const SURE = 1;
const UNSURE = 2;
const PERSON = 4;
const ANCHOR = 8;

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
const STAR = 0x2a;
const SLASH = 0x2f;
const TAB_WIDTH = 4;
/** A comment whose lines start with stars needs no telling: such lines are passed over. */
const NEXT_IS_STARRED = /^.{0,150}\n\s{0,20}\*/;
const NEXT_LINE = 200;
const LONGEST_PARTICLE = 3;
/** Base letters of U+00C0 to U+00FF; `.` for what is no letter of the lexicon. */
const FOLDED = 'aaaaaaaceeeeiiiidnooooo.ouuuuy.saaaaaaaceeeeiiiidnooooo.ouuuuy.y';

const table = tableOfNames();

function tableOfNames(): WordTable {
  const words = new WordTable();
  for (const { names, needsPerson = false, anchor = false } of fieldNames) {
    const kind = (needsPerson ? UNSURE : SURE) | (anchor ? ANCHOR : 0);
    for (const form of names.flatMap(headsOf)) words.add(form, kind);
  }
  for (const word of personWords) for (const form of formsOf(word)) words.add(form, PERSON);
  return words;
}

/** Of a name of several words, the first two; written together, all of them. */
function headsOf(name: string): readonly string[] {
  const words = meaningfulWords(name.split(' '));
  const [first = '', second] = words;
  const whole = [...formsOf(name.replaceAll(' ', '')), ...formsOf(words.join(''))];
  if (second === undefined) return [...whole, ...formsOf(first)];
  return [...whole, ...formsOf(first).flatMap((form) => formsOf(second).map((other) => form + other))];
}

/** The lines of a text on which a word of the lexicon stands, and the lines that hold them, in order: few of all. */
interface Lines {
  readonly starts: number[];
  /** Index of the nearest line before that starts further left: what holds the line. */
  readonly parents: number[];
  readonly kinds: number[];
}

/** A line that may hold the next ones. */
interface OpenLine {
  readonly indent: number;
  readonly start: number;
  readonly kinds: number;
  /** Its index among the lines, once one that it holds says something. */
  index: number;
}

/**
 * Starts of the lines that may declare personal data, and of the lines that hold them, in order. What no word of the lexicon
 * stands on need not be read as code: nine lines in ten.
 * @param openers what starts a comment or a text of several lines: such lines are told too
 */
export function tellingLines(text: string, openers: readonly string[]): readonly number[] {
  const lines = linesOf(text);
  const hasAnchor = lines.kinds.some((kinds) => (kinds & ANCHOR) !== 0);
  const kept = new Set<number>();
  for (let line = 0; line < lines.starts.length; line++) {
    if (!mayDeclare(lines, line, hasAnchor)) continue;
    for (let at = line; at >= 0; at = lines.parents[at] ?? -1) kept.add(lines.starts[at] ?? 0);
  }
  if (kept.size === 0) return [];
  for (const opener of openers) keepLinesWith(text, opener, kept);
  return [...kept].sort((one, other) => one - other);
}

function mayDeclare({ kinds, parents }: Lines, line: number, hasAnchor: boolean): boolean {
  const own = kinds[line] ?? 0;
  if ((own & SURE) !== 0) return true;
  if ((own & UNSURE) === 0) return false;
  if (hasAnchor) return true;
  for (let at = line; at >= 0; at = parents[at] ?? -1) if (((kinds[at] ?? 0) & PERSON) !== 0) return true;
  return false;
}

function keepLinesWith(text: string, opener: string, kept: Set<number>): void {
  for (let at = text.indexOf(opener); at >= 0; at = text.indexOf(opener, at + opener.length)) {
    if (!NEXT_IS_STARRED.test(text.slice(at, at + NEXT_LINE)))
      kept.add(at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
  }
}

function linesOf(text: string): Lines {
  const lines: Lines = { starts: [], parents: [], kinds: [] };
  const open: OpenLine[] = [];
  for (let start = 0; start < text.length;) {
    let at = start;
    let indent = 0;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) indent++;
      else if (code === TAB) indent += TAB_WIDTH;
      else break;
    }
    const opens = startsStatement(text.charCodeAt(at));
    if (opens) closeFrom(open, indent);
    const { kinds, next } = isComment(text, at) ? passLine(text, at) : readWords(text, at);
    const index = kinds === 0 ? -1 : add(lines, open, start, kinds);
    if (opens) open.push({ indent, start, kinds, index });
    start = next;
  }
  return lines;
}

/** Adds a line after those that hold it; gives its index. */
function add(lines: Lines, holders: readonly OpenLine[], start: number, kinds: number): number {
  let parent = -1;
  for (const holder of holders) {
    if (holder.index < 0) holder.index = put(lines, parent, holder.start, holder.kinds);
    parent = holder.index;
  }
  return put(lines, parent, start, kinds);
}

function put(lines: Lines, parent: number, start: number, kinds: number): number {
  lines.parents.push(parent);
  lines.kinds.push(kinds);
  return lines.starts.push(start) - 1;
}

function closeFrom(open: OpenLine[], indent: number): void {
  while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
}

/** Whether a line starts as comments do: `//`, `/*`, ` *`. */
function isComment(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return code === STAR || (code === SLASH && (next === SLASH || next === STAR));
}

function passLine(text: string, at: number): ReadLine {
  const end = text.indexOf('\n', at);
  return { kinds: 0, next: end < 0 ? text.length : end + 1 };
}

/** A line of brackets only, or of a decorator, holds nothing: what it belongs to stands before or after it. */
function startsStatement(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x24 || code === 0x2d || isLetterCode(code | 0x20) || code > 0x7f;
}

interface ReadLine {
  /** What its words may mean. */
  readonly kinds: number;
  /** Start of the next line. */
  readonly next: number;
}

function readWords(text: string, from: number): ReadLine {
  let found = 0;
  let hash = 0;
  let length = 0;
  // The same with the word before, and with the last one that is no particle.
  let withLast = 0;
  let withLong = 0;
  let lastLong = 0;
  let wasSmall = false;
  let at = from;
  for (; at <= text.length; at++) {
    const code = foldedAt(text, at);
    const small = code | 0x20;
    const isLetter = small >= 0x61 && small <= 0x7a;
    // A capital after a small letter starts a word; so does the last capital before a small letter.
    const ends = !isLetter || (code !== small && (wasSmall || isSmallCode(text.charCodeAt(at + 1))));
    if (length > 0 && ends) {
      found |= table.kindsOf(hash) | table.kindsOf(withLast) | table.kindsOf(withLong);
      if (length > LONGEST_PARTICLE) lastLong = hash;
      withLast = hash;
      withLong = lastLong;
      hash = 0;
      length = 0;
    }
    if (isLetter) {
      hash = mix(hash, small);
      withLast = mix(withLast, small);
      withLong = mix(withLong, small);
      length++;
      wasSmall = code === small;
    } else if (code === LINE_FEED) break;
  }
  return { kinds: found, next: at + 1 };
}

function foldedAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code <= 0x7f) return code;
  return code >= 0xc0 && code <= 0xff ? FOLDED.charCodeAt(code - 0xc0) : SPACE;
}

function isLetterCode(small: number): boolean {
  return small >= 0x61 && small <= 0x7a;
}

function isSmallCode(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
