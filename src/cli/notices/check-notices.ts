import type { Notice } from '../../core/notices/notice.ts';
import { noticeFilesIn, noticeFileState } from '../../core/notices/notice-file.ts';
import { orphanNoticesIn } from '../../core/notices/orphan-notices.ts';
import { projectFilesOf } from '../../node/project-files.ts';
import { say, type Session } from '../session.ts';
import type { ChosenNotices, RecordNotices } from './chosen-notices.ts';

/**
 * Holds the files in the folder of notices to what the register would make today: says which are stale, left over, or
 * missing.
 * @returns whether all is as it should be.
 */
export async function checkNotices(chosen: ChosenNotices, session: Session): Promise<boolean> {
  const { root, project, records } = chosen;
  const files = projectFilesOf(root);
  let isFine = !(await sayOrphans(chosen, session));
  for (const one of records) {
    const present = await noticeFilesIn(files, project.policy.noticesFolder, one.record.id);
    for (const file of present) {
      const state = noticeFileState(file, one.record, project.policy);
      if (state !== 'current') {
        isFine = false;
        await say(session, `notice.${state}`, { file: file.path });
      }
    }
    for (const { document, language } of owedBy(one)) {
      if (present.some(({ name }) => name.document === document && name.language === language)) continue;
      isFine = false;
      await say(session, 'notice.absent', { record: one.record.id, document, language });
    }
  }
  if (isFine) await say(session, 'notice.current');
  return isFine;
}

/** @returns whether there are notices of records that are gone; nobody looks for them where one record was asked for. */
async function sayOrphans({ root, project, isWhole }: ChosenNotices, session: Session): Promise<boolean> {
  if (!isWhole) return false;
  const { policy, register } = project;
  const orphans = await orphanNoticesIn(projectFilesOf(root), policy.noticesFolder, register);
  for (const { path } of orphans) await say(session, 'notice.orphan', { file: path });
  return orphans.length > 0;
}

/** A reply to a person is made when one asks, and a document of which it cannot be told is owed by nobody yet. */
function owedBy({ possible, notices }: RecordNotices): readonly Notice[] {
  const owed = possible.filter(({ verdict }) => verdict === 'applies').map(({ document }) => document.renderer.id);
  return notices.filter(({ document }) => owed.includes(document));
}
