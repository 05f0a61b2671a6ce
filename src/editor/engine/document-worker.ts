/** Entry of the worker thread that scans open documents: the host's thread has other extensions to serve. */
import { fileURLToPath } from 'node:url';
import { parentPort, type MessagePort } from 'node:worker_threads';

import type { Project } from '../../core/project/project.ts';
import type { ProjectCode } from '../../core/scan/project-code.ts';
import { Syntax } from '../../core/syntax/syntax.ts';
import { SourceDocument } from '../../core/text/document.ts';
import { grammarFiles } from '../../node/assets.ts';
import { projectFromSnapshot } from '../../node/project-snapshot.ts';
import { projectCode } from '../../node/source-files.ts';
import { framesOf } from '../frames-of.ts';
import type { DocumentAnswer, DocumentRequest, ProjectRequest, ScanRequest } from './document-messages.ts';
import { timedScan } from './timed-scan.ts';

interface Loaded {
  readonly project: Project;
  /** Absent where no folder on disk holds the document. */
  readonly code?: ProjectCode;
}

class DocumentWorker {
  readonly #port: MessagePort;
  readonly #syntax = new Syntax(grammarFiles);
  readonly #projects = new Map<string, Promise<Loaded>>();
  readonly #running = new Map<number, AbortController>();

  constructor(port: MessagePort) {
    this.#port = port;
  }

  receive(request: DocumentRequest): void {
    if (request.kind === 'project') this.#projects.set(request.key, this.#load(request));
    else if (request.kind === 'cancel') this.#running.get(request.id)?.abort();
    else void this.#scan(request);
  }

  async #load({ key, snapshot }: ProjectRequest): Promise<Loaded> {
    const project = await projectFromSnapshot(snapshot);
    if (!key.startsWith('file:')) return { project };
    return { project, code: projectCode(fileURLToPath(key), project, this.#syntax) };
  }

  async #scan(request: ScanRequest): Promise<void> {
    const { id, path, languageId, text, today } = request;
    const controller = new AbortController();
    this.#running.set(id, controller);
    try {
      const loaded = await this.#projects.get(request.project);
      if (!loaded) throw new Error('A scan came before its project');
      const document = new SourceDocument(path, languageId, text);
      // Files may have been saved since the last scan.
      loaded.code?.refresh();
      const timed = await timedScan(document, { ...loaded, syntax: this.#syntax, today }, controller.signal);
      this.#answer({ id, ...timed });
    } catch (error) {
      // Nobody waits for a scan that was cancelled.
      if (!controller.signal.aborted) this.#answer({ id, failed: framesOf(error) });
    } finally {
      this.#running.delete(id);
    }
  }

  #answer(answer: DocumentAnswer): void {
    this.#port.postMessage(answer);
  }
}

if (parentPort) {
  const worker = new DocumentWorker(parentPort);
  parentPort.on('message', (request: DocumentRequest) => {
    worker.receive(request);
  });
}
