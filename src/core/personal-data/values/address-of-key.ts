import type { TextRange } from '../../text/document.ts';
import { isAddressWord } from './address-words.ts';
import { columnMeans } from './column-meaning.ts';
import { wordsOf } from './context.ts';
import type { ScannedText } from './recognizer.ts';

/** Longest street that is read before a postcode, in UTF-16 code units, and the longest postcode with its town. */
const BEFORE = 72;
const WINDOW = 60;
/** A postcode and a town of the west and the north of Europe, up to the end of the value. */
const town =
  /^(?:\d{5}|\d{4}(?: [A-Z]{2}|-\d{3})?|\d{2}-\d{3}) \p{Lu}[\p{L}'’-]{1,30}(?:[ -](?:\p{L}[\p{L}'’-]{0,24}|\d{1,2})){0,4}(?=["'`<;,\n\r]|$)/u;

/**
 * What stands under the key or the column of an address, whatever the name of the way or of the hamlet: words, then the postcode that
 * starts at an offset, and its town: `adresse: "Kerampuil Vihan, 29270 Carhaix"`.
 */
export function addressOfKey(source: ScannedText, code: number): TextRange | undefined {
  const { text } = source;
  const found = town.exec(text.slice(code, code + WINDOW))?.[0];
  if (found === undefined) return undefined;
  const start = startOfValue(source, code);
  if (start === undefined) return undefined;
  const street = text.slice(start, code);
  if (!/^[\p{L}\d].+[\p{L}\d.],? $/u.test(street) || !/\p{Lu}\p{L}{2}/u.test(street)) return undefined;
  if (wordsOf(street).some((word) => isAddressWord('no-street', word))) return undefined;
  return { start, end: code + found.length };
}

/** Start of the value that goes on to an offset, where its key or its column is that of an address. */
function startOfValue(source: ScannedText, code: number): number | undefined {
  const from = Math.max(0, code - BEFORE);
  const before = source.text.slice(from, code);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const quote = Math.max(line.lastIndexOf('"'), line.lastIndexOf("'"), line.lastIndexOf('`'));
  const mark = quote >= 0 ? quote : Math.max(line.lastIndexOf(': '), line.lastIndexOf('='), line.lastIndexOf('>'));
  if (mark < 0) return undefined;
  const head = before.length - line.length + mark + 1;
  const start = from + head + (/^\s{1,3}/.exec(before.slice(head))?.[0].length ?? 0);
  const isAddress = source.keyMeaningAt(start) === 'postal-address' || columnMeans(source, code, 'postal-address');
  return isAddress ? start : undefined;
}
