import type { TextRange } from '../../text/document.ts';
import { isDigit, isSeparator, separatorKind } from './characters.ts';

/** Longer than any number that a recognizer takes: payment cards have 19 digits, a NIR 7 groups. */
export const maxDigits = 24;
const MAX_GROUPS = 8;

/** Groups of digits with one separator between two groups, from the start of a group on; cut at a fixed length. */
export interface DigitRun extends TextRange {
  /** The digits without their separators. */
  readonly digits: string;
  readonly groups: readonly DigitGroup[];
}

export interface DigitGroup extends TextRange {
  /** What stands before it, as `separatorKind`; 0 for the first one. */
  readonly separator: number;
}

/** The first groups of a run, with the same separator everywhere. */
export interface Stretch extends TextRange {
  readonly digits: string;
  /** Sizes of the groups, with a space between two: `2 2 2 2 2`. */
  readonly shape: string;
  /** As `separatorKind`; 0 when there is one group. */
  readonly separator: number;
}

/** How many digits the run that starts here has, up to what is read of a run: cheaper than reading it. */
export function countDigits(text: string, start: number): number {
  let digits = 0;
  let groups = 1;
  for (let at = start; digits < maxDigits; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits++;
    else if (isSeparator(code) && groups < MAX_GROUPS && isDigit(text.charCodeAt(at + 1))) groups++;
    else break;
  }
  return digits;
}

export function readDigitRun(text: string, start: number): DigitRun {
  const groups: DigitGroup[] = [];
  let digits = '';
  let at = start;
  let separator = 0;
  while (digits.length < maxDigits && groups.length < MAX_GROUPS) {
    const groupStart = at;
    const limit = at + maxDigits - digits.length;
    while (at < limit && isDigit(text.charCodeAt(at))) at++;
    digits += text.slice(groupStart, at);
    groups.push({ start: groupStart, end: at, separator });
    if (!isSeparator(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1))) break;
    separator = separatorKind(text.charCodeAt(at));
    at++;
  }
  return { start, end: groups.at(-1)?.end ?? start, digits, groups };
}

/** The groups that make up the first `count` digits, `undefined` when a group or the separators do not fit. */
export function stretchOf(run: DigitRun, count: number): Stretch | undefined {
  let total = 0;
  let shape = '';
  const separator = run.groups[1]?.separator ?? 0;
  for (const group of run.groups) {
    if (total > 0 && group.separator !== separator) return undefined;
    const size = group.end - group.start;
    total += size;
    shape += total === size ? String(size) : ` ${String(size)}`;
    if (total > count) return undefined;
    if (total === count) {
      const alone = total === size;
      return {
        start: run.start,
        end: group.end,
        digits: run.digits.slice(0, count),
        shape,
        separator: alone ? 0 : separator,
      };
    }
  }
  return undefined;
}

/** Writes other digits in the places of the digits of `original`, the last on the last; separators stay. */
export function overlayDigits(original: string, digits: string): string {
  let missing = digits.length;
  return original
    .split('')
    .reverse()
    .map((character) =>
      missing > 0 && isDigit(character.charCodeAt(0)) ? (digits[--missing] ?? character) : character,
    )
    .reverse()
    .join('');
}
