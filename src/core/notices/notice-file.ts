import type { LawLanguage } from '../law/law-file.ts';
import type { Policy } from '../policy/policy.ts';
import type { ProjectFiles } from '../project/files.ts';
import type { RecordFile } from '../register/record-file.ts';
import { noticeDocumentOf } from './documents.ts';
import { noticeFormatIds } from './formats/format.ts';
import { noticeFormatOf } from './formats/formats.ts';
import { noticePath, recordFolder } from './notice-path.ts';
import { renderNotice } from './render-notice.ts';

/**
 * A file in the folder of notices, against what the register would make today. `left-over`: it would make no such file any
 * more, because the law no longer asks for it, or because its draft has become whole.
 */
export type NoticeFileState = 'current' | 'stale' | 'left-over';

/** Which document a file of a record's folder is, by its name. */
interface NoticeFileName {
  readonly document: string;
  readonly language: LawLanguage;
}

/** A file of a record's folder. */
export interface NoticeFile {
  /** Relative to the project's root. */
  readonly path: string;
  readonly text: string;
  readonly name: NoticeFileName;
}

/** `undefined` for a file that is none of Vigie's. */
function noticeFileNameOf(path: string): NoticeFileName | undefined {
  const [, document = '', language] = /(?:^|\/)([a-z0-9-]+)\.(en|fr|nl)\.[a-z.]+$/.exec(path) ?? [];
  if (!isLanguage(language) || !noticeDocumentOf(document)) return undefined;
  return { document, language };
}

/** The files of a record's folder that are Vigie's. One that cannot be read is empty: it says nothing of the record. */
export async function noticeFilesIn(
  files: ProjectFiles,
  folder: string,
  recordId: string,
): Promise<readonly NoticeFile[]> {
  const paths = await files.list(recordFolder(folder, recordId)).catch(() => []);
  const named = paths.flatMap((path) => {
    const name = noticeFileNameOf(path);
    return name ? [{ path, name }] : [];
  });
  const read = async (path: string): Promise<string> => (await files.read(path).catch(() => undefined)) ?? '';
  return Promise.all(named.map(async ({ path, name }) => ({ path, name, text: await read(path) })));
}

type PolicyForNotices = Pick<Policy, 'organisation' | 'noticesFolder'>;

/** The state of a file that is one of Vigie's. */
export function noticeFileState(file: NoticeFile, record: RecordFile, policy: PolicyForNotices): NoticeFileState {
  const today = remadeText(file, record, policy);
  if (today === undefined) return 'left-over';
  return comparable(today) === comparable(file.text) ? 'current' : 'stale';
}

/** What the register would write to a file today; `undefined` where it would write no such file. */
export function remadeText(
  { path, name }: Pick<NoticeFile, 'path' | 'name'>,
  record: RecordFile,
  { organisation, noticesFolder }: PolicyForNotices,
): string | undefined {
  const notice = renderNotice({ record, organisation, ...name })?.notice;
  const format = notice && noticeFormatIds.find((id) => noticePath(noticesFolder, notice, id) === path);
  return format && noticeFormatOf(format).format(notice);
}

/** Without what Git or a reader changes: line ends, and a byte order mark. */
function comparable(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

function isLanguage(text: string | undefined): text is LawLanguage {
  return text === 'en' || text === 'fr' || text === 'nl';
}
