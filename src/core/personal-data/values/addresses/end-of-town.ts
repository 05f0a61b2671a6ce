import { isAddressWord } from '../address-words.ts';
import { MAX_WORDS } from './found-address.ts';

/** Where the capitalised words and numbers of a town’s name end, particles between them. */
export function endOfTown(window: string, from: number): number {
  let end = from;
  let last = from;
  for (let words = 0; words < MAX_WORDS; words++) {
    const word = /^[ \u00a0]?([\p{L}\d](?:[\p{L}\d'’-]{0,23}[\p{L}\d])?)/u.exec(window.slice(end));
    const written = word?.[1];
    if (written === undefined || (words > 0 && !/^[ \u00a0]/.test(word?.[0] ?? ''))) break;
    end += word?.[0].length ?? 0;
    if (/^\p{Lu}|^\d{1,2}$/u.test(written)) last = end;
    else if (!isAddressWord('particle', written)) break;
  }
  return last;
}
