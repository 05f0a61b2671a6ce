import type { TextRange } from '../../../text/document.ts';
import { isListed } from '../name-words.ts';
import { isFullName, isNoName, readName, type ReadName } from '../person-names.ts';
import type { RowValue } from './rows.ts';

/** Marks, and a form of address, before a name. */
const before = /^[\s[("'*_«“]{0,8}(?:(?:M|MM|Mme|Mmes|Mr|Mrs|Ms|Dr|Herr|Frau|Sr|Sra|Sig|Dhr|Mevr)\.? )?/;
/** Who takes part under a name of a forge, or with a link to it, does so in public. */
const handle = /^[^,;\n]{0,24}(?:[([ ]@\w|\]\(http)/;

/**
 * The name that an item of a list of people starts with: a first name and a last name, or an initial and a last name.
 * @param afterName whether names stand in the list already: then a first name may be one that is a word or a place as well.
 */
export function* nameOfItem(text: string, { start, end }: TextRange, afterName: boolean): Generator<RowValue> {
  const written = text.slice(start, end);
  const skipped = before.exec(written)?.[0] ?? '';
  const offset = start + skipped.length;
  const name = readName(text, offset, /["']$/.exec(skipped)?.[0] ?? '');
  if (!name || name.end > end || !(isFullName(name, afterName) || isInitialAndLast(name))) return;
  const isPublic = handle.test(text.slice(name.end, end));
  yield { kind: 'row', holds: 'name', offset, end: name.end, ...(isPublic ? { mention: 'credit' as const } : {}) };
}

/** « A. Martin » */
function isInitialAndLast({ words, plain }: ReadName): boolean {
  const [initial = '', ...rest] = words;
  const last = rest.at(-1) ?? '';
  if (
    rest.filter((word) => !isListed('particle', word)).length !== 1 ||
    !/^\p{Lu}\.$/u.test(initial) ||
    last.length < 3
  )
    return false;
  return !plain.some((word) => isNoName(word) || (isListed('title', word) && !isListed('particle', word)));
}
