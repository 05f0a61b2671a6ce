import type { ScanContext } from '../core/scan/scan.ts';
import { scanWorkerFile } from './assets.ts';
import type { ProjectScan } from './project-scan.ts';
import { DocumentReader, readBytes } from './read-document.ts';
import { scanContextOf } from './scan-context.ts';
import { scanFile, type FileOutcome } from './scan-file.ts';
import { ScanPool } from './scan-pool.ts';
import { ScanThread } from './scan-thread.ts';
import { threadsFor, workerSettingsOf, type EarlyThreads } from './early-threads.ts';
import { timeSlices } from './time-slices.ts';

export interface WorkspaceScan extends ProjectScan {
  /** Paths relative to the root. */
  readonly files: readonly string[];
  /** How many worker threads; 0 scans in the calling thread. Chosen from the number of files when absent. */
  readonly threads?: number;
  /** Stops the scan; what was done until then is returned. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** The worker's script; another one in tests. */
  readonly script?: URL;
  /** Threads that were started while the files were listed. */
  readonly early?: EarlyThreads;
}

export interface WorkspaceOutcome {
  /** In the order of `files`, whatever the number of threads. */
  readonly outcomes: readonly FileOutcome[];
  /** False when the signal stopped the scan before its end. */
  readonly isComplete: boolean;
}

/**
 * Scans files of a project, in worker threads where there are many. A file that cannot be read, or that makes a worker
 * die, is a problem in its own outcome; the others are not touched by it.
 * @throws when no worker can start.
 */
export async function scanWorkspace(request: WorkspaceScan): Promise<WorkspaceOutcome> {
  const results = new Results(request);
  const threads = request.threads ?? threadsFor(request.files.length);
  if (threads === 0) await scanHere(request, results);
  else await scanInThreads(request, threads, results);
  return { outcomes: results.inOrder(request.files), isComplete: results.count === request.files.length };
}

/** Scans a text that stands for a file of the project, as an editor or a Git hook has it before it is saved. */
export function scanBytes(bytes: Uint8Array, path: string, request: ProjectScan): Promise<FileOutcome> {
  return scanFile(path, () => readBytes(bytes, path), contextOf(request), request.withFrames);
}

function contextOf({ loaded: { project }, ...request }: ProjectScan): ScanContext {
  return scanContextOf(project, request);
}

/** Outcomes so far. */
class Results {
  readonly #byPath = new Map<string, FileOutcome>();
  readonly #request: WorkspaceScan;

  constructor(request: WorkspaceScan) {
    this.#request = request;
  }

  get count(): number {
    return this.#byPath.size;
  }

  add(outcomes: readonly FileOutcome[]): void {
    for (const outcome of outcomes) this.#byPath.set(outcome.path, outcome);
    this.#request.onProgress?.(this.count, this.#request.files.length);
  }

  inOrder(files: readonly string[]): readonly FileOutcome[] {
    return files.flatMap((path) => this.#byPath.get(path) ?? []);
  }
}

async function scanHere(request: WorkspaceScan, results: Results): Promise<void> {
  const { root, withFrames, signal } = request;
  const context = contextOf(request);
  const reader = new DocumentReader(root);
  const control = { pause: timeSlices(), ...(signal && { signal }) };
  for (const path of request.files) {
    await control.pause();
    if (signal?.aborted) return;
    try {
      results.add([await scanFile(path, () => reader.read(path), context, withFrames, control)]);
    } catch (error) {
      if (signal?.aborted) return;
      throw error;
    }
  }
}

async function scanInThreads(request: WorkspaceScan, threads: number, results: Results): Promise<void> {
  const { files, signal, early, script = scanWorkerFile } = request;
  const pool = new ScanPool(
    files,
    () => early?.take() ?? ScanThread.start(script, workerSettingsOf(request)),
    (outcomes) => {
      results.add(outcomes);
    },
  );
  const stop = (): void => {
    pool.stop();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    if (!signal?.aborted) await pool.run(threads);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
