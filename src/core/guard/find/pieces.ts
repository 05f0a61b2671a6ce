import { isDigit } from '../../personal-data/values/characters.ts';
import { editsOf, windowsOf, type Edit } from './edits.ts';
import type { View } from './view.ts';

/** One other way to write a number. */
interface Way {
  /** Told at once of most texts: whether it is worth to look. */
  readonly mayStand: RegExp;
  readonly pattern: RegExp;
  readonly meaning: (written: string) => string | undefined;
}

const ways: readonly Way[] = [
  {
    // In pieces, whatever stands between them that is no letter: cells, items of a list, brackets, pictograms. Digits and the
    // rest exclude each other, so that nothing is read twice.
    mayStand: /\d/,
    pattern: /\d(?<![\d:.]\d)\d{0,33}(?:[^\p{L}\d?*\\^$=<>{}]{1,12}\d{1,34}){2,34}/gu,
    meaning: inOne,
  },
  {
    // Characters one by one: `l e a @ …`, `0-6-2-7`.
    mayStand: /(?:[ \u00a0_|-][a-z\d@+.]){5}/i,
    pattern: /[\p{L}\d@+.](?<![\p{L}\d@].)(?:([ \u00a0_\-|])[\p{L}\d@+.-]){8,80}(?![\p{L}\d@])/gu,
    meaning: (written) => (/\d.*\d|@/u.test(written) ? everyOther(written) : undefined),
  },
  {
    // Letters that stand for digits: O for 0, l and I for 1.
    mayStand: /\d[ .-]?[OolI][\dOolI .-]|[OolI][ .-]?\d[\dOolI .-]/,
    pattern: /\b[\dOolI](?:[ .-]?[\dOolI]){8,20}\b/g,
    meaning: (written) => (/\d/.test(written) && /[OolI]/.test(written) ? digitsFor(written) : undefined),
  },
  {
    // Groups of three, as tables and code write large numbers: `4_974_018_596_325_874`.
    mayStand: /(?:[_ '’.,\u00a0\u202f]\d{3}){3}/,
    pattern: /(?<![\p{L}\d.,])\d{1,3}([_ '’.,\u00a0\u202f])\d{3}(?:\1\d{3}){2,4}(?![\p{L}\d])/gu,
    meaning: (written) => written.replaceAll(/\D/gu, ''),
  },
  {
    // What a program writes after a number: `n` for BigInt, a fraction of nothing.
    mayStand: /\d{9}(?:n|\.0)/,
    pattern: /(?<=\d{9})(?:n|\.0+)(?![\p{L}\d])/gu,
    meaning: () => ' ',
  },
];

/** Fewest digits of a number that a word may hide the ends of. */
const long = /\d{10,}/g;
const letter = /\p{L}/u;

/** From a telephone number to an IBAN. */
const FEWEST = 9;
/** Between digits, more than the space that every reading knows. */
const unusual = /[^ \d\u00a0]| {2}/;
const MOST = 30;

/** Other ways to read numbers that are written in pieces, or not with digits alone. */
export function pieceViews(base: View): readonly View[] {
  const views = ways.map(({ mayStand, pattern, meaning }) => {
    if (!mayStand.test(base.text)) return undefined;
    return windowsOf(
      base,
      editsOf(base, pattern, ([written]) => meaning(written)),
    );
  });
  return [...views, windowsOf(base, fromWords(base.text))].filter((view) => view !== undefined);
}

/** The pieces with one space between them; digits one by one without. `undefined` for what is too short or too long for any number. */
function inOne(written: string): string | undefined {
  const digits = written.replaceAll(/\D/gu, '').length;
  if (digits < FEWEST || digits > MOST) return undefined;
  if (!unusual.test(written)) return undefined;
  const groups = written.match(/\d+/g) ?? [];
  return groups.join(groups.every((group) => group.length === 1) ? '' : ' ');
}

function everyOther(written: string): string {
  return Array.from(written)
    .filter((_, index) => index % 2 === 0)
    .join('');
}

function digitsFor(written: string): string {
  return written.replaceAll(/o/gi, '0').replaceAll(/[lI]/g, '1');
}

/** A number glued to words: `ficheUsager0627845193Complet`, `v0627845193`. In shorter ones it is a part of a name, or of a hash. */
function fromWords(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: digits } of text.matchAll(long)) {
    const end = index + digits.length;
    const hasWordBefore = /\p{L}{4}$|(?<![\p{L}\d])\p{L}$/u.test(text.slice(Math.max(0, index - 4), index));
    const hasWordAfter = /^\p{Lu}\p{Ll}{2}/u.test(text.slice(end, end + 3));
    const isFreeBefore = hasWordBefore || !isAlphanumeric(text, index - 1);
    const isFreeAfter = hasWordAfter || !isAlphanumeric(text, end);
    if (!isFreeBefore || !isFreeAfter) continue;
    if (hasWordBefore) edits.push({ start: index, end: index, text: ' ' });
    if (hasWordAfter) edits.push({ start: end, end, text: ' ' });
  }
  return edits;
}

function isAlphanumeric(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || letter.test(text.charAt(at));
}
