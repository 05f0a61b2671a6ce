import type { TextRange } from '../../text/document.ts';
import { isFirstName, isListed, plainOf } from './name-words.ts';

/** Longest name that is read, in UTF-16 code units. */
const MAX_LENGTH = 60;
const MAX_WORDS = 6;
/** Dupont, DUPONT, McDonald, O’Brien, Jean-Pierre, D’Angelo. */
const capitalised = /^\p{Lu}(?:[\p{L}'’]*\p{L})?(?:-\p{L}[\p{L}'’]*)*$/u;
const ends: ReadonlySet<string> = new Set(Array.from('\n\r\t,;:<>{}()[]|"`/=&?#+*_@$%!~«»“”\\0123456789'));

/** Words of a name that stands somewhere, as they are written and in lower case without accents. */
export interface ReadName extends TextRange {
  readonly words: readonly string[];
  readonly plain: readonly string[];
  /** Whether nothing else stands before the end of the value: a quote, a mark, the end of the line. */
  readonly whole: boolean;
}

/** The capitalised words, with particles between them, that start at an offset. */
export function readName(text: string, start: number, quote: string): ReadName | undefined {
  const window = text.slice(start, start + MAX_LENGTH);
  let size = 0;
  while (size < window.length && isOfName(window, size, quote)) size++;
  const spoken = window.slice(0, size).replaceAll('\u00a0', ' ');
  const parts = spoken.trimEnd().split(' ');
  const count = countOfName(parts);
  if (count === 0) return undefined;
  const written = parts.slice(0, count).join(' ');
  const name = written.replace(/\.$/, '');
  const words = name.split(' ').filter(Boolean);
  const whole = count === parts.length ? endsValue(window, size, quote) : isBeforeKey(window.slice(written.length));
  return { start, end: start + name.length, words, plain: words.map((word) => plainOf(word)), whole };
}

/** `usager=VASSEUR prenom=…`: in the line of a log the next key ends a value. */
function isBeforeKey(rest: string): boolean {
  return /^ [\w.-]{1,24}=/.test(rest);
}

/** How many of the words that follow each other are those of a name. */
function countOfName(parts: readonly string[]): number {
  let count = 0;
  for (const [at, part] of parts.slice(0, MAX_WORDS + 1).entries()) {
    const isInitial = /^\p{Lu}\.$/u.test(part);
    const bare = at > 0 && !isInitial && part.endsWith('.') ? part.slice(0, -1) : part;
    if (isInitial || capitalised.test(bare)) count = at + 1;
    else if (!isListed('particle', part)) break;
    if (bare !== part) break;
  }
  return count;
}

/** An apostrophe ends a value in apostrophes, and joins the parts of a name elsewhere (`O'Brien`). */
function isOfName(window: string, at: number, quote: string): boolean {
  const character = window.charAt(at);
  return character !== quote && !ends.has(character);
}

function endsValue(window: string, size: number, quote: string): boolean {
  const next = window.charAt(size);
  if (quote !== '') return next === quote || (next === '\\' && window.charAt(size + 1) === quote);
  // `?nom=Vasseur&…`, and not « Martin & Fils ».
  if (next === '&') return window.charAt(size - 1) !== ' ';
  return next === '' || /[\n\r\t,;<|)}\]"'(]/.test(next);
}

/** A first name and a last name, in either order; the last name in capitals may stand first. */
export function isFullName({ words, plain }: ReadName, announced: boolean): boolean {
  if (words.length < 2 || words.length > 5 || plain.some(isOfNoName)) return false;
  if (!announced && isListed('public-figure', plain.join(' '))) return false;
  return isFirstName(plain[0] ?? '', announced) || isLastNameFirst(words, plain, announced);
}

/** Two to four words with a capital and small letters, none of them a word of forms or of other names. */
export function hasNameShape({ words, plain, whole }: ReadName): boolean {
  if (!whole || words.length < 2 || words.length > 4 || plain.some(isOfNoName)) return false;
  return words.every((word) => isListed('particle', plainOf(word)) || /^\p{Lu}(?:[\p{L}'’-]*\p{Ll}|\.$)/u.test(word));
}

function isLastNameFirst(words: readonly string[], plain: readonly string[], announced: boolean): boolean {
  const [last = ''] = words;
  const isCapitals = last === last.toUpperCase() && last.length > 3 && words.length === 2;
  return (announced || isCapitals) && isFirstName(plain.at(-1) ?? '', announced);
}

function isOfNoName(word: string): boolean {
  return isNoName(word) || (word.length < 2 && !isListed('particle', word));
}

/** Words of forms and of other names. */
export function isNoName(word: string): boolean {
  return !isListed('particle', word) && (isListed('label', word) || isListed('thing', word));
}

/** Whether a name is one that documentation uses for nobody. */
export function isExampleName({ plain }: Pick<ReadName, 'plain'>): boolean {
  const [first = ''] = plain;
  if (plain.length === 1) {
    return isListed('example-first', first) || isListed('example-last', first) || isListed('example-last-alone', first);
  }
  const sorted = [plain.join(' '), [...plain].reverse().join(' ')];
  return plain.some((word) => isListed('example-last', word)) || sorted.some((name) => isListed('example-name', name));
}
