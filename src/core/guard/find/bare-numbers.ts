import { valuesIn, type ValueMatch } from '../../personal-data/values/find-values.ts';
import type { RecognizerSettings } from '../../personal-data/values/recognizer.ts';
import { SourceDocument } from '../../text/document.ts';

/** Ten digits from a zero on, standing free: how a French telephone number is stored. */
const stored = /(?<![\p{L}\d.,#_$-])0[1-9]\d{8}(?![\p{L}\d]|[.,]\d)/gu;
const CONTEXT = 'tel: ';

/**
 * Telephone numbers without spaces and without a word that announces them. In code such digits may be anything, so that the
 * check of code leaves them; here, one that leaves in clear is worse than one masked for nothing.
 */
export function bareNumbers(text: string, settings: RecognizerSettings): readonly ValueMatch[] {
  if (!settings.regions.includes('FR')) return [];
  return [...text.matchAll(stored)].flatMap(({ index, 0: digits }) => {
    const [match] = valuesIn(new SourceDocument('', 'plaintext', CONTEXT + digits), settings);
    return match?.recognizer.id === 'phone' ? [{ ...match, range: { start: index, end: index + digits.length } }] : [];
  });
}
