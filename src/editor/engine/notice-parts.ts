import { explainLaw } from '../../core/law/explain.ts';
import { lawViewsOf, type LawView } from '../../core/law/law-view.ts';
import { noticeFormatOf } from '../../core/notices/formats/formats.ts';
import { noticeFilesIn, noticeFileState, remadeText } from '../../core/notices/notice-file.ts';
import { noticePath } from '../../core/notices/notice-path.ts';
import { noticeChoicesOf, noticeViewOf } from '../../core/notices/notice-view.ts';
import type { Notice } from '../../core/notices/notice.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { RecordFile } from '../../core/register/record-file.ts';
import type { Locale } from '../../core/rules/rules.ts';
import { projectFilesOf } from '../../node/project-files.ts';
import { noticesOf } from './notices-of.ts';

/** A file to write, relative to the project's root. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
}

/** A notice as a page of its own, to be printed; `undefined` for one that has no such form. */
function noticePage(notice: Notice, { noticesFolder }: Policy): FileToWrite | undefined {
  const path = noticePath(noticesFolder, notice, 'html');
  return path === undefined ? undefined : { path, text: noticeFormatOf('html').format(notice) };
}

/** Files of a record's notices that are there and no longer say what the record says, as the register would write them today. */
async function staleNoticesOf(root: string, record: RecordFile, policy: Policy): Promise<readonly FileToWrite[]> {
  const present = await noticeFilesIn(projectFilesOf(root), policy.noticesFolder, record.id);
  return present.flatMap((file) => {
    const text = noticeFileState(file, record, policy) === 'stale' ? remadeText(file, record, policy) : undefined;
    return text === undefined ? [] : [{ path: file.path, text }];
  });
}

/** What each law asks of a record on a day. */
function lawsOn(today: string, record: RecordFile, policy: Policy, locale: Locale): readonly LawView[] {
  const { organisation, jurisdictions, languages } = policy;
  return lawViewsOf(explainLaw({ record, organisation, jurisdictions, languages, today }), locale);
}

/** What the editor shows of notices and of the law. */
export const noticeParts = { lawsOn, noticeChoicesOf, noticePage, noticesOf, noticeViewOf, staleNoticesOf };
