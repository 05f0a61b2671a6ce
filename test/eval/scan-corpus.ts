import { realpathSync } from 'node:fs';
import type { Finding } from '../../src/core/findings/finding.ts';
import { listFiles } from '../../src/node/list-files.ts';
import { loadProjectWithSnapshot } from '../../src/node/project-snapshot.ts';
import { projectFilesOf } from '../../src/node/project-files.ts';
import { scanWorkspace } from '../../src/node/scan-workspace.ts';
import { labelEnding } from './read-corpus.ts';

/** A day on which no leave of the corpus has ended, so that a result never depends on when it is made. */
const today = '2026-11-24';

/**
 * Findings by path, as `vigie check` has them under the default policy: listed, read and scanned by the same code.
 * @throws Error when a file could not be checked, since its silence would then count.
 */
export async function scanCorpus(folder: string): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const root = realpathSync(folder);
  const loaded = await loadProjectWithSnapshot(projectFilesOf(root));
  const list = await listFiles(root, [root]);
  const files = list.files.filter((path) => !path.endsWith(labelEnding));
  const { outcomes } = await scanWorkspace({ root, loaded, today, withFrames: false, files, threads: 0 });
  const failed = outcomes.find(({ status }) => status === 'failed');
  if (failed) throw new Error(`${failed.path} could not be checked`);
  return new Map(outcomes.map(({ path, findings }) => [path, findings]));
}
