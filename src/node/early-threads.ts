import { availableParallelism } from 'node:os';
import { once } from '../core/once.ts';
import { scanWorkerFile } from './assets.ts';
import type { ProjectScan } from './project-scan.ts';
import { ScanThread, type WorkerSettings } from './scan-thread.ts';

/** Fewer files than this are done sooner than a thread is started: some 100 ms. */
const FILES_WORTH_A_THREAD = 300;

/** Asked once: Node reads what the system allows from files each time, and the lister asks at every folder. */
const processors = once(availableParallelism);

/** One thread alone is never worth its start: the calling thread would only wait for it. */
export function threadsFor(files: number): number {
  const threads = Math.min(processors(), Math.floor(files / FILES_WORTH_A_THREAD));
  return threads < 2 ? 0 : threads;
}

export function workerSettingsOf({ root, today, withFrames, rules, loaded }: ProjectScan): WorkerSettings {
  return { root, today, withFrames, ...(rules && { rules }), snapshot: loaded.snapshot };
}

/** Threads that start while the files are still being listed: a quarter of a second each, on a processor that waits otherwise. */
export class EarlyThreads {
  readonly #start: () => Promise<ScanThread>;
  readonly #wanted: (files: number) => number;
  readonly #waiting: Promise<ScanThread>[] = [];
  #started = 0;

  /** @param threads how many, where a person said so; by the number of files otherwise */
  constructor(scan: ProjectScan, threads: number | undefined) {
    const settings = workerSettingsOf(scan);
    this.#start = () => ScanThread.start(scanWorkerFile, settings);
    this.#wanted = (files) => threads ?? threadsFor(files);
  }

  /** Told how many files there are so far. */
  readonly seen = (files: number): void => {
    for (const wanted = this.#wanted(files); this.#started < wanted; this.#started++) {
      const thread = this.#start();
      // Told to whoever takes it.
      thread.catch(() => undefined);
      this.#waiting.push(thread);
    }
  };

  take(): Promise<ScanThread> | undefined {
    return this.#waiting.shift();
  }

  /** Ends those that nobody took. */
  stop(): void {
    for (const thread of this.#waiting.splice(0)) {
      thread.then(
        (one) => one.stop(),
        () => undefined,
      );
    }
  }
}
