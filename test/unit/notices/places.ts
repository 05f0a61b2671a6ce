import { renderNotice } from '../../../src/core/notices/render-notice.ts';
import type { Notice } from '../../../src/core/notices/notice.ts';
import type { LawLanguage } from '../../../src/core/law/law-file.ts';
import type { RecordFile } from '../../../src/core/register/record-file.ts';
import { goldenRecord, goldenTown } from './golden-record.ts';

/** A document of the record that lacks nothing, changed; everything is fictitious. */
export function noticeWith(document: string, changes: Partial<RecordFile>, language: LawLanguage = 'en'): Notice {
  const record = { ...goldenRecord, ...changes };
  const notice = renderNotice({ record, document, language, organisation: goldenTown })?.notice;
  if (!notice) throw new Error(`No ${document}`);
  return notice;
}

/** The official file of a document, read. */
export function dataWith(document: string, changes: Partial<RecordFile>, language: LawLanguage = 'en'): unknown {
  return JSON.parse(noticeWith(document, changes, language).data?.text ?? '');
}

export const hostile = '</p><script>alert(1)</script> "\' =1+1 {{x}} [a](javascript:alert(1)) \u202Eabc\u0000';
