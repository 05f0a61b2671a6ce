import { anyOf } from '../address-words.ts';
import { endOfTown } from './end-of-town.ts';
import { type FoundAddress, WINDOW } from './found-address.ts';
import { lineOf, startOfStreet } from './start-of-street.ts';

/** What stands between a house number and a postcode: `3º B`, `bus 4`, `int. 7`. */
const floor = new RegExp(
  String.raw`,?\s(?:${[
    String.raw`${anyOf('long-flat-number')}\.? \d{3,4}|h\d{4}`,
    String.raw`\d{1,2}\.? ?${anyOf('after-floor')}\.?`,
    String.raw`${anyOf('floor')}\.?(?:\s?${anyOf('door-side')}\.?)?`,
    String.raw`\d{1,2}\.?\s?[ºª°](?:\s?${anyOf('door-side')}\.?|\s?[A-Z\d]{1,2})?`,
    String.raw`${anyOf('before-flat')}\.?\s?[\dA-Z]{1,4}`,
  ].join('|')}),?\s*$`,
  'iu',
);

/** Between a street and its town, on lines of their own, or in values of their own. */
const lineEnd = / {0,3}(?:\r?\n|\\n|<br ?\/?>\s{0,2})[ \t>]{0,24}$|(["']),\s{0,3}\1$/;

/**
 * “Hauptstraße 12, 10115 Berlin”, “Kerkstraat 12, 1017 GP Amsterdam”, « Rue du Moulin 73, 5000 Namur »,
 * « Lieu-dit Kerbras, 29100 Douarnenez »
 */
export function townAfter(text: string, window: string, offset: number): FoundAddress | undefined {
  // Asked of every number before a word: few have as many digits as a postcode, or a part of one.
  if (!/^(?:\d{2}[ \u00a0-]|\d{4,5}[ \u00a0-])/.test(window)) return undefined;
  // Sweden writes its five digits apart.
  const apart =
    /^\d{2}[ \u00a0]\p{Lu}\p{L}/u.test(window) &&
    /(?<!\d)\d{3}[ \u00a0]$/.test(text.slice(Math.max(0, offset - 5), offset));
  if (apart) return townAfterCode(text, offset - 4, 6 + 1);
  const code = /^(?:\d{5}|\d{4}(?: [A-Z]{2}|-\d{3})?|\d{2}-\d{3})[ \u00a0](?=\p{Lu}\p{L})/u.exec(window)?.[0];
  return code === undefined ? undefined : townAfterCode(text, offset, code.length);
}

/** @param size of the postcode and the space behind it */
function townAfterCode(text: string, offset: number, size: number): FoundAddress | undefined {
  const window = text.slice(offset, offset + WINDOW);
  const all = text.slice(Math.max(0, offset - 60), offset);
  const before = all.replace(lineEnd, '');
  const line = lineOf(before);
  const street = startOfStreet(line.replace(floor, ''));
  if (street === undefined) return undefined;
  const streetEnd = offset - (all.length - before.length);
  const isApart = /["']/.test(all.slice(before.length));
  return {
    start: streetEnd - (line.length - street),
    // A town in a value of its own stays where it is.
    end: isApart ? streetEnd : offset + endOfTown(window, size),
    hasTown: true,
  };
}
