import type { ProjectTree } from '../project/files.ts';
import type { Register } from '../register/register.ts';
import { noticeFilesIn, type NoticeFile } from './notice-file.ts';

/** A notice whose record is gone. */
export interface OrphanNotice extends NoticeFile {
  /** The id that its folder has. */
  readonly recordId: string;
}

/**
 * The notices in folders of records that the register no longer has. None as long as a record cannot be read: it may be the one
 * that a folder belongs to.
 */
export async function orphanNoticesIn(
  files: ProjectTree,
  folder: string,
  { records, paths }: Pick<Register, 'records' | 'paths'>,
): Promise<readonly OrphanNotice[]> {
  if (records.length < paths.length) return [];
  const ids = new Set(records.map(({ record }) => record.id));
  const gone = (await files.folders(folder.replace(/\/$/, '')).catch(() => [])).filter((name) => !ids.has(name));
  const found = await Promise.all(
    gone.map(async (recordId) => {
      const notices = await noticeFilesIn(files, folder, recordId);
      return notices.map((notice) => ({ ...notice, recordId }));
    }),
  );
  return found.flat();
}
