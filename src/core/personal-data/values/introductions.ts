import { introductions } from '../../../../generated/introductions.ts';
import type { SourceDocument } from '../../text/document.ts';
import { DOT, isLetter, isWordCharacter, mayBeCapital } from './characters.ts';
import { spokenForms } from './forms-of-address.ts';

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
const quotes: ReadonlySet<string> = new Set(Array.from('"\'«“'));
const COMMA = 0x2c;
const NO_BREAK_SPACE = 0xa0;

const natural = introductions.flatMap((those) => those.natural ?? []).map((phrase) => phrase.replace("'", "['’]"));
const afterNatural = new RegExp(String.raw`(?:^|[^\p{L}])(?:${natural.join('|')}),? ["'«“]?\u00a0?$`, 'iu');
/** Longest of those, in UTF-16 code units. */
const MAX_NATURAL = 32;

/** Whether words before an offset say that a person comes, and no organisation; and whether a comma ends them. */
export function naturalBefore(text: string, offset: number): 'with-comma' | 'alone' | undefined {
  const before = text.slice(Math.max(0, offset - MAX_NATURAL), offset);
  if (!afterNatural.test(before)) return undefined;
  return before.slice(-4).includes(',') ? 'with-comma' : 'alone';
}

function spellingsOf(phrase: string): readonly string[] {
  return phrase.includes('-') ? endings.map((ending) => phrase.replace('-', ending)) : [phrase];
}

/** Reads forward once, in what people write. */
export class Introductions {
  readonly #text: string;
  readonly #capitals: readonly number[];
  #at = 0;

  /** @param capitals after a space, or the quotes before them, in order */
  constructor({ text }: SourceDocument, capitals: readonly number[]) {
    this.#text = text;
    this.#capitals = capitals;
  }

  *before(end: number): Generator<Introduction> {
    for (; this.#at < this.#capitals.length; this.#at++) {
      const start = this.#capitals[this.#at] ?? end;
      if (start >= end) return;
      const offset = afterQuote(this.#text, start);
      // « le demandeur, Maëlle Vasseur, »
      const wordEnd = this.#text.charCodeAt(start - 2) === COMMA ? start - 2 : start - 1;
      const kind = mayBeCapital(this.#text.charCodeAt(offset)) ? kindOf(this.#text, wordEnd, offset) : undefined;
      if (kind) yield { kind, offset };
    }
  }
}

/** A quote may stand before the name: « connectée en tant que "Maëlle Vasseur" ». */
function afterQuote(text: string, start: number): number {
  const at = quotes.has(text.charAt(start)) ? start + 1 : start;
  return text.charCodeAt(at) === NO_BREAK_SPACE ? at + 1 : at;
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
