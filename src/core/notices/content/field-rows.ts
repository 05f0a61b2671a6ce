import type { ObligationField } from '../../law/law-file.ts';
import type { FieldRow, SimpleBlock } from '../notice.ts';
import type { NoticeSource } from '../renderer.ts';
import { labelIn } from './in-language.ts';
import { contentOf } from './record-content.ts';

/** What the record answers to one field of the obligation; nothing where it says nothing and need not. */
export function fieldContent(source: NoticeSource, { recordFields = [] }: ObligationField): readonly SimpleBlock[] {
  return recordFields.flatMap((field) => contentOf(source, field));
}

/** A field of the obligation, `undefined` for an id that it has not. */
export function fieldOf({ obligation }: NoticeSource, id: string): ObligationField | undefined {
  return obligation.fields.find((field) => field.id === id);
}

/** Fields of the obligation as rows, in the order of `ids`; those on which nothing is said are left out. */
export function fieldRows(source: NoticeSource, ids: readonly string[]): readonly FieldRow[] {
  return ids.flatMap((id): readonly FieldRow[] => {
    const field = fieldOf(source, id);
    const content = field ? fieldContent(source, field) : [];
    if (!field || content.length === 0) return [];
    const { label, legalRef, confidence } = field;
    const inferred = confidence === 'inferred' && { inferred: true as const };
    return [{ label: labelIn(label, source.language), ref: labelIn(legalRef, source.language), content, ...inferred }];
  });
}
