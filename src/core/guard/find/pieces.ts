import { isDigit } from '../../personal-data/values/characters.ts';
import type { TextRange } from '../../text/document.ts';
import { editsAt, editsOf, windowsOf, type Edit } from './edits.ts';
import type { View } from './view.ts';

const NO_BREAK_SPACE = 0xa0;
const MARK = 1;
const CHARACTER = 2;
/** Marks between characters one by one, and those characters. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[ _|-]/.test(character) ? MARK : /[a-z\d@+.]/i.test(character) ? CHARACTER : 0;
});

/** The other ways to write a number. */
const ways: readonly ((view: View) => readonly Edit[])[] = [
  inPieces,
  oneByOne,
  withLetters,
  inThousands,
  withEnding,
  fromWords,
];

// Digits and the rest exclude each other, so that nothing is read twice.
const pieces = /\d(?<![\d:.]\d)\d{0,33}(?:[^\p{L}\d?*\\^$=<>{}]{1,12}\d{1,34}){2,34}/uy;
/** Most that stands between two of them. */
const BETWEEN = 12;

/** In pieces, whatever stands between them that is no letter: cells, items of a list, brackets, pictograms. */
function inPieces(view: View): readonly Edit[] {
  return editsAt(view, placesOfPieces(view.digits), pieces, inOne);
}

/** Runs of digits that have others close behind, and enough in all. */
function placesOfPieces(digits: readonly TextRange[]): readonly number[] {
  const places: number[] = [];
  let first = 0;
  let count = 0;
  digits.forEach(({ start, end }, index) => {
    count += end - start;
    const next = digits[index + 1];
    if (next && next.start - end <= BETWEEN) return;
    const isEnough = index - first >= 2 && count >= FEWEST;
    if (isEnough) places.push(...digits.slice(first, index - 1).map((run) => run.start));
    first = index + 1;
    count = 0;
  });
  return places;
}

const single = /[\p{L}\d@+.](?<![\p{L}\d@].)(?:([ \u00a0_\-|])[\p{L}\d@+.-]){8,80}(?![\p{L}\d@])/uy;
/** How long such a run may be. */
const LONGEST = 161;

/** Characters one by one: `l e a @ …`, `0-6-2-7`. */
function oneByOne(view: View): readonly Edit[] {
  return editsAt(view, alternating(view), single, (written) =>
    /\d.*\d|@/u.test(written) ? everyOther(written) : undefined,
  );
}

const lettered = /\b[\dOolI](?:[ .-]?[\dOolI]){8,20}\b/g;
const mayBeLettered = /\d[ .-]?[OolI][\dOolI .-]|[OolI][ .-]?\d[\dOolI .-]/;

/** Letters that stand for digits: O for 0, l and I for 1. */
function withLetters(view: View): readonly Edit[] {
  if (!mayBeLettered.test(view.text)) return [];
  return editsOf(view, lettered, ([written]) =>
    /\d/.test(written) && /[OolI]/.test(written) ? digitsFor(written) : undefined,
  );
}

const thousands = /(?<![\p{L}\d.,])\d{1,3}([_ '’.,\u00a0\u202f])\d{3}(?:\1\d{3}){2,4}(?![\p{L}\d])/gu;

/** Groups of three, as tables and code write large numbers: `4_974_018_596_325_874`. */
function inThousands(view: View): readonly Edit[] {
  const mayStand = view.digits.some((run, index) => isOfThree(run) && isOfThree(view.digits[index + 1]));
  return mayStand ? editsOf(view, thousands, ([written]) => written.replaceAll(/\D/gu, '')) : [];
}

function isOfThree(run: TextRange | undefined): boolean {
  return run !== undefined && run.end - run.start === 3;
}

const ending = /(?:n|\.0+)(?![\p{L}\d])/uy;

/** What a program writes after a number: `n` for BigInt, a fraction of nothing. */
function withEnding(view: View): readonly Edit[] {
  const ends = view.digits.filter(({ start, end }) => end - start >= FEWEST).map(({ end }) => end);
  return editsAt(view, ends, ending, () => ' ');
}

/** Fewest digits of a number that a word may hide the ends of. */
const LONG = 10;
const letter = /\p{L}/u;

/** From a telephone number to an IBAN. */
const FEWEST = 9;
/** Between digits, more than the space that every reading knows. */
const unusual = /[^ \d\u00a0]| {2}/;
const MOST = 30;

/** Other ways to read numbers that are written in pieces, or not with digits alone. */
export function pieceViews(base: View): readonly View[] {
  return ways.map((editsIn) => windowsOf(base, editsIn(base))).filter((view) => view !== undefined);
}

/**
 * Where marks and characters may alternate, and what stands before: told from each eighth character, since what is written so is
 * twice as long.
 */
function alternating({ text }: View): readonly number[] {
  const places: number[] = [];
  let last = 0;
  for (let at = 0; at + 7 < text.length; at += 8) {
    if (!alternatesAt(text, at)) continue;
    for (let place = Math.max(last, at - LONGEST); place < at + 2; place++) places.push(place);
    last = at + 2;
  }
  return places;
}

function alternatesAt(text: string, at: number): boolean {
  const first = kindAt(text, at);
  if (first === 0 || kindAt(text, at + 2) !== first || kindAt(text, at + 4) !== first) return false;
  const second = kindAt(text, at + 1);
  return second !== 0 && second !== first && kindAt(text, at + 3) === second && kindAt(text, at + 5) === second;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x80 ? (kinds[code] ?? 0) : code === NO_BREAK_SPACE ? MARK : CHARACTER;
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
function fromWords({ text, digits }: View): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { start: index, end } of digits) {
    if (end - index < LONG) continue;
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
