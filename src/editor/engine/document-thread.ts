import { Worker } from 'node:worker_threads';
import type { SourceDocument } from '../../core/text/document.ts';
import type { LoadedProject } from '../../node/project-snapshot.ts';
import { today } from '../today.ts';
import type { DocumentAnswer, DocumentRequest, TimedResult } from './document-messages.ts';

interface Pending {
  readonly resolve: (result: TimedResult) => void;
  readonly reject: (error: Error) => void;
}

/** The thread that scans open documents. Started when first needed, and again if it dies. */
export class DocumentThread {
  readonly #script: URL;
  readonly #pending = new Map<number, Pending>();
  /** What the thread knows of projects. */
  readonly #sent = new Map<string, LoadedProject>();
  #worker: Worker | undefined;
  #lastId = 0;

  constructor(script: URL) {
    this.#script = script;
  }

  /**
   * @param key stands for the place of the project: a newer project under the same key replaces the older one.
   * @throws the signal's reason when cancelled, and an error without a message when the scan fails.
   */
  async scan(document: SourceDocument, loaded: LoadedProject, key: string, signal: AbortSignal): Promise<TimedResult> {
    signal.throwIfAborted();
    const worker = (this.#worker ??= this.#start());
    if (this.#sent.get(key) !== loaded) {
      this.#sent.set(key, loaded);
      post(worker, { kind: 'project', key, snapshot: loaded.snapshot });
    }
    const id = ++this.#lastId;
    const answer = new Promise<TimedResult>((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    const cancel = (): void => {
      post(worker, { kind: 'cancel', id });
      this.#pending.get(id)?.reject(new Error('cancelled'));
    };
    signal.addEventListener('abort', cancel, { once: true });
    const { path, languageId, text } = document;
    post(worker, { kind: 'scan', id, project: key, path, languageId, text, today: today() });
    try {
      return await answer;
    } finally {
      signal.removeEventListener('abort', cancel);
      this.#pending.delete(id);
    }
  }

  dispose(): void {
    void this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#script);
    worker.unref();
    worker.on('message', (answer: DocumentAnswer) => {
      const pending = this.#pending.get(answer.id);
      if ('failed' in answer) pending?.reject(failure(answer.failed));
      else pending?.resolve(answer);
    });
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      this.#forget(worker);
    });
    return worker;
  }

  #forget(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#sent.clear();
    for (const { reject } of this.#pending.values()) reject(failure('The thread of open documents has ended'));
  }
}

function post(worker: Worker, request: DocumentRequest): void {
  worker.postMessage(request);
}

function failure(stack: string): Error {
  return Object.assign(new Error('The scan failed in its thread'), { stack });
}
