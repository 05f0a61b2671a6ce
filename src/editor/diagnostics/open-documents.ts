import * as vscode from 'vscode';
import type { DisposableLike } from '../disposable-like.ts';
import type { DocumentScans } from '../scans/document-scans.ts';
import { settingsFor } from '../settings.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import type { SeenFiles } from '../seen-files/seen-files.ts';
import type { FindingStore } from './finding-store.ts';

const SHORTEST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 1_000;
/** A document whose scan costs 50 ms is scanned once its author has paused for ten times as long. */
const DELAY_PER_COST = 10;

/** Findings of open documents as one types. */
export class OpenDocuments implements vscode.Disposable {
  readonly #engine: LazyEngine;
  readonly #scans: DocumentScans;
  readonly #seen: SeenFiles;
  readonly #store: FindingStore;
  readonly #costs = new Map<string, number>();
  readonly #subscriptions: readonly DisposableLike[];
  readonly #closed = new vscode.EventEmitter<vscode.TextDocument>();
  /** A document is no longer open; its findings are those of the file on disk, if anyone reads it. */
  readonly onDidClose = this.#closed.event;

  constructor(engine: LazyEngine, scans: DocumentScans, store: FindingStore, seen: SeenFiles) {
    this.#engine = engine;
    this.#scans = scans;
    this.#seen = seen;
    this.#store = store;
    const { workspace } = vscode;
    this.#subscriptions = [
      this.#closed,
      workspace.onDidOpenTextDocument((document) => {
        void this.#show(document);
      }),
      workspace.onDidSaveTextDocument((document) => {
        this.#again(document);
        for (const other of importersOf(document)) this.#again(other);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#changed(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.#close(document);
      }),
    ];
  }

  /** Scans every open document again: the policy, the register or a setting is another one. */
  refresh(): void {
    this.#scans.clear();
    for (const document of vscode.workspace.textDocuments) void this.#show(document);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #again(document: vscode.TextDocument): void {
    this.#scans.postpone(document, 0);
    void this.#show(document);
  }

  #changed(document: vscode.TextDocument): void {
    const cost = this.#costs.get(document.uri.toString()) ?? 0;
    const delayMs = Math.min(Math.max(SHORTEST_DELAY_MS, cost * DELAY_PER_COST), LONGEST_DELAY_MS);
    this.#scans.postpone(document, delayMs);
    if (settingsFor(document).run === 'onType') void this.#show(document);
  }

  async #show(document: vscode.TextDocument): Promise<void> {
    const { version } = document;
    const scan = await this.#scans.of(document);
    if (this.#isOver(document, version)) return;
    if (scan?.kind === 'scanned') {
      this.#costs.set(document.uri.toString(), scan.costMs);
      const { seenAiCalls } = await this.#engine.load();
      const { code } = scan.result;
      this.#seen.set([[document.uri, { calls: seenAiCalls(scan), ...(code && { code }) }]]);
      await this.#store.set('document', [[document.uri, scan.result.findings]]);
    } else if (scan ?? !settingsFor(document).enabled) await this.#store.set('document', [[document.uri, []]]);
  }

  /** Whether the document has gone on meanwhile, or away. */
  #isOver(document: vscode.TextDocument, version: number): boolean {
    return document.isClosed || document.version !== version;
  }

  #close(document: vscode.TextDocument): void {
    this.#costs.delete(document.uri.toString());
    this.#scans.drop(document);
    void this.#store.set('document', [[document.uri, []]]);
    this.#closed.fire(document);
  }
}

/** Languages of one family import each other's files. */
const scripts = /^(?:javascript|typescript)(?:react)?$|^(?:vue|svelte)$/;

/** Open documents that may take something from a file that was saved. Only what is open: few files, each read in a thread of its own. */
function importersOf(saved: vscode.TextDocument): readonly vscode.TextDocument[] {
  const folder = vscode.workspace.getWorkspaceFolder(saved.uri);
  return vscode.workspace.textDocuments.filter((document) => {
    if (document === saved || document.isClosed || !folder) return false;
    const isOfFamily = scripts.test(saved.languageId)
      ? scripts.test(document.languageId)
      : document.languageId === saved.languageId;
    return isOfFamily && vscode.workspace.getWorkspaceFolder(document.uri) === folder;
  });
}
