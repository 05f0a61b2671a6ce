import * as vscode from 'vscode';
import type { Project } from '../../core/project/project.ts';
import type { ScanResult } from '../../core/scan/scan.ts';
import type { SourceDocument } from '../../core/text/document.ts';
import type { SkipReason } from '../../core/text/skip-file.ts';
import type { Engine, LazyEngine } from '../engine/lazy-engine.ts';
import type { Output } from '../output-channel.ts';
import { placeOf, type Projects } from '../project/projects.ts';
import { settingsFor } from '../settings.ts';
import { today } from '../today.ts';
import { isScannable } from './scannable.ts';
import { slices } from './slices.ts';

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

/** Scans of open documents, one by document and version. The newest version wins: an older scan is cancelled. */
export class DocumentScans implements vscode.Disposable {
  readonly #engine: LazyEngine;
  readonly #projects: Projects;
  readonly #output: Output;
  readonly #entries = new Map<string, Entry>();
  readonly #scanned = new vscode.EventEmitter<ScanEvent>();
  /** A document has a new result. */
  readonly onDidScan = this.#scanned.event;

  constructor(engine: LazyEngine, projects: Projects, output: Output) {
    this.#engine = engine;
    this.#projects = projects;
    this.#output = output;
  }

  /** The result for the document's current version; `undefined` when it is cancelled, or when nothing scans it. */
  of(document: vscode.TextDocument): Promise<DocumentScan | undefined> {
    const key = document.uri.toString();
    const known = this.#entries.get(key);
    if (known?.version === document.version && !known.controller.signal.aborted) return known.scan;
    known?.controller.abort();
    if (!isScannable(document) || !settingsFor(document).enabled) return Promise.resolve(undefined);
    const controller = new AbortController();
    const scan = this.#run(document, controller.signal);
    this.#entries.set(key, { version: document.version, controller, scan });
    return scan;
  }

  /** Stops the scan of a version that is no longer there. */
  cancel(document: vscode.TextDocument): void {
    this.#entries.get(document.uri.toString())?.controller.abort();
  }

  drop(document: vscode.TextDocument): void {
    this.cancel(document);
    this.#entries.delete(document.uri.toString());
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

  async #run(document: vscode.TextDocument, signal: AbortSignal): Promise<DocumentScan | undefined> {
    try {
      const engine = await this.#engine.load();
      const project = await this.#projects.projectOf(placeOf(document.uri).folder);
      signal.throwIfAborted();
      const scanned = await this.#scan(engine, project, document, signal);
      if (signal.aborted) return undefined;
      this.#scanned.fire({ document, scan: scanned });
      return scanned;
    } catch (error) {
      if (!signal.aborted) this.#output.failure('Scanning an open document', error);
      return undefined;
    }
  }

  async #scan(
    engine: Engine,
    project: Project,
    document: vscode.TextDocument,
    signal: AbortSignal,
  ): Promise<DocumentScan> {
    const { path } = placeOf(document.uri);
    const source = engine.createDocument(path, document.languageId, document.getText());
    const reason = engine.skipPath(path) ?? engine.skipText(source);
    if (reason) return { kind: 'skipped', reason };
    const { pause, worked } = slices();
    const context = { project, syntax: engine.syntax, today: today() };
    const result = await engine.scan(source, context, { signal, pause });
    return { kind: 'scanned', source, project, result, costMs: worked() };
  }
}
