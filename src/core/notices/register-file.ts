import type { LawLanguage } from '../law/law-file.ts';
import type { Organisation } from '../policy/organisation-file.ts';
import type { RecordFile } from '../register/record-file.ts';
import type { NoticeDocument } from './documents.ts';
import { noticeSourceOf } from './render-notice.ts';

/** A record that stands in a file of the whole register. */
export interface RegisterEntry {
  readonly record: RecordFile;
  readonly isDraft: boolean;
}

/**
 * One official file for several records; `undefined` where the document has none that can hold them. One draft among them
 * makes it a draft.
 */
export function registerFile(
  document: NoticeDocument,
  entries: readonly RegisterEntry[],
  { language, organisation }: { readonly language: LawLanguage; readonly organisation: Organisation },
): { readonly name: string; readonly text: string } | undefined {
  const { id, dataFile } = document.renderer;
  if (!dataFile?.forWholeRegister || entries.length === 0) return undefined;
  const draft = entries.some(({ isDraft }) => isDraft) ? 'draft.' : '';
  const sources = entries.map(({ record }) => noticeSourceOf(document, { record, language, organisation }));
  return { name: `${id}.${language}.${draft}${dataFile.extension}`, text: dataFile.write(sources) };
}
