import { isCapital } from '../../personal-data/values/characters.ts';
import { startsOf } from './starts.ts';
import type { View } from './view.ts';

/** Most that stands between two groups of one number: the letters of an account in an IBAN of Malta, with their spaces. */
const BETWEEN = 10;
/** What stands there: what separates groups, as people and recognizers write it, and the letters of an IBAN or a plate. */
const separators = startsOf(' \t._-/|~*+(),');
const NO_BREAK_SPACE = 0xa0;
const NARROW_SPACE = 0x202f;

/** Of each run of digits, how many digits and capitals there are in all in the groups that may be one number with it. */
export function sizesOfChains({ text, digits }: View): readonly number[] {
  const sizes: number[] = [];
  let size = 0;
  digits.forEach((run, index) => {
    const next = digits[index + 1];
    const letters = next ? capitalsBetween(text, run.end, next.start) : undefined;
    size += run.end - run.start + (letters ?? 0);
    if (letters !== undefined) return;
    while (sizes.length <= index) sizes.push(size);
    size = 0;
  });
  return sizes;
}

/** `undefined` where something else stands there as well. */
function capitalsBetween(text: string, from: number, to: number): number | undefined {
  if (to - from > BETWEEN) return undefined;
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isCapital(code)) count++;
    else if (separators[code] !== 1 && code !== NO_BREAK_SPACE && code !== NARROW_SPACE) return undefined;
  }
  return count;
}
