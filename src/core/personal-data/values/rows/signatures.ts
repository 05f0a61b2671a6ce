import type { SourceDocument } from '../../../text/document.ts';
import { isFullName, readName } from '../person-names.ts';
import { prose } from '../prose.ts';
import { matchesAt } from './line-heads.ts';
import { alternativesOf } from './spelled-words.ts';
import type { RowValue } from './rows.ts';

/** The end of a letter: « Cordialement, », and what stands between it and the name in HTML and in Markdown. */
const closings = new RegExp(
  `[ \\t>*_]{0,8}(?:<\\w{1,8}>)?(?:${alternativesOf('closing')})[,.!]?(?:\\s|[*_>\\\\-]|</?\\w{1,8} ?/?>){1,40}(?=\\p{Lu})`,
  'iuy',
);
/** The name stands alone, or before an office. */
const afterName = /^ ?(?:$|[\n\r,(<*_|\\]|[–—-] )/;
const AFTER = 4;

/** Names that people sign with. @param lines those that may start with a closing formula */
export function* signatures(
  { text, languageId }: SourceDocument,
  lines: readonly number[],
): Generator<RowValue, undefined> {
  if (!prose.has(languageId)) return undefined;
  for (const { index, 0: closing } of matchesAt(text, lines, closings)) {
    const offset = index + closing.length;
    const name = readName(text, offset, '');
    if (name && isFullName(name, false) && afterName.test(text.slice(name.end, name.end + AFTER)))
      yield { kind: 'row', holds: 'name', offset, end: name.end };
  }
  return undefined;
}
