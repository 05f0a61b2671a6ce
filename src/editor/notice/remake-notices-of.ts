import type { LazyEngine } from '../engine/lazy-engine.ts';
import type { Projects } from '../project/projects.ts';
import type { RecordTarget } from '../record-target.ts';
import { writeNotices } from './write-notices.ts';

interface RemakeServices {
  readonly engine: LazyEngine;
  readonly projects: Projects;
}

/**
 * Makes those files of a record's notices again that are there already: whoever has written them wants them to be true.
 * @returns how many were stale.
 */
export async function remakeNoticesOf(
  { folder, registered }: RecordTarget,
  { engine, projects }: RemakeServices,
): Promise<number> {
  const [{ staleNoticesOf }, { policy }] = await Promise.all([engine.load(), projects.projectOf(folder)]);
  const stale = await staleNoticesOf(folder.uri.fsPath, registered.record, policy);
  if (stale.length > 0) await writeNotices(stale, folder);
  return stale.length;
}
