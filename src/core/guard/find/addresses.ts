import { isWordCharacter } from '../../personal-data/values/characters.ts';
import type { TextRange } from '../../text/document.ts';
import { apart, windowsOf, type Edit } from './edits.ts';
import type { View } from './view.ts';

const AT = 0x40;
const MINUS = 0x2d;
const PLUS = 0x2b;
const DOT = 0x2e;
/** Longest local part and longest domain that are looked at (RFC 5321, 4.5.3.1, has 64 and 255). */
const MAX = 64;
/** An at-sign, a dot or a hyphen by their names, between what they join: `lea point morel arobase ville-fictive point fr`. */
const namedAt = /(?<=[\p{L}\d])[ \t_-]{1,3}(?:arobase|arrobas|at)[ \t_-]{1,3}(?=[\p{L}\d])/giu;
const namedDot = /(?<=[\p{L}\d])[ \t_-]{1,3}(?:point|dot|punkt|punto)[ \t_-]{1,3}(?=[\p{L}\d])/giu;
/** One of these is in what is named so; few texts have more than a few. */
const mayBeNamed = /arr?oba|(?:point|dot|punkt|punto)[ \t_-]/gi;
const sureAt = /arr?oba/i;
/** English says « at each point in … »: a point goes with « arobase » alone. */
const point = /point|punto/i;
/** How far from an at-sign its dots are named. */
const NEAR = 48;
/** Spaces around the at-sign and the dots of an address. */
const loose =
  /(?<=[\p{L}\d]) {1,2}@ {0,2}(?=[\p{L}\d])|(?<=[\p{L}\d])@ {1,2}(?=[\p{L}\d])|(?<=[\p{L}\d]) {1,2}\. {0,2}(?=[a-z\d])/gu;
const accented = /[\u00c0-\u024f]/g;
/** Endings of names of files, which no domain has: `dossiers/lea.morel@ville-fictive.fr.txt`. */
const fileEnding =
  /\.(?:txt|pdf|docx?|odt|ods|xlsx?|csv|tsv|json|ya?ml|xml|html?|png|jpe?g|gif|svg|eml|msg|mbox|gz|tar|bak|log|vcf|ics)$/i;

/** Other ways to read mail addresses: with their marks named, spaced or accented. */
export function addressViews(base: View): readonly View[] {
  return [namedIn(base), plainIn(base)].filter((view) => view !== undefined);
}

/** `lea.morel at ville-fictive.fr` is left: people host, look and meet at a domain. The dots must be named as well, or the sign be sure. */
function namedIn(base: View): View | undefined {
  const edits = stretchesNamed(base.text).flatMap(({ start, end }) => namedBetween(base.text.slice(start, end), start));
  return windowsOf(base, apart(edits));
}

/** Where marks may be named, and what stands around. */
function stretchesNamed(text: string): readonly TextRange[] {
  const stretches: { start: number; end: number }[] = [];
  for (mayBeNamed.lastIndex = 0; mayBeNamed.test(text);) {
    const start = Math.max(0, mayBeNamed.lastIndex - 2 * MAX);
    const end = mayBeNamed.lastIndex + 2 * MAX;
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

function namedBetween(text: string, offset: number): readonly Edit[] {
  const dots = [...text.matchAll(namedDot)];
  const edits: Edit[] = [];
  let first = 0;
  for (const { index, 0: written } of text.matchAll(namedAt)) {
    const end = index + written.length;
    while ((dots[first]?.index ?? Infinity) <= index - NEAR) first++;
    let last = first;
    while ((dots[last]?.index ?? Infinity) < end + NEAR) last++;
    const near = dots.slice(first, last);
    const isSaid = sureAt.test(written) || near.some((dot) => dot.index >= end && !point.test(dot[0]));
    if (!isSaid) continue;
    const said = near.map((dot) => replaced(offset + dot.index, dot[0], '.'));
    edits.push(replaced(offset + index, written, '@'), ...said);
  }
  return edits;
}

/** Without spaces and accents near at-signs. */
function plainIn(base: View): View | undefined {
  const signs = base.atSigns;
  if (signs.length === 0) return undefined;
  const edits: Edit[] = [];
  for (const sign of signs) {
    const from = Math.max(0, sign - NEAR);
    const near = base.text.slice(from, sign + NEAR);
    for (const { index, 0: written } of near.matchAll(loose))
      edits.push(replaced(from + index, written, written.trim()));
    for (const { index, 0: written } of near.matchAll(accented))
      edits.push(replaced(from + index, written, withoutAccent(written)));
  }
  return windowsOf(base, apart(edits));
}

function replaced(start: number, written: string, text: string): Edit {
  return { start, end: start + written.length, text };
}

function withoutAccent(letter: string): string {
  if (letter === 'ı') return 'i';
  return letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** What may be an address, without what it hangs on: the mark of a line of a diff, a path, the ending of a file. */
export function setFree(base: View): View | undefined {
  return windowsOf(base, apart(base.atSigns.flatMap((at) => around(base.text, at))));
}

/** A space on each side of what may be an address, where something else stands. */
function around(text: string, at: number): readonly Edit[] {
  const start = startOf(text, at);
  const [end, hasEnding] = endOf(text, at);
  if (start === at || end === at + 1) return [];
  const edits: Edit[] = [];
  if (start > 0 && /[^\s"'`<(]/.test(text.charAt(start - 1))) edits.push({ start: start - 1, end: start, text: ' ' });
  if (hasEnding || /[^\s"'`>).,;:]/.test(text.charAt(end))) edits.push({ start: end, end: end + 1, text: ' ' });
  return edits;
}

function startOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX && isLocal(text.charCodeAt(start - 1))) start--;
  while (start < at && !isWordCharacter(text.charCodeAt(start))) start++;
  return start;
}

function endOf(text: string, at: number): readonly [end: number, hasEnding: boolean] {
  let end = at + 1;
  while (end - at < 2 * MAX && isDomain(text.charCodeAt(end))) end++;
  const ending = fileEnding.exec(text.slice(at, end));
  return ending ? [at + ending.index, true] : [end, false];
}

function isLocal(code: number): boolean {
  return code !== AT && (isWordCharacter(code) || code === DOT || code === MINUS || code === PLUS);
}

function isDomain(code: number): boolean {
  return code < 0x80 && (isWordCharacter(code) || code === DOT || code === MINUS);
}
