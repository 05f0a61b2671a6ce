import type { Notice } from '../../../src/core/notices/notice.ts';
import { noticeDocuments } from '../../../src/core/notices/documents.ts';
import { renderNotice } from '../../../src/core/notices/render-notice.ts';
import type { RecordFile } from '../../../src/core/register/record-file.ts';
import { goldenRecordFor, goldenTown } from './golden-record.ts';

/** Every document in every language, each from the golden record, changed. */
export function everyDocument(change: (record: RecordFile) => RecordFile = (record) => record): readonly Notice[] {
  return noticeDocuments.flatMap(({ renderer }) =>
    renderer.languages.flatMap((language) => {
      const record = change(goldenRecordFor(renderer.id));
      return renderNotice({ record, document: renderer.id, language, organisation: goldenTown })?.notice ?? [];
    }),
  );
}

/** Parts that are no free text: ids, words of a list, days. */
const closed = new Set(['id', 'facts', 'notApplicable', 'implementation', 'data', 'hosts', 'review', 'unconfirmed']);
const choices = /^[a-z0-9-]+$/;
const days = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** The record with a text after each text of its own, and the same in the place of each address. */
export function withText(record: RecordFile, text: string): RecordFile {
  const spoil = (value: unknown): unknown => {
    if (typeof value === 'string') return /^https?:/.test(value) ? `https://x.invalid/${text}` : spoilText(value, text);
    if (Array.isArray(value)) return value.map(spoil);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoil(one)]));
  };
  const entries = Object.entries(record).map(([key, value]) => [key, closed.has(key) ? value : spoil(value)] as const);
  return Object.fromEntries(entries) as unknown as RecordFile;
}

function spoilText(value: string, text: string): string {
  return choices.test(value) || days.test(value) ? value : `${value}${text}`;
}
