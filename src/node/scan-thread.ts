import { Worker } from 'node:worker_threads';
import type { RuleId } from '../core/rules/rule-id.ts';
import type { ProjectSnapshot } from './project-snapshot.ts';
import type { FileOutcome } from './scan-file.ts';

/** What a worker is started with. */
export interface WorkerSettings {
  readonly root: string;
  readonly today: string;
  readonly withFrames: boolean;
  /** The rules that are asked for; all of them when absent. */
  readonly rules?: readonly RuleId[];
  readonly snapshot: ProjectSnapshot;
}

/** What a worker sends: once when it is ready, with no outcome, then once for each batch. */
export interface ThreadAnswer {
  readonly outcomes: readonly FileOutcome[];
}

/**
 * Size of V8's young generation in a worker. A file is read, scanned and forgotten; with V8's own choice its remains stay
 * for long: 10,000 files took 350 to 450 MB instead of 310 to 370 with 12 MB, in the same time. With 36 MB it collects a
 * third as often, and a check takes no more than it did.
 */
const YOUNG_GENERATION_MB = 36;

/** One worker thread. */
export class ScanThread {
  readonly #worker: Worker;
  readonly #end: Promise<Error>;

  private constructor(worker: Worker) {
    this.#worker = worker;
    this.#end = new Promise((resolve) => {
      worker.once('error', resolve);
      worker.once('exit', () => {
        resolve(new Error('The thread ended'));
      });
    });
  }

  /** @throws what kept the worker from starting. */
  static async start(script: URL, settings: WorkerSettings): Promise<ScanThread> {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB };
    const thread = new ScanThread(new Worker(script, { workerData: settings, resourceLimits }));
    const answer = await thread.#answer();
    if (answer instanceof Error) throw answer;
    return thread;
  }

  /** Outcomes of a batch, in order, or the error that ended the worker meanwhile: it cannot be used again then. */
  async scan(paths: readonly string[]): Promise<readonly FileOutcome[] | Error> {
    this.#worker.postMessage(paths);
    const answer = await this.#answer();
    return answer instanceof Error ? answer : answer.outcomes;
  }

  /** Ends the worker at once, whatever it is doing. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #answer(): Promise<ThreadAnswer | Error> {
    const message = new Promise<ThreadAnswer>((resolve) => {
      this.#worker.once('message', resolve);
    });
    return Promise.race([message, this.#end]);
  }
}
