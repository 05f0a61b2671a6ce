import type { SourceDocument } from '../../../text/document.ts';
import { fieldValue, personalOf, type FieldValue } from './field-values.ts';
import type { RowValue } from './rows.ts';

/** How far before what is compared its name is looked for, and how far after it. */
const BEFORE = 72;
const AFTER = 96;
/** A quote before a value with a capital or a date: few stand in a comparison, and the look back is dear. */
const quoted = /[( ]["'](?=[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f]|[12]\d{3}-\d\d-\d\d["'])/g;
/** A comparison, up to that quote: read backwards from it, so that most are refused at once. */
const compared =
  /(?<=\b(?:assert_?(?:equals?|same|that|strictequals|is)?|are_?equal|equal|same|is|be|eq|eql|equals|isequalto|shouldbe|tobe|toequal|tostrictequal|tohavevalue|tohavetext|hasvalue)\(?[( ](?:t, |\w{1,24}(?:\(\)|(?:\.|->)\w{1,32}(?:\(\))?|\[["']\w{1,32}["']\])?, ?)?(?:\w{1,16}\.\w{1,12}\()?)["']/iy;
/** The field before it: `expect(user.firstName).toBe(`, `p.getNom()).isEqualTo(`, `user.first_name).to eq(`, `assertEqual(p.first_name, `. */
const before =
  /(?:\.|->|\[["'])(\w{2,32})(?:\(\))?(?:["']\])?(?:, ?|\)?(?:\s{0,16}\.(?:not|to|Should\(\)|should|value|is))*(?:\.| to | )\w{2,16}\(?[( ])(?:\w{1,16}\.\w{1,12}\()?["']$/;
/** The field after it: `assertEquals("…", p.getPrenom())`. */
const after = /^["']\)?, ?[$@\w.()>[\]-]{0,64}(?:\.|->|\[["'])(\w{2,32})(?:\(\)|["']\])?(?![\w("'])/;
/** One of these words, whose first letter may be a capital, stands before each comparison, this far at most: few texts hold any. */
const asserting = /ssert|xpect\(|hould/g;
const REACH = 240;

/** Values that tests compare with the fields of persons. */
export function* comparedValues({ text }: SourceDocument): Generator<RowValue, undefined> {
  const read = Array.from(valuesAsserted(text)).flatMap((offset) => {
    compared.lastIndex = offset - 1;
    return compared.test(text) ? (comparisonAt(text, offset) ?? []) : [];
  });
  yield* personalOf(read);
  return undefined;
}

/** Where values in quotes start after a word of a test, in order. */
function* valuesAsserted(text: string): Generator<number> {
  let read = 0;
  for (const { index } of text.matchAll(asserting)) {
    const from = Math.max(index, read);
    const end = Math.min(text.length, index + REACH);
    for (const value of text.slice(from, end).matchAll(quoted)) yield from + value.index + 2;
    read = Math.max(read, end);
  }
}

function comparisonAt(text: string, offset: number): FieldValue | undefined {
  const quote = text.charAt(offset - 1);
  const end = text.slice(offset, offset + BEFORE).indexOf(quote);
  if (end < 0) return undefined;
  const found =
    after.exec(text.slice(offset + end, offset + end + AFTER)) ??
    before.exec(text.slice(Math.max(0, offset - BEFORE), offset));
  const field = found?.[1];
  if (field === undefined) return undefined;
  return fieldValue(text, offset, offset + end, field);
}
