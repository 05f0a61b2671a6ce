import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { listFiles } from '../../node/list-files.ts';
import type { LoadedProject } from '../../node/project-snapshot.ts';
import { scanWorkspace, type WorkspaceOutcome } from '../../node/scan-workspace.ts';
import { slices } from '../scans/slices.ts';
import { today } from '../today.ts';

export interface FolderCheck {
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly loaded: LoadedProject;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** What became of a folder. */
export interface CheckedFolder extends WorkspaceOutcome {
  /** Files that are there and were not scanned, such as models. */
  readonly skippedFiles: readonly string[];
}

/** A thread for so many files, as long as a core is left to the editor. */
const FILES_PER_THREAD = 300;

/**
 * Lists and scans the files of a folder as the command line does, never on the calling thread. When stopped, gives what
 * was done until then.
 */
export async function checkFolder({ folder, loaded, signal, onProgress }: FolderCheck): Promise<CheckedFolder> {
  const root = realpathSync(folder);
  const { files, skippedFiles } = await listFiles(root, [root], { signal, pause: slices().pause });
  const spare = Math.max(1, availableParallelism() - 1);
  const threads = Math.min(spare, Math.ceil(files.length / FILES_PER_THREAD));
  const options = { root, files, loaded, today: today(), withFrames: false, threads, signal, onProgress };
  return { ...(await scanWorkspace(options)), skippedFiles };
}
