import { matchesAt } from './starts.ts';
import { ViewBuilder, type View } from './view.ts';

/** A stretch of a view that reads as something else. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How much around an edit is read with it: longer than any value, and the words that speak for it. */
const REACH = 96;
/** Longest piece of a value between two disguises of different kinds. */
const NEAR_SEAM = 64;
/** What stands between two windows, so that nothing is read across. */
const GAP = '\n\n';

/** All that a pattern finds, with what it reads as; `undefined` leaves a find as it is. */
export function editsOf(view: View, pattern: RegExp, meaning: (match: RegExpExecArray) => string | undefined): Edit[] {
  const edits: Edit[] = [];
  for (const match of view.text.matchAll(pattern)) {
    const text = meaning(match);
    if (text !== undefined && text !== match[0])
      edits.push({ start: match.index, end: match.index + match[0].length, text });
  }
  return edits;
}

/** All that a sticky pattern finds at some places, in order. */
export function editsAt(
  { text }: View,
  places: readonly number[],
  pattern: RegExp,
  meaning: (written: string) => string | undefined,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: written } of matchesAt(text, places, pattern)) {
    const read = meaning(written);
    if (read !== undefined && read !== written) edits.push({ start: index, end: index + written.length, text: read });
  }
  return edits;
}

/**
 * The surroundings of edits, with the edits made: what stands far from any reads as it did, and has been read. So has what is edited far from
 * where the view itself was: what it was made of is edited there as well. Edits are in order and apart.
 * @returns `undefined` where nothing is left to read.
 */
export function windowsOf(view: View, all: readonly Edit[]): View | undefined {
  const edits = view.made ? besideSeams(all, view.made.seams) : all;
  if (edits.length === 0) return undefined;
  const builder = new ViewBuilder(view);
  for (const window of grouped(edits, view.text.length)) {
    let at = window.start;
    for (const edit of window.edits) {
      builder.take(at, edit.start);
      builder.replace(edit.start, edit.end, edit.text);
      at = edit.end;
    }
    builder.take(at, window.end);
    builder.part(window.end, GAP);
  }
  return builder.build();
}

/** Those that stand near a seam, or near one that does. */
function besideSeams(edits: readonly Edit[], seams: readonly number[]): readonly Edit[] {
  const isBeside = edits.map(() => false);
  let next = 0;
  let before = -Infinity;
  edits.forEach(({ start, end }, index) => {
    for (; (seams[next] ?? Infinity) <= end; next++) before = Math.max(before, seams[next] ?? before);
    if (Math.min(start - before, (seams[next] ?? Infinity) - end) > NEAR_SEAM) return;
    isBeside[index] = true;
    before = end;
  });
  let after = Infinity;
  for (let index = edits.length - 1; index >= 0; index--) {
    const edit = edits[index];
    if (!edit) continue;
    if (after - edit.end <= NEAR_SEAM) isBeside[index] = true;
    if (isBeside[index] === true) after = edit.start;
  }
  return edits.filter((_, index) => isBeside[index] === true);
}

interface Window {
  readonly start: number;
  end: number;
  readonly edits: Edit[];
}

function grouped(edits: readonly Edit[], length: number): readonly Window[] {
  const windows: Window[] = [];
  for (const edit of edits) {
    const last = windows.at(-1);
    const end = Math.min(length, edit.end + REACH);
    if (last && edit.start - REACH <= last.end) {
      last.edits.push(edit);
      last.end = end;
    } else windows.push({ start: Math.max(0, edit.start - REACH), end, edits: [edit] });
  }
  return windows;
}

/** Those that have another one no further than so many characters. */
export function crowded(edits: readonly Edit[], within: number): readonly Edit[] {
  const isNear = (before: Edit | undefined, after: Edit | undefined): boolean =>
    before !== undefined && after !== undefined && after.start - before.end <= within;
  return edits.filter((edit, index) => isNear(edits[index - 1], edit) || isNear(edit, edits[index + 1]));
}

/** In order of place; one that another one overlaps is left out. */
export function apart(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}
