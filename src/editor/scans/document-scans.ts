import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { Project } from '../../core/project/project.ts';
import type { ScanResult } from '../../core/scan/scan.ts';
import type { SourceDocument } from '../../core/text/document.ts';
import type { SkipReason } from '../../core/text/skip-file.ts';
import type { LoadedProject } from '../../node/project-snapshot.ts';
import type { Engine, LazyEngine } from '../engine/lazy-engine.ts';
import type { Output } from '../output-channel.ts';
import { placeOf, type Projects } from '../project/projects.ts';
import { settingsFor } from '../settings.ts';
import { isScannable } from './scannable.ts';

/** What came of scanning one version of an open document. */
export type DocumentScan = ScannedDocument | SkippedDocument;

export interface ScannedDocument {
  readonly kind: 'scanned';
  readonly source: SourceDocument;
  readonly project: Project;
  readonly result: ScanResult;
  /** Milliseconds of work. */
  readonly costMs: number;
}

export interface SkippedDocument {
  readonly kind: 'skipped';
  readonly reason: SkipReason;
}

export interface ScanEvent {
  readonly document: vscode.TextDocument;
  readonly scan: DocumentScan;
}

interface Entry {
  readonly version: number;
  readonly controller: AbortController;
  readonly scan: Promise<DocumentScan | undefined>;
}

/** Waits, unless there is nothing to wait for; throws when cancelled. */
async function waitUntil(time: number, signal: AbortSignal): Promise<void> {
  const ms = time - performance.now();
  if (ms > 0) await setTimeout(ms, undefined, { signal });
}

/** Scans of open documents, one by document and version. The newest version wins: an older scan is cancelled. */
export class DocumentScans implements vscode.Disposable {
  readonly #engine: LazyEngine;
  readonly #projects: Projects;
  readonly #output: Output;
  readonly #entries = new Map<string, Entry>();
  /** Before which time a document that is being typed in is not scanned, whoever asks. */
  readonly #earliest = new Map<string, number>();
  readonly #scanned = new vscode.EventEmitter<ScanEvent>();
  /** A document has a new result. */
  readonly onDidScan = this.#scanned.event;

  constructor(engine: LazyEngine, projects: Projects, output: Output) {
    this.#engine = engine;
    this.#projects = projects;
    this.#output = output;
  }

  /**
   * The result for the version that the document has now; `undefined` when it gets another one meanwhile, or when
   * nothing scans it. Who waits while the policy changes gets the result under the new one.
   */
  async of(document: vscode.TextDocument): Promise<DocumentScan | undefined> {
    const { version } = document;
    for (;;) {
      const entry = this.#entryOf(document);
      const scan = await entry?.scan;
      const isForgotten = entry && this.#entries.get(document.uri.toString()) !== entry;
      if (!isForgotten || document.isClosed || document.version !== version) return scan;
    }
  }

  /** Stops the scan of a version that is no longer there; the next one waits until the person pauses. */
  postpone(document: vscode.TextDocument, delayMs: number): void {
    const key = document.uri.toString();
    this.#entries.get(key)?.controller.abort();
    this.#earliest.set(key, performance.now() + delayMs);
  }

  drop(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#entries.get(key)?.controller.abort();
    this.#entries.delete(key);
    this.#earliest.delete(key);
  }

  /** Forgets everything: what the scans depend on has changed. */
  clear(): void {
    for (const { controller } of this.#entries.values()) controller.abort();
    this.#entries.clear();
  }

  dispose(): void {
    this.clear();
    this.#scanned.dispose();
  }

  #entryOf(document: vscode.TextDocument): Entry | undefined {
    const key = document.uri.toString();
    const known = this.#entries.get(key);
    if (known?.version === document.version && !known.controller.signal.aborted) return known;
    known?.controller.abort();
    if (!isScannable(document) || !settingsFor(document).enabled) return undefined;
    const controller = new AbortController();
    const entry = { version: document.version, controller, scan: this.#run(document, controller.signal) };
    this.#entries.set(key, entry);
    return entry;
  }

  async #run(document: vscode.TextDocument, signal: AbortSignal): Promise<DocumentScan | undefined> {
    try {
      await waitUntil(this.#earliest.get(document.uri.toString()) ?? 0, signal);
      const engine = await this.#engine.load();
      const { folder } = placeOf(document.uri);
      const loaded = await this.#projects.loadedOf(folder);
      signal.throwIfAborted();
      const scanned = await scan(engine, { loaded, key: folder?.uri.toString() ?? '' }, document, signal);
      if (signal.aborted) return undefined;
      this.#scanned.fire({ document, scan: scanned });
      return scanned;
    } catch (error) {
      if (!signal.aborted) this.#output.failure('Scanning an open document', error);
      return undefined;
    }
  }
}

interface Place {
  readonly loaded: LoadedProject;
  /** Stands for the folder of the project; empty for none. */
  readonly key: string;
}

async function scan(
  engine: Engine,
  { loaded, key }: Place,
  document: vscode.TextDocument,
  signal: AbortSignal,
): Promise<DocumentScan> {
  const { path } = placeOf(document.uri);
  const source = engine.createDocument(path, document.languageId, document.getText());
  const reason = engine.skipPath(path) ?? engine.skipText(source);
  if (reason) return { kind: 'skipped', reason };
  const { result, costMs } = await engine.scanDocument(source, loaded, key, signal);
  return { kind: 'scanned', source, project: loaded.project, result, costMs };
}
