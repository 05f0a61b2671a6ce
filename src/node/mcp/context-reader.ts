import { loadProject } from '../../core/project/load-project.ts';
import type { ScanContext } from '../../core/scan/scan.ts';
import { projectFilesOf } from '../project-files.ts';
import { scanContextOf } from '../scan-context.ts';

/** Reads the project anew for each question: its policy may have changed. */
export function contextReader(root: string, today: string): () => Promise<ScanContext> {
  return async () => scanContextOf(await loadProject(projectFilesOf(root)), { root, today });
}
