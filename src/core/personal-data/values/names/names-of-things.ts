import { isAddressWord } from '../address-words.ts';
import { isListed, plainOf } from '../name-words.ts';

const wordsBefore = /(?:([\p{L}\p{M}]{2,24}) )?([\p{L}\p{M}]{2,24}) (?:d[eu] |la )?$/u;
const wordAfter = /^ (\p{Lu}[\p{L}\p{M}]{1,24})/u;
/** How far before and after it is looked whose name a thing has. */
const WINDOW = 56;

/** Whether the words around a name say that it is one of a street, a room, a school: « salle Sylvain Marchenoir », “Florence Nightingale Street”. */
export function isOfThing(text: string, start: number, end: number): boolean {
  const [, far, near] = wordsBefore.exec(text.slice(Math.max(0, start - WINDOW), start)) ?? [];
  const after = wordAfter.exec(text.slice(end, end + WINDOW))?.[1];
  return (
    [far, near].some((word) => word !== undefined && namesThings(word)) || (after !== undefined && namesThings(after))
  );
}

function namesThings(word: string): boolean {
  const plain = plainOf(word);
  return isListed('place', plain) || isListed('thing', plain) || isAddressWord('english-way', word);
}
