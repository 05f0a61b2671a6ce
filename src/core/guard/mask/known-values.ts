import type { Matcher } from '../pseudonyms/matcher.ts';
import type { MaskedValue } from '../pseudonyms/pseudonym-table.ts';
import { unescaped } from '../find/unescape.ts';
import { View, rangeInText } from '../find/view.ts';
import type { Span } from './span.ts';

/** A number as long as that is the same one wherever it stands; what is shorter must stand by itself. */
const LONG = 8;

/** Where values that were masked once stand again, also where nothing around them gives them away. */
export function knownIn(text: string, known: Matcher<MaskedValue>): readonly Span[] {
  if (known.isEmpty) return [];
  const base = new View(text);
  const plain = unescaped(base);
  return [base, ...(plain ? [plain] : [])].flatMap((view) => {
    return [...known.in(view.text)].flatMap(({ start, end, value }): Span[] => {
      if (!standsFree(view.text, start, end, value)) return [];
      const range = rangeInText(view, { start, end });
      const { category, kind, reading } = value;
      return [{ ...range, category, kind: kind === 'loaded' ? 'labelled' : kind, reading }];
    });
  });
}

function standsFree(text: string, start: number, end: number, { kind, written }: MaskedValue): boolean {
  if (kind !== 'person-name' && written.length >= LONG) return true;
  const joins = kind === 'person-name' ? /[\p{L}\p{M}]/u : /[\p{L}\p{M}\d]/u;
  if (kind === 'person-name' && written.length < 3) return false;
  return !joins.test(text.charAt(start - 1)) && !joins.test(text.charAt(end));
}
