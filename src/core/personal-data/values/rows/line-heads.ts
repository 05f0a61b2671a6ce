import { isLetter } from '../characters.ts';
import type { NameWordsList } from '../name-words-file.ts';
import { plainOf, wordsOfList } from '../name-words.ts';

/** Longest first word of a line, in UTF-16 code units. */
const MAX_WORD = 24;
/** What the lists of phrases start with that lines are looked at for: who was there, and the end of a letter. */
const lists: readonly NameWordsList[] = ['people-list', 'closing'];
const words = new Set(lists.flatMap(wordsOfList).map((entry) => entry.split(/[ '’-]/)[0] ?? entry));
/** The end of a line, and the next one where it starts with three letters that words start with: an accent may stand on each, and a space after the second. */
const heads = new RegExp(
  String.raw`\n[ \t>#*_-]{0,16}(?:<\w{1,8}>)?(?=${letterOf(0)}${letterOf(1)}${letterOf(2)})`,
  'g',
);

function letterOf(place: number): string {
  const letters = new Set([...words].map((word) => word.charAt(place) || ' '));
  return `[${[...letters].join('')}${[...letters].join('').toUpperCase()}\u00c0-\u024f]`;
}

/** Starts of the lines whose first word is one that a phrase of the lists starts with: few of all, told once for all who ask. */
export function headLines(text: string): readonly number[] {
  const found = isStart(text, /^[ \t>#*_-]{0,16}(?:<\w{1,8}>)?/.exec(text)?.[0].length ?? 0) ? [0] : [];
  for (heads.lastIndex = 0; heads.test(text);) {
    if (!isStart(text, heads.lastIndex)) continue;
    found.push(text.lastIndexOf('\n', heads.lastIndex - 1) + 1);
  }
  return found;
}

/** Matches of a sticky pattern at the starts of lines. */
export function* matchesAt(text: string, lines: readonly number[], pattern: RegExp): Generator<RegExpExecArray> {
  for (const line of lines) {
    pattern.lastIndex = line;
    const found = pattern.exec(text);
    if (found) yield found;
  }
}

function isStart(text: string, start: number): boolean {
  let end = start;
  while (end - start < MAX_WORD && isLetter(text.charCodeAt(end))) end++;
  if (end < start + 2) return false;
  const word = text.slice(start, end).toLowerCase();
  // To take accents away costs ten times as much as to look for the word.
  return words.has(word) || (/[^a-z]/.test(word) && words.has(plainOf(word)));
}
