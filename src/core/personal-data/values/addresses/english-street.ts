import { anyOf, capital, isAddressWord, upper } from '../address-words.ts';
import type { FoundAddress } from './found-address.ts';

const britishTown =
  /^,?(?: {0,3}(?:\r?\n|\\n|<br ?\/?>)[ \t>]{0,24}| {0,2})(?:\p{Lu}[\p{L}'’-]{1,20},?(?: {0,3}(?:\r?\n|\\n|<br ?\/?>)[ \t>]{0,24}| )){1,3}[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Za-z\d])/u;

const flat = String.raw`(?:,? ${anyOf('american-flat', capital)}\.? ?[\dA-Z]{1,5})?`;

const americanTown = new RegExp(
  String.raw`^${flat},?(?: {0,3}(?:\r?\n|\\n|<br ?\/?>)[ \t>]{0,24}| {0,2})(?:\p{Lu}[\p{L}'’.-]{1,20} ?){1,3}, [A-Z]{2} \d{5}(?:-\d{4})?(?!\d)`,
  'u',
);

/** Letters of codes: Canada Post, “Addressing guidelines”; no D, F, I, O, Q, U. */
const canadianTown = new RegExp(
  String.raw`^${flat},? {0,2}(?:\p{Lu}[\p{L}'’.-]{1,20} ?){1,3},? ${anyOf('canadian-province', upper)},? {1,2}[A-Z]\d[A-Z] ?\d[A-Z]\d(?![A-Za-z\d])`,
  'u',
);

/** “10 Elder Street, Leeds LS1 4AP”, “48 Elder Road, Springfield, IL 62704” */
export function englishStreet(window: string, offset: number): FoundAddress | undefined {
  const head = /^\d{1,5}[A-Z]? /i.exec(window)?.[0] ?? /^\d{1,5}, /.exec(window)?.[0];
  if (head === undefined) return undefined;
  let end = head.length;
  for (let words = 0; words < 5; words++) {
    const word = /^(\p{Lu}[\p{L}'’.]{0,20})(?:,? |,?$|(?=[,\n\r;"'<)\\]))/u.exec(window.slice(end));
    if (!word) return undefined;
    // The apostrophe that ends a text.
    const written = word[1]?.replace(/'$/, '') ?? '';
    const after = end + written.length;
    if (words > 0 && isAddressWord('english-way', written)) {
      const rest = window.slice(after);
      const town = firstOf([britishTown, americanTown, canadianTown], rest);
      if (town) return { start: offset, end: offset + after + town[0].length, hasTown: true };
      return { start: offset, end: offset + after, hasTown: false };
    }
    end += word[0].length;
  }
  return undefined;
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
}
