import type { ValueMatch } from './find-values.ts';
import { isListed, plainOf } from './name-words.ts';

/** Kinds of values that are somebody’s wherever their text stands, once the words around one have said so. */
const kinds: ReadonlySet<string> = new Set(['person-name', 'ip-address']);
const startOfWord = /(?<![\p{L}\p{M}\d_.@/-])[\p{L}\d][\p{L}\p{M}\d'’]*/gu;
const wordBefore = /[\p{L}\p{M}]{2,24}(?= (?:d[eu] |la )?$)/u;
const goesOn = /^(?:[\p{L}\p{M}\d_@/]|[.-][\p{L}\d])/u;

/**
 * The same text elsewhere: a test fills in a name under its key, and later expects it in a sentence. A first name or a last name alone is
 * not looked for. @param matches in order of place
 * @returns all of them, in order
 */
export function withEchoes(text: string, matches: readonly ValueMatch[]): readonly ValueMatch[] {
  const known = echoing(text, matches);
  if (known.size === 0) return matches;
  const all: ValueMatch[] = [];
  let next = 0;
  for (const { index: start, 0: word } of text.matchAll(startOfWord)) {
    while (endOf(matches[next]) <= start) next++;
    for (const [value, match] of known.get(word) ?? []) {
      const range = { start, end: start + value.length };
      const isTaken = (matches[next]?.range.start ?? Infinity) < range.end || endOf(all.at(-1), 0) > start;
      if (!isTaken && isWhole(text, value, start)) all.push({ ...match, range });
    }
  }
  return [...matches, ...all].sort((one, other) => one.range.start - other.range.start);
}

function endOf(match: ValueMatch | undefined, none = Infinity): number {
  return match?.range.end ?? none;
}

function isWhole(text: string, value: string, start: number): boolean {
  const end = start + value.length;
  return text.startsWith(value, start) && !goesOn.test(text.slice(end, end + 2)) && !isNamedAfter(text, start);
}

/** « salle Sylvain Marchenoir », “Florence Nightingale Street”. */
function isNamedAfter(text: string, start: number): boolean {
  const before = wordBefore.exec(text.slice(Math.max(0, start - 24), start))?.[0];
  return before !== undefined && (isListed('place', plainOf(before)) || isListed('thing', plainOf(before)));
}

/** By the first word of each value. */
function echoing(text: string, matches: readonly ValueMatch[]): ReadonlyMap<string, ReadonlyMap<string, ValueMatch>> {
  const known = new Map<string, Map<string, ValueMatch>>();
  for (const match of matches) {
    if (!kinds.has(match.recognizer.id) || match.documentedExample || match.mention) continue;
    const value = text.slice(match.range.start, match.range.end);
    if (match.recognizer.id === 'person-name' && !value.includes(' ')) continue;
    const [first] = /^[\p{L}\d][\p{L}\p{M}\d'’]*/u.exec(value) ?? [];
    if (first === undefined) continue;
    const those = known.get(first) ?? new Map<string, ValueMatch>();
    if (!those.has(value)) known.set(first, those.set(value, match));
  }
  return known;
}
