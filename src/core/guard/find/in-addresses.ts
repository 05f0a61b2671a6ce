import { DOT, HYPHEN, PERCENT, PLUS, isWordCharacter } from '../../personal-data/values/characters.ts';
import type { Edit } from './edits.ts';
import type { View } from './view.ts';

/** Most characters of an address between its at-sign and a mark or a break, or between two of them. */
const LONGEST = 64;

/**
 * Of marks and breaks that are taken out, those that stand inside what may be an address: nothing but its characters lies between them and
 * the at-sign, or the next of them. Code and the names of packages are full of at-signs of no address.
 * @param edits in order and apart
 */
export function inAddresses({ text, atSigns }: View, edits: readonly Edit[]): readonly boolean[] {
  const isInside = edits.map(() => false);
  let next = 0;
  for (const sign of atSigns) {
    while ((edits[next]?.end ?? Infinity) <= sign) next++;
    const isInEdit = (edits[next]?.start ?? Infinity) <= sign;
    if (isInEdit) continue;
    const local = localPart(text, edits, sign, next - 1);
    const domain = domainOf(text, edits, sign + 1, next);
    if (local.isEmpty || !domain.hasDot) continue;
    isInside.fill(true, local.first, domain.last);
  }
  return isInside;
}

/** Goes back over pieces and edits. @returns the first edit in it, and whether it has no character. */
function localPart(text: string, edits: readonly Edit[], sign: number, before: number): LocalPart {
  let at = sign;
  let isEmpty = true;
  for (let index = before; ; index--) {
    const edit = edits[index];
    const least = Math.max(edit?.end ?? 0, at - LONGEST);
    while (at > least && isOfAddress(text.charCodeAt(at - 1))) {
      isEmpty = false;
      at--;
    }
    if (edit?.end !== at) return { first: index + 1, isEmpty };
    at = edit.start;
  }
}

/** Goes on over pieces and edits. @returns the edit after it, and whether a dot stands in it. */
function domainOf(text: string, edits: readonly Edit[], start: number, after: number): Domain {
  let at = start;
  let hasDot = false;
  for (let index = after; ; index++) {
    const edit = edits[index];
    const most = Math.min(edit?.start ?? text.length, at + LONGEST);
    while (at < most && isOfAddress(text.charCodeAt(at))) {
      hasDot ||= text.charCodeAt(at) === DOT;
      at++;
    }
    if (edit?.start !== at) return { last: index, hasDot };
    at = edit.end;
  }
}

interface LocalPart {
  readonly first: number;
  readonly isEmpty: boolean;
}

interface Domain {
  readonly last: number;
  readonly hasDot: boolean;
}

function isOfAddress(code: number): boolean {
  return isWordCharacter(code) || code === DOT || code === HYPHEN || code === PLUS || code === PERCENT;
}
