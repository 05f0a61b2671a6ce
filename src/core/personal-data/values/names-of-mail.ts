import type { TextRange } from '../../text/document.ts';
import { isNoName } from './person-names.ts';
import { isFirstName, isListed, plainOf } from './name-words.ts';

/** How far before an address, and after it, the name of its owner is looked for, in UTF-16 code units. */
const BEFORE = 160;
const AFTER = 80;
/** Fewest letters of a last name that an initial stands before. */
const MIN_LAST = 4;
const MAX_WORDS = 5;
/** Words with capitals, small ones of names between them; more spaces where columns are made with them. */
const row =
  /(?<![\p{L}\d_@.-])\p{Lu}[\p{L}'’-]{0,24}(?: {1,4}(?:\p{Lu}[\p{L}'’-]{0,24}|d[aeiu]|des|del|della|dos|van|von|der|den|ter|ten|te|vom|af|av|la|le))+/gu;

/**
 * The name of who has an address, where it stands near: `Maëlle Vasseur <maelle.vasseur@…>`, `m.vasseur@… (Maëlle Vasseur)`. The
 * address says that the words are a name: both must be in it, or an initial and the last name.
 */
export function nameOfMail(text: string, mail: TextRange): TextRange | undefined {
  const [written = ''] = text.slice(mail.start, mail.end).split(/@|%40/, 1);
  const local = lettersOf(written);
  if (local.length < MIN_LAST + 1) return undefined;
  // “the Blue Badge team, bluebadge@…”: words that are written together are those of a name where one is a first name.
  const isOne = !/[._\d-]/.test(written);
  const isNobodys = (words: readonly string[]): boolean =>
    isOne && words.map(lettersOf).join('') === local && !words.some((word) => isFirstName(plainOf(word), true));
  const from = Math.max(0, mail.start - BEFORE);
  const before = text.slice(from, mail.start);
  const nearest = Array.from(before.matchAll(row), (match) => ownerIn(match[0], from + match.index, local, isNobodys));
  const after = text.slice(mail.end, mail.end + AFTER);
  const next = Array.from(after.matchAll(row), (match) => ownerIn(match[0], mail.end + match.index, local, isNobodys));
  return nearest.findLast((found) => found) ?? next.find((found) => found);
}

/** The shortest row of words that gives the address. */
function ownerIn(
  written: string,
  offset: number,
  local: string,
  isNobodys: (words: readonly string[]) => boolean,
): TextRange | undefined {
  const words = Array.from(written.matchAll(/\S+/g)).slice(0, MAX_WORDS + 2);
  for (let size = 2; size <= Math.min(words.length, MAX_WORDS); size++) {
    for (let at = 0; at + size <= words.length; at++) {
      const name = words.slice(at, at + size);
      const [first, last] = [name[0], name.at(-1)];
      const spoken = name.map(([word]) => word);
      if (!first || !last || !isOwner(spoken, local) || isNobodys(spoken)) continue;
      return { start: offset + first.index, end: offset + last.index + last[0].length };
    }
  }
  return undefined;
}

function isOwner(words: readonly string[], local: string): boolean {
  const [one = '', other = ''] = [words[0], words.at(-1)];
  if (!/^\p{Lu}/u.test(one) || !/^\p{Lu}/u.test(other) || words.some(isOfNobody)) return false;
  return isMadeOfNames(words, local);
}

/** Whether the local part of an address, in letters, is made of names: the first one is a first name or the last one is. */
export function isMadeOfNames(words: readonly string[], local: string): boolean {
  const letters = words.map(lettersOf);
  return (
    isMadeOf(letters[0] ?? '', letters.slice(1), local) || isMadeOf(letters.at(-1) ?? '', letters.slice(0, -1), local)
  );
}

function isOfNobody(word: string): boolean {
  const plain = plainOf(word);
  return isNoName(plain) || ((isListed('title', plain) || isListed('office', plain)) && !isListed('particle', plain));
}

/** The first name and some of the last names, in either order; of one of them the initial is enough. */
function isMadeOf(first: string, last: readonly string[], local: string): boolean {
  if (first.length < 2) return false;
  const initial = first.slice(0, 1);
  return last.some((_, from) =>
    last.some((__, to) => {
      const name = last.slice(from, to + 1).join('');
      if (name.length < 2) return false;
      if (local === first + name || local === name + first) return true;
      return name.length >= MIN_LAST && (local === initial + name || local === name + initial);
    }),
  );
}

function lettersOf(text: string): string {
  return plainOf(text).replace(/[^a-z]/g, '');
}
