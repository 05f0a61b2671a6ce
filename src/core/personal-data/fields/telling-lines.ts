import { ANCHOR, PERSON, SURE, UNSURE } from './lexicon/line-word-kinds.ts';
import { LineWords } from './line-words.ts';

/** A comment whose lines start with stars needs no telling: such lines are passed over. */
const NEXT_IS_STARRED = /^.{0,150}\n\s{0,20}\*/;
const NEXT_LINE = 200;
/** Longest list of parameters whose end is looked for. */
const MAX_LIST = 8000;
const OPENING = 0x28;
const CLOSING = 0x29;

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

/** The lines of a text by what their words may mean; worked out once, when first asked for. */
export class TellingLines {
  readonly text: string;
  #lines: Lines | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /**
   * Starts of the lines that may declare personal data, and of the lines that hold them, in order. What no word of the
   * lexicon stands on need not be read as code: nine lines in ten.
   * @param openers what starts a comment or a text of several lines: such lines are told too
   */
  declaring(openers: readonly string[]): readonly number[] {
    const lines = this.#read();
    const hasAnchor = lines.kinds.some((kinds) => (kinds & ANCHOR) !== 0);
    const kept = new Set<number>();
    for (let line = 0; line < lines.starts.length; line++) {
      if (!mayDeclare(lines, line, hasAnchor)) continue;
      for (let at = line; at >= 0; at = lines.parents[at] ?? -1) kept.add(lines.starts[at] ?? 0);
    }
    if (kept.size === 0) return [];
    for (const opener of openers) keepLinesWith(this.text, opener, kept);
    for (const start of [...kept]) keepClosing(this.text, start, kept);
    return [...kept].sort((one, other) => one - other);
  }

  /** Each line with a word that may mean personal data. */
  *naming(): Generator<string> {
    const { starts, kinds } = this.#read();
    for (const [index, start] of starts.entries()) {
      if (((kinds[index] ?? 0) & (SURE | UNSURE)) === 0) continue;
      const end = this.text.indexOf('\n', start);
      yield this.text.slice(start, end < 0 ? this.text.length : end);
    }
  }

  #read(): Lines {
    this.#lines ??= linesOf(this.text);
    return this.#lines;
  }
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

/** A list of parameters over several lines ends where it does: `record Centre(`, … `);`. */
function keepClosing(text: string, start: number, kept: Set<number>): void {
  const end = text.indexOf('\n', start);
  if (end < 0 || !/\(\s*$/.test(text.slice(Math.max(start, end - 8), end))) return;
  let depth = 1;
  for (let at = end; at < Math.min(text.length, end + MAX_LIST) && depth > 0; at++) {
    const code = text.charCodeAt(at);
    if (code === OPENING) depth++;
    else if (code === CLOSING && --depth === 0) kept.add(text.lastIndexOf('\n', at) + 1);
  }
}

function linesOf(text: string): Lines {
  const lines: Lines = { starts: [], parents: [], kinds: [] };
  const open: OpenLine[] = [];
  const reader = new LineWords(text);
  while (reader.next < text.length) {
    const start = reader.next;
    reader.read();
    const { kinds, indent } = reader;
    if (reader.opens) closeFrom(open, indent);
    const index = kinds === 0 ? -1 : add(lines, open, start, kinds);
    if (reader.opens) open.push({ indent, start, kinds, index });
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
