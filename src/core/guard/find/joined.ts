import { SLASH, isAsciiLetter, isDigit } from '../../personal-data/values/characters.ts';
import type { TextRange } from '../../text/document.ts';
import { amongDigits } from './among-digits.ts';
import { sizesOfChains } from './digit-chains.ts';
import { apart, crowded, editsAt, editsOf, windowsOf, type Edit } from './edits.ts';
import { inAddresses } from './in-addresses.ts';
import { breaksIn } from './line-breaks.ts';
import type { View } from './view.ts';

/** A text that is cut in two and put together again: `"06 12" + "34"`, `'a' . 'b'`, two literals one after the other. */
const concatenation =
  /["'`][ \t\n\r]{0,80}(?:(?:\|\||<>|\.\.|[+.&|\\_]|;[ \t\n\r]{0,80}[\w$.]{1,40} ?[.+]=)[ \t\n\r]{0,80})?[frbu]?["'`]|\$\{ ?(?:""|''|``) ?\}/gi;
/** Two texts given to a call that joins, or two items: only where one ends or the other starts as a number or a domain does. */
const listed = /(?<=[\d@.-])["'`],[ \t\n\r]{0,80}["'`]|["'`],[ \t\n\r]{0,80}["'`](?=[\d@.])/g;
const mayConcatenate = /concat\w{0,4}\(/i;
const joiningCall = /(?<=concat\w{0,4}\([^()\n]{0,200})["'`], ?["'`]/gi;
/** Marks of HTML and Markdown inside a value. */
const markup = /<\/?[a-z][^<>\n]{0,400}>|<!--[^<>\n]{0,400}-->|[*`~]{1,3}/gi;
/** What people put between the groups of a number and recognizers do not know. */
const oddSeparator = /(?<=\d)(?:[ \t]{1,3}[._\-/~*+][ \t]{0,3}|[_|~*+]{1,3}[ \t]{0,3}|[ \t]{2,4}|[ \t]?\.[ \t])(?=\d)/y;
/** The mark of a line of a diff, glued to what the line says. */
const diffMark = /^[+-](?=[^\s+-]|\+\d)/gm;

/**
 * Other ways to read a text that people, tools or an attacker break up: without the marks in it, and over its line breaks, with a
 * space for each and with nothing. Only marks and breaks that may stand inside a value count.
 */
export function joinedViews(base: View): { readonly views: readonly View[]; readonly glued: readonly View[] } {
  const patterns = mayConcatenate.test(base.text)
    ? [concatenation, listed, joiningCall, markup]
    : [concatenation, listed, markup];
  const marks = patterns.flatMap((pattern) => editsOf(base, pattern, empty));
  const bare = windowsOf(base, nearValues(base, apart(marks)));
  const broken = [base, ...(bare ? [bare] : [])].map(overBreaks);
  const breaks = broken.flatMap(({ spaces, glued }) => [...spaces, ...glued]);
  const joined = [...(bare ? [bare] : []), ...breaks];
  const separated = [base, ...joined].map(overOddSeparators);
  const views = [...joined, ...separated].filter((view) => view !== undefined);
  return { views, glued: [...(bare ? [bare] : []), ...broken.flatMap(({ glued }) => glued.slice(0, 1))] };
}

/** Fewest digits of a number in groups. */
const FEWEST = 7;

function overOddSeparators(view: View): View | undefined {
  const sizes = sizesOfChains(view);
  const ends = view.digits.flatMap(({ end }, index) => ((sizes[index] ?? 0) >= FEWEST ? [end] : []));
  return windowsOf(
    view,
    editsAt(view, ends, oddSeparator, () => ' '),
  );
}

/** The lines of a diff without their marks; `undefined` where there are none. */
export function undiffed(base: View): View | undefined {
  return windowsOf(
    base,
    editsOf(base, diffMark, () => ' '),
  );
}

/** The steps of a path as words. A backslash before `u` or `x` starts an escape. */
export function stepsApart(base: View): View {
  return (
    windowsOf(
      base,
      editsOf(base, /\/|\\(?![ux\\/])/g, () => ' '),
    ) ?? base
  );
}

/** How far from a break a value goes on: a digit that close, or an at-sign in what may be the same address. */
const NEAR_DIGIT = 6;
const NEAR_AT = 64;

/** Whether a value may go on over a mark or a break: by what stands right beside it. */
function goesOnIn(view: View): (start: number, end: number) => boolean {
  const isNearDigit = nearOf(view.digits);
  const isInOther = inOthers(view);
  return (start, end) =>
    isNearDigit(start - NEAR_DIGIT, start) || isNearDigit(end, end + NEAR_DIGIT) || isInOther(start, end);
}

/** Near what may be an address, or in base64. */
function inOthers({ text, atSigns }: View): (start: number, end: number) => boolean {
  const isNearAt = nearOf(atSigns.map((at) => ({ start: at, end: at + 1 })));
  return (start, end) =>
    isNearAt(start - NEAR_AT, start) || isNearAt(end, end + NEAR_AT) || isInEncoded(text, { start, end });
}

function isInEncoded(text: string, { start, end }: TextRange): boolean {
  return isEncoded(text, start - ENCODED, start) && isEncoded(text, end, end + 3);
}

/** Of marks or breaks over which a value may go on, those around which digits enough stand, or something else that is a value. */
function insideValues(view: View, edits: readonly Edit[], goesOn: (edit: Edit) => boolean): readonly boolean[] {
  const isAmongDigits = amongDigits(view, edits);
  const isInAddress = inAddresses(view, edits);
  return edits.map((edit, index) => {
    const isInside = isAmongDigits(index) || isInAddress[index] === true || isInEncoded(view.text, edit);
    return isInside && goesOn(edit);
  });
}

/** Marks at which a value goes on, and those that stand next to them: each letter may have its own. */
function nearValues(view: View, ordered: readonly Edit[]): readonly Edit[] {
  const goesOn = goesOnIn(view);
  const kept = [...insideValues(view, ordered, ({ start, end }) => goesOn(start, end))];
  const follow = (index: number, other: number): void => {
    const [mark, next] = [ordered[index], ordered[other]];
    if (!mark || !next || !kept[other]) return;
    if (Math.max(mark.start - next.end, next.start - mark.end) <= NEXT) kept[index] = true;
  };
  for (let index = 1; index < ordered.length; index++) follow(index, index - 1);
  for (let index = ordered.length - 2; index >= 0; index--) follow(index, index + 1);
  return ordered.filter((_, index) => kept[index]);
}

/** Most characters between marks that stand next to each other. */
const NEXT = 2;

/** Tells whether one of some ranges stands between two offsets; it is asked in order of place, or nearly so. */
function nearOf(ranges: readonly TextRange[]): (from: number, to: number) => boolean {
  let index = 0;
  return (from, to) => {
    while (index > 0 && (ranges[index - 1]?.end ?? 0) > from) index--;
    while (index < ranges.length && (ranges[index]?.end ?? 0) <= from) index++;
    return (ranges[index]?.start ?? Infinity) < to;
  };
}

/** Base64 that is cut into lines ends each with its own letters; code hardly ever does. */
const ENCODED = 12;

function isEncoded(text: string, from: number, to: number): boolean {
  if (from < 0) return false;
  // From the break on: code ends its lines with marks.
  for (let at = to - 1; at >= from; at--) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && !isAsciiLetter(code) && code !== 0x2b && code !== SLASH) return false;
  }
  return true;
}

/** Longest piece of a value between two of its breaks. */
const MAX_PIECE = 40;

/** The breaks that may stand inside a value: as spaces, as nothing, and each second one as nothing. */
function overBreaks(base: View): { readonly spaces: readonly View[]; readonly glued: readonly View[] } {
  const near = breaksIn(base.text, goesOnIn(base));
  const isInside = insideValues(base, near, () => true);
  const breaks = near.filter((_one, index) => isInside[index]);
  const spaces = windowsOf(
    base,
    breaks.map((one) => ({ ...one, text: ' ' })),
  );
  const all = windowsOf(base, breaks);
  const several = crowded(breaks, MAX_PIECE);
  const odd = windowsOf(
    base,
    several.filter((_one, index) => index % 2 === 0),
  );
  const even = windowsOf(
    base,
    several.filter((_one, index) => index % 2 === 1),
  );
  return { spaces: spaces ? [spaces] : [], glued: [all, odd, even].filter((view) => view !== undefined) };
}

function empty(): string {
  return '';
}
