import { fieldLexicon } from '../../../../generated/field-lexicon.ts';
import { once } from '../../once.ts';
import { WordTable, joined, mix } from '../word-table.ts';
import { plainLetters } from '../plain-letters.ts';

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
const STAR = 0x2a;
const SLASH = 0x2f;
const TAB_WIDTH = 4;
const LONGEST_PARTICLE = 3;
/** Letters of Europe that are not of ASCII: of Latin-1, and of Latin Extended-A. */
const FIRST_FOLDED = 0xc0;
const LAST_FOLDED = 0x17f;
/** Codes above those of letters are places in `pairs`, of capitals, then of small letters: `Æ` and `æ` are two letters. */
const FIRST_PAIR = 0x80;
const FIRST_SMALL_PAIR = 0xc0;

const pairs = new Map<number, string>();
const lexicon = once(() => WordTable.unpack(fieldLexicon.lineWords));
const letters = lettersByCode();

/** Bits of all the words of a name: cheap, where most names mean nothing. */
export function kindsOfName(name: string): number {
  const reader = new LineWords(name);
  reader.read();
  return reader.kinds;
}

/** Reads a text line by line, and says of each what its words may mean. Makes no object a line: there are many. */
export class LineWords {
  readonly #text: string;
  readonly #table = lexicon();
  /** Start of the line that `read` reads next. */
  next = 0;
  /** Of the line read last: bits of all its words. */
  kinds = 0;
  /** In columns. */
  indent = 0;
  /** Whether it may hold the lines after it: a line of brackets only, or of a decorator, does not. */
  opens = false;
  /** Of the line that is being read: bits so far, and the word before. */
  #found = 0;
  #last = 0;
  /** Where the word before may be a particle, the one before that, and the last one that is no particle: `mot de passe`. */
  #before = 0;
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

  /** Letters as the lexicon writes them, small ones, nearly all of a text, in the shortest loop. */
  #readWords(from: number): void {
    const text = this.#text;
    this.#found = 0;
    this.#last = 0;
    this.#before = 0;
    this.#lastLong = 0;
    let hash = 0;
    let length = 0;
    let at = from;
    for (;;) {
      const small = at;
      let code = letterAt(text, at);
      for (; isSmallCode(code); code = letterAt(text, at)) {
        hash = mix(hash, code);
        at++;
      }
      length += at - small;
      const isSmall = code >= FIRST_SMALL_PAIR;
      const isCapital = code > LINE_FEED && !isSmall;
      // A capital after a small letter starts a word; so does the last capital before a small letter.
      if (length > 0 && !isSmall && (!isCapital || at > small || isSmallCode(letterAt(text, at + 1)))) {
        this.#endWord(hash, length);
        hash = 0;
        length = 0;
      }
      if (code >= FIRST_PAIR) {
        hash = mixPair(hash, code);
        length += 2;
      } else if (isCapital) {
        hash = mix(hash, code | 0x20);
        length++;
      } else if (code === LINE_FEED) break;
      at++;
    }
    this.kinds = this.#found;
    this.next = at + 1;
  }

  /** Looks up a word, alone and with the word before it, and past words that may be particles. */
  #endWord(hash: number, length: number): void {
    const last = this.#last;
    const before = this.#before;
    const long = this.#lastLong;
    const table = this.#table;
    this.#found |= table.kindsOf(hash) | table.kindsOf(joined(last, hash, length));
    if (long !== last) {
      this.#found |= table.kindsOf(joined(long, hash, length));
      if (before !== long) this.#found |= table.kindsOf(joined(before, hash, length));
    }
    if (length > LONGEST_PARTICLE) this.#lastLong = hash;
    this.#before = last;
    this.#last = hash;
  }
}

/** Whether a line starts as comments do: `//`, `/*`, ` * `, `**`; a star that touches a name reads a pointer: `*user.Email`. */
function isComment(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === STAR) return !(next > 0x7f || isSmallCode(next | 0x20));
  return code === SLASH && (next === SLASH || next === STAR);
}

function startsStatement(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x24 || code === 0x2d || isSmallCode(code | 0x20) || code > 0x7f;
}

/** The letter without its accent, a line feed for a line feed and for the end of the text, 0 for all else. */
function letterAt(text: string, at: number): number {
  return at < text.length ? (letters[text.charCodeAt(at)] ?? 0) : LINE_FEED;
}

function lettersByCode(): Uint8Array {
  const table = new Uint8Array(2 ** 16);
  table[LINE_FEED] = LINE_FEED;
  for (let code = 0x41; code <= 0x5a; code++) {
    table[code] = code;
    table[code | 0x20] = code | 0x20;
  }
  for (let code = FIRST_FOLDED; code <= LAST_FOLDED; code++) table[code] = foldedCode(String.fromCharCode(code));
  return table;
}

/** Of a letter, the one of the lexicon, or a place in `pairs`; 0 for what is no letter of it. */
function foldedCode(letter: string): number {
  const plain = plainLetters(letter);
  if (!/^[a-z]{1,2}$/i.test(plain)) return 0;
  if (plain.length === 1) return plain.charCodeAt(0);
  const code = (plain === plain.toLowerCase() ? FIRST_SMALL_PAIR : FIRST_PAIR) + pairs.size;
  pairs.set(code, plain.toLowerCase());
  return code;
}

function mixPair(hash: number, code: number): number {
  const pair = pairs.get(code) ?? '';
  return mix(mix(hash, pair.charCodeAt(0)), pair.charCodeAt(1));
}

function isSmallCode(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
