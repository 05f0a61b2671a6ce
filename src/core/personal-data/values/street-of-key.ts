import type { TextRange } from '../../text/document.ts';
import { isAddressWord } from './address-words.ts';
import { wordsOf } from './context.ts';

/** Longest value that is read, in UTF-16 code units. */
const WINDOW = 90;
/** A name with capitals and a house number after it, up to the end of the value; a town may follow. */
const street =
  /^(["'`]?)(\p{Lu}[\p{L}'’.-]{1,24}(?: [\p{L}'’.-]{1,24}){0,5} \d{1,4}(?: ?[a-z]|-[a-z\d]{1,3}|\/[a-z\d]{1,3})?(?![\p{L}\d])(?:,? (?:int|interno|app|apt|piso|scala|esc|bus|bte|boite|boîte|top|m|lok|[1-9]\.|[1-9][ºª°])\.? ?[\p{L}\d. ]{0,8})?)/iu;
const ends: ReadonlySet<string> = new Set(['', ',', '<', '\n', '\r']);

/**
 * A street under a key that says so: `<strasse>Am Anger 12a</strasse>`, `street: 'Kanaalstraat 218-B'`. Wherever people
 * write the number last, whatever the name of the way.
 */
export function streetOfKey(text: string, mark: number, key: string): TextRange | undefined {
  if (!isStreetKey(wordsOf(key))) return undefined;
  let start = mark + 1;
  while (start - mark < 32 && text.charAt(start) === ' ') start++;
  const [, quote = '', written] = street.exec(text.slice(start, start + WINDOW)) ?? [];
  if (written === undefined || wordsOf(written).some((word) => isAddressWord('no-street', word))) return undefined;
  const from = start + quote.length;
  const end = from + written.length;
  // The same quotes close it, or what ends a value without.
  const isWhole = quote === '' ? ends.has(text.charAt(end)) : text.startsWith(quote, end);
  return isWhole ? { start: from, end } : undefined;
}

function isStreetKey(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return isAddressWord('street-key', last) && !words.some((word) => isAddressWord('no-street', word));
}
