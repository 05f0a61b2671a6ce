/** Stands for a worker that some files kill: by a thrown error, or by its sudden end. */
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', (paths: readonly string[]) => {
  if (paths.some((path) => path.startsWith('throw'))) throw new RangeError('a worker died');
  if (paths.some((path) => path.startsWith('exit'))) process.exit(3);
  const outcomes = paths.map((path) => ({ path, status: 'checked', findings: [], problems: [] }));
  parentPort?.postMessage({ outcomes });
});

parentPort?.postMessage({ outcomes: [] });
