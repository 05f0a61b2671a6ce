import { fieldLexicon } from '../../../../generated/field-lexicon.ts';
import { WordTable, joined, mix } from '../word-table.ts';

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
const STAR = 0x2a;
const SLASH = 0x2f;
const TAB_WIDTH = 4;
const LONGEST_PARTICLE = 3;
/** Base letters of U+00C0 to U+00FF; `.` for what is no letter of the lexicon. */
const FOLDED = 'aaaaaaaceeeeiiiidnooooo.ouuuuy.saaaaaaaceeeeiiiidnooooo.ouuuuy.y';

const table = WordTable.unpack(fieldLexicon.lineWords);

/** Reads a text line by line, and says of each what its words may mean. Makes no object a line: there are many. */
export class LineWords {
  readonly #text: string;
  /** Start of the line that `read` reads next. */
  next = 0;
  /** Of the line read last: bits of all its words. */
  kinds = 0;
  /** In columns. */
  indent = 0;
  /** Whether it may hold the lines after it: a line of brackets only, or of a decorator, does not. */
  opens = false;
  /** Of the line that is being read: bits so far, the word before, and the last one that is no particle. */
  #found = 0;
  #last = 0;
  #lastLong = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): void {
    const at = this.#passIndent();
    this.opens = startsStatement(this.#text.charCodeAt(at));
    if (isComment(this.#text, at)) this.#passLine(at);
    else this.#readWords(at);
  }

  /** Gives where the text of the line starts. */
  #passIndent(): number {
    let at = this.next;
    this.indent = 0;
    for (; ; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === SPACE) this.indent++;
      else if (code === TAB) this.indent += TAB_WIDTH;
      else return at;
    }
  }

  #passLine(at: number): void {
    const end = this.#text.indexOf('\n', at);
    this.kinds = 0;
    this.next = end < 0 ? this.#text.length : end + 1;
  }

  /** Small letters, nearly all of a text, are passed by the first comparison. */
  #readWords(from: number): void {
    const text = this.#text;
    this.#found = 0;
    this.#last = 0;
    this.#lastLong = 0;
    let hash = 0;
    let length = 0;
    let wasSmall = false;
    let at = from;
    for (; at < text.length; at++) {
      const written = text.charCodeAt(at);
      const code = written > 0x7f ? folded(written) : written;
      if (isSmallCode(code)) {
        hash = mix(hash, code);
        length++;
        wasSmall = true;
      } else {
        const isCapital = code >= 0x41 && code <= 0x5a;
        // A capital after a small letter starts a word; so does the last capital before a small letter.
        if (length > 0 && (!isCapital || wasSmall || isSmallCode(text.charCodeAt(at + 1)))) {
          this.#endWord(hash, length);
          hash = 0;
          length = 0;
        }
        if (isCapital) {
          hash = mix(hash, code | 0x20);
          length++;
          wasSmall = false;
        } else if (code === LINE_FEED) break;
      }
    }
    if (length > 0) this.#endWord(hash, length);
    this.kinds = this.#found;
    this.next = at + 1;
  }

  /** Looks up a word, alone and with the word before it, and with the last one that is no particle. */
  #endWord(hash: number, length: number): void {
    const last = this.#last;
    const long = this.#lastLong;
    this.#found |= table.kindsOf(hash) | table.kindsOf(joined(last, hash, length));
    if (long !== last) this.#found |= table.kindsOf(joined(long, hash, length));
    if (length > LONGEST_PARTICLE) this.#lastLong = hash;
    this.#last = hash;
  }
}

/** Whether a line starts as comments do: `//`, `/*`, ` *`. */
function isComment(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return code === STAR || (code === SLASH && (next === SLASH || next === STAR));
}

function startsStatement(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x24 || code === 0x2d || isSmallCode(code | 0x20) || code > 0x7f;
}

function folded(code: number): number {
  return code >= 0xc0 && code <= 0xff ? FOLDED.charCodeAt(code - 0xc0) : SPACE;
}

function isSmallCode(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
