import type { DataCategoryId } from '../../personal-data/categories.ts';
import { isListed, plainOf } from '../../personal-data/values/name-words.ts';
import type { TextRange } from '../../text/document.ts';
import type { Sighting } from '../find/find-personal.ts';

/** A stretch of a text that is to be masked. */
export interface Span extends TextRange {
  readonly category: DataCategoryId;
  readonly kind: string;
  readonly reading: string;
}

export function spanOf({ range, category, kind, reading }: Sighting): Span {
  return { ...range, category, kind, reading };
}

/** A name is masked word by word, so that each word is known again where it stands alone. */
export function splitNames(span: Span, text: string): readonly Span[] {
  const written = text.slice(span.start, span.end);
  if (span.kind !== 'person-name' || written !== span.reading) return [span];
  const words = [...written.matchAll(/[\p{L}\p{M}]{2,}/gu)].filter(([word]) => !isListed('particle', plainOf(word)));
  if (words.length === 0) return [span];
  return words.map(({ index, 0: reading }) => {
    return { ...span, start: span.start + index, end: span.start + index + reading.length, reading };
  });
}

/** Spans in order of place without overlaps: what overlaps is masked as one. */
export function united(spans: readonly Span[], text: string): readonly Span[] {
  const inOrder = spans.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: Span[] = [];
  for (const span of inOrder) {
    const last = kept.at(-1);
    if (!last || last.end <= span.start) kept.push(span);
    else if (span.end > last.end) {
      const range = { start: last.start, end: span.end };
      const wider = span.end - span.start > last.end - last.start ? span : last;
      kept[kept.length - 1] = { ...wider, ...range, reading: text.slice(range.start, range.end) };
    }
  }
  return kept;
}
