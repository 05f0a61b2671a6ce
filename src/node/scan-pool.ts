import { Lanes } from './lanes.ts';
import { failure, type FileOutcome } from './scan-file.ts';
import type { ScanThread } from './scan-thread.ts';

/** Small enough to share the work evenly and to show progress, large enough for messages to cost nothing. */
const BATCH = 64;

/** Shares files between threads. A thread that dies is replaced, and the file that killed it is reported. */
export class ScanPool {
  readonly #batches: (readonly string[])[];
  readonly #start: () => Promise<ScanThread>;
  readonly #onOutcomes: (outcomes: readonly FileOutcome[]) => void;
  readonly #running = new Set<ScanThread>();
  #isStopped = false;

  constructor(
    files: readonly string[],
    start: () => Promise<ScanThread>,
    onOutcomes: (outcomes: readonly FileOutcome[]) => void,
  ) {
    const count = Math.ceil(files.length / BATCH);
    this.#batches = Array.from({ length: count }, (_, index) => files.slice(index * BATCH, (index + 1) * BATCH));
    this.#start = start;
    this.#onOutcomes = onOutcomes;
  }

  /**
   * Resolves when every file has its outcome, or soon after `stop`.
   * @throws what keeps threads from starting.
   */
  async run(threads: number): Promise<void> {
    const count = Math.min(threads, this.#batches.length);
    const lanes = new Lanes(this.#batches, count);
    try {
      await Promise.all(Array.from({ length: count }, (_, lane) => this.#drive(lanes, lane)));
    } finally {
      this.stop();
    }
  }

  /** Ends the threads in the middle of their work. */
  stop(): void {
    this.#isStopped = true;
    for (const thread of this.#running) void thread.stop();
    this.#running.clear();
  }

  /** Feeds one thread, and its replacements, until nothing is left. */
  async #drive(lanes: Lanes, lane: number): Promise<void> {
    let thread: ScanThread | undefined;
    for (let batch = this.#next(lanes, lane); batch; batch = this.#next(lanes, lane)) {
      thread ??= await this.#startThread();
      const answer = await thread.scan(batch);
      if (this.#isStopped) return;
      if (answer instanceof Error) {
        this.#running.delete(thread);
        thread = undefined;
        this.#blame(batch, answer, lanes, lane);
      } else this.#onOutcomes(answer);
    }
  }

  #next(lanes: Lanes, lane: number): readonly string[] | undefined {
    return this.#isStopped ? undefined : lanes.next(lane);
  }

  /** One file of the batch is to blame: alone in its batch, it shows. */
  #blame(batch: readonly string[], error: Error, lanes: Lanes, lane: number): void {
    const [path] = batch;
    if (batch.length === 1 && path !== undefined) this.#onOutcomes([failure(path, 'failed', error)]);
    else
      lanes.putBack(
        lane,
        batch.map((file) => [file]),
      );
  }

  async #startThread(): Promise<ScanThread> {
    const thread = await this.#start();
    this.#running.add(thread);
    if (this.#isStopped) await thread.stop();
    return thread;
  }
}
