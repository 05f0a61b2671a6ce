import { availableParallelism } from 'node:os';
import type { ScanContext } from '../core/scan/scan.ts';
import { scanWorkerFile } from './assets.ts';
import type { RuleId } from '../core/rules/rule-id.ts';
import type { LoadedProject } from './project-snapshot.ts';
import { DocumentReader, readBytes } from './read-document.ts';
import { scanContextOf } from './scan-context.ts';
import { scanFile, type FileOutcome } from './scan-file.ts';
import { ScanPool } from './scan-pool.ts';
import { ScanThread } from './scan-thread.ts';
import { timeSlices } from './time-slices.ts';

/** Fewer files than this are done sooner than a thread is started: some 100 ms. */
const FILES_WORTH_A_THREAD = 300;

export interface ProjectScan {
  /** Absolute path of the project. */
  readonly root: string;
  readonly loaded: LoadedProject;
  /** ISO date, for exceptions that end. */
  readonly today: string;
  /** Whether to make a masked code frame for each finding. */
  readonly withFrames: boolean;
  /** The rules that are asked for; all of them when absent. */
  readonly rules?: readonly RuleId[];
}

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

/** One thread alone is never worth its start: the calling thread would only wait for it. */
function threadsFor(files: number): number {
  const threads = Math.min(availableParallelism(), Math.floor(files / FILES_WORTH_A_THREAD));
  return threads < 2 ? 0 : threads;
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
  const { root, today, withFrames, rules, loaded, files, signal, script = scanWorkerFile } = request;
  const settings = { root, today, withFrames, ...(rules && { rules }), snapshot: loaded.snapshot };
  const pool = new ScanPool(
    files,
    () => ScanThread.start(script, settings),
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
