import { valuesIn, type ValueMatch } from '../../personal-data/values/find-values.ts';
import type { RecognizerSettings } from '../../personal-data/values/recognizer.ts';
import { SourceDocument } from '../../text/document.ts';

/**
 * Ten digits from a zero on, as a French telephone number is stored, and as many as a payment card has, standing free: with the
 * word that speaks for each.
 */
// What stands before is looked at once a digit is there: at each character it would cost more than all else.
const stored = [
  { digits: /0(?<![\p{L}\d.,#_$-]0)[1-9]\d{8}(?![\p{L}\d]|[.,]\d)/gu, context: 'tel: ' },
  { digits: /3(?<![\p{L}\d.,#_$-]3)3[67]\d{8}(?![\p{L}\d]|[.,]\d)/gu, context: 'tel: +' },
  { digits: /[2-6](?<![\p{L}\d.,#_$-].)\d{14,15}(?![\p{L}\d]|[.,]\d)/gu, context: 'carte: ' },
];

/** In digits: that of a French telephone number. */
export const SHORTEST_BARE = 10;

/**
 * Numbers without spaces and without a word that announces them. In code such digits may be anything, so that the check of code
 * leaves them; here, one that leaves in clear is worse than one masked for nothing.
 */
export function bareNumbers(text: string, settings: RecognizerSettings): readonly ValueMatch[] {
  return stored.flatMap(({ digits, context }) =>
    [...text.matchAll(digits)].flatMap(({ index, 0: number }) => {
      const [match] = valuesIn(new SourceDocument('', 'plaintext', context + number), settings);
      const isWhole =
        match && match.range.start >= context.length - 1 && match.range.end === context.length + number.length;
      return isWhole ? [{ ...match, range: { start: index, end: index + number.length } }] : [];
    }),
  );
}
