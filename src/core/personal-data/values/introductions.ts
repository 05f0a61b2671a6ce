import { introductions } from '../../../../generated/introductions.ts';
import type { SourceDocument } from '../../text/document.ts';
import { DOT, isLetter, isWordCharacter, mayBeCapital } from './characters.ts';
import { spokenForms } from './forms-of-address.ts';
import { prose } from './prose.ts';

/** Words of a sentence before a name: « demande déposée par Maëlle Vasseur », « le docteur Vasseur ». */
interface Introduction {
  readonly kind: 'introduction' | 'form-of-address';
  /** That of the capital after them. */
  readonly offset: number;
}

/** Longest of those words, in UTF-16 code units. */
const MAX_WORDS = 24;
const endings = ['', 'e', 's', 'es', 'o', 'a', 'os', 'as'];
const phrases = new Set(introductions.flatMap(({ before }) => before.flatMap(spellingsOf)));
/** Most words before a capital introduce nobody: the last one tells. */
const lastWords = new Set(Array.from(phrases, (phrase) => phrase.split(' ').at(-1) ?? phrase));
/** A quote may stand before the name: « connectée en tant que "Maëlle Vasseur" ». Told from the capital: fewer than spaces are. */
const capitalAfterWord = /[A-Z\u00c0-\u024f](?<=[a-z\u00e0-\u00ff.][ \u00a0]["'«“]?\u00a0?.)/g;
const quotes = /["'«“]/;

function spellingsOf(phrase: string): readonly string[] {
  return phrase.includes('-') ? endings.map((ending) => phrase.replace('-', ending)) : [phrase];
}

/** Reads forward once, in what people write. */
export class Introductions {
  readonly #text: string;
  /** Offset of the next capital after a word. */
  #next: number;

  constructor({ text, languageId }: SourceDocument) {
    this.#text = text;
    this.#next = prose.has(languageId) ? capitalFrom(text, 0) : Infinity;
  }

  *before(end: number): Generator<Introduction> {
    for (; this.#next < end; this.#next = capitalFrom(this.#text, this.#next + 1)) {
      const offset = this.#next;
      const isCapital = mayBeCapital(this.#text.charCodeAt(offset));
      const kind = isCapital ? kindOf(this.#text, endOfWords(this.#text, offset), offset) : undefined;
      if (kind) yield { kind, offset };
    }
  }
}

function capitalFrom(text: string, from: number): number {
  capitalAfterWord.lastIndex = from;
  return capitalAfterWord.test(text) ? capitalAfterWord.lastIndex - 1 : Infinity;
}

/** Before the space, and the quote, that stand before a capital. */
function endOfWords(text: string, capital: number): number {
  let end = capital - 1;
  if (text.charAt(end) === '\u00a0' && /[ \u00a0"'«“]/.test(text.charAt(end - 1))) end--;
  return quotes.test(text.charAt(end)) ? end - 1 : end;
}

function kindOf(text: string, end: number, capital: number): Introduction['kind'] | undefined {
  const start = startOfWord(text, end);
  const word = text.slice(start, end);
  const isForm = spokenForms.has(word) && capital === end + 1 && isLetter(text.charCodeAt(capital + 1));
  if (isForm && !isWordCharacter(text.charCodeAt(start - 1))) return 'form-of-address';
  return lastWords.has(word) && isPhrase(text, start, end) ? 'introduction' : undefined;
}

/** Whether a phrase ends with the word that stands between two offsets. */
function isPhrase(text: string, from: number, end: number): boolean {
  let start = from;
  while (end - start <= MAX_WORDS) {
    const written = text.slice(start, end);
    if (phrases.has(written) || phrases.has(written.charAt(0).toLowerCase() + written.slice(1))) return true;
    if (text.charAt(start - 1) !== ' ') return false;
    start = startOfWord(text, start - 1);
  }
  return false;
}

function startOfWord(text: string, end: number): number {
  let start = end;
  while (end - start < MAX_WORDS && isOfWord(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Forms of address are shortened: `sig.ra`. */
function isOfWord(code: number): boolean {
  return isLetter(code) || code === DOT;
}
