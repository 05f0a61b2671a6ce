/** Entry of a worker thread: loads the project once, then scans the batches of files that it is given. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { projectFromSnapshot } from './project-snapshot.ts';
import { DocumentReader } from './read-document.ts';
import { scanContextOf } from './scan-context.ts';
import { scanFile, type FileOutcome } from './scan-file.ts';
import type { ThreadAnswer, WorkerSettings } from './scan-thread.ts';

async function serve(port: MessagePort, settings: WorkerSettings): Promise<void> {
  const project = await projectFromSnapshot(settings.snapshot);
  const context = scanContextOf(project, settings);
  const reader = new DocumentReader(settings.root);
  port.on('message', (paths: readonly string[]) => {
    void scanAll(paths).then((outcomes) => {
      port.postMessage({ outcomes } satisfies ThreadAnswer);
    });
  });
  port.postMessage({ outcomes: [] } satisfies ThreadAnswer);

  async function scanAll(paths: readonly string[]): Promise<readonly FileOutcome[]> {
    const outcomes: FileOutcome[] = [];
    for (const path of paths)
      outcomes.push(await scanFile(path, () => reader.read(path), context, settings.withFrames));
    return outcomes;
  }
}

// A rejection ends the thread, and the one who started it learns of it.
if (parentPort) void serve(parentPort, workerData as WorkerSettings);
