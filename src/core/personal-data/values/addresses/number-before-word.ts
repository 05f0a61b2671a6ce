import { addressWordsOf } from '../address-words.ts';
import { SPACE, isDigit, isSpace } from '../characters.ts';
import { startsNoWay } from '../start-of-way.ts';

const COMMA = 0x2c;

/** `12 bis`, `12 ter`, `12 quater`, by two letters. */
const houseSuffix: ReadonlySet<string> = new Set(addressWordsOf('repeated-number').map((word) => word.slice(0, 2)));
/** A comma, « nº », « n. ». */
const beforeNumber: ReadonlySet<number> = new Set(Array.from(',º°.', (mark) => mark.charCodeAt(0)));

/** Whether a word that is no way stands behind a number: `10 seconds`, `2, then`. Most numbers before words stand so in code. */
export function isBeforeCommonWord(text: string, offset: number): boolean {
  let at = offset;
  while (isDigit(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === COMMA) at++;
  const spaces = at;
  while (at - spaces < 2 && isSpace(text.charCodeAt(at))) at++;
  if (at === spaces || !startsNoWay(text, at) || houseSuffix.has(text.slice(at, at + 2))) return false;
  return !isAfterStreet(text, offset);
}

/** Asked of every number before a word: a comma or « nº » stands before few. */
export function isAfterStreet(text: string, offset: number): boolean {
  return text.charCodeAt(offset - 1) === SPACE && beforeNumber.has(text.charCodeAt(offset - 2));
}
