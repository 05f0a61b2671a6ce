import type { ValueMatch } from './find-values.ts';
import type { TextRange } from '../../text/document.ts';
import { isOfThing } from './names/names-of-things.ts';
import { isFirstName, plainOf } from './name-words.ts';

/** Kinds of values whose text is looked for elsewhere, once the words around one have said whose it is. */
const kinds: ReadonlySet<string> = new Set(['person-name', 'ip-address']);
const words = /(?<![\p{L}\p{M}\d_.@/-])[\p{L}\d][\p{L}\p{M}\d'’]*/gu;
const firstWord = /^[\p{L}\d][\p{L}\p{M}\d'’]*/u;
/** Another word, a part of an address of the web, a port. */
const goesOn = /^(?:[\p{L}\p{M}\d_@/]|[.:-][\p{L}\d])/u;
/** Shortest last name that is looked for. */
const SHORTEST = 5;

/** Values by their text, and the lengths of those that start with a word. */
interface Known {
  readonly matches: ReadonlyMap<string, ValueMatch>;
  readonly lengths: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * The same text elsewhere: a test fills in a name under its key, and later expects it in a sentence. A first name alone is
 * not looked for, a last name alone in quotes. @param matches in order of place
 * @returns all of them, in order
 */
export function withEchoes(text: string, matches: readonly ValueMatch[]): readonly ValueMatch[] {
  const { matches: known, lengths } = echoing(text, matches);
  if (known.size === 0) return matches;
  const all: ValueMatch[] = [];
  let next = 0;
  for (const { index: start, 0: word } of text.matchAll(words)) {
    while (endOf(matches[next], text.length) <= start) next++;
    // Not `Infinity`: V8 would keep the bounds of every range as floating-point numbers from then on.
    const free = { start: endOf(all.at(-1), 0), end: matches[next]?.range.start ?? text.length };
    for (const length of lengths.get(word) ?? []) {
      const range = { start, end: start + length };
      const match = known.get(text.slice(start, range.end));
      if (match && isWithin(range, free) && isSame(text, range, word)) all.push({ ...match, range });
    }
  }
  return [...matches, ...all].sort((one, other) => one.range.start - other.range.start);
}

function endOf(match: ValueMatch | undefined, none: number): number {
  return match?.range.end ?? none;
}

function isWithin(range: TextRange, { start, end }: TextRange): boolean {
  return range.start >= start && range.end <= end;
}

function isSame(text: string, range: TextRange, word: string): boolean {
  const isOneWord = range.end - range.start === word.length;
  return (!isOneWord || isQuoted(text, range)) && isWhole(text, range.start, range.end);
}

/** A last name alone is the same in quotes only: elsewhere it may be a word. */
function isQuoted(text: string, { start, end }: TextRange): boolean {
  const quote = text.charAt(start - 1);
  return (quote === '"' || quote === "'") && text.charAt(end) === quote;
}

function isWhole(text: string, start: number, end: number): boolean {
  return !goesOn.test(text.slice(end, end + 2)) && !isOfThing(text, start, end);
}

/** A full name, or a last name that is no first name. */
function mayEcho(name: string): boolean {
  return name.includes(' ') || (name.length >= SHORTEST && !isFirstName(plainOf(name), true));
}

function echoing(text: string, matches: readonly ValueMatch[]): Known {
  const known = new Map<string, ValueMatch>();
  const lengths = new Map<string, Set<number>>();
  for (const match of matches) {
    if (!kinds.has(match.recognizer.id) || match.documentedExample || match.mention) continue;
    const value = text.slice(match.range.start, match.range.end);
    const [first] = firstWord.exec(value) ?? [];
    if (first === undefined || known.has(value) || (match.recognizer.id === 'person-name' && !mayEcho(value))) continue;
    known.set(value, match);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(value.length));
  }
  return { matches: known, lengths };
}
