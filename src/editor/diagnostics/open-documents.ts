import * as vscode from 'vscode';
import type { DocumentScans } from '../scans/document-scans.ts';
import type { DisposableLike } from '../disposable-like.ts';
import { settingsFor } from '../settings.ts';
import { Debounce } from '../debounce.ts';
import type { FindingStore } from './finding-store.ts';

const SHORTEST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 1_000;
/** A document whose scan costs 20 ms is scanned at most about ten times as long after. */
const DELAY_PER_COST = 10;

/** Findings of open documents as one types. */
export class OpenDocuments implements vscode.Disposable {
  readonly #scans: DocumentScans;
  readonly #store: FindingStore;
  readonly #pending = new Map<string, Debounce>();
  readonly #costs = new Map<string, number>();
  readonly #subscriptions: readonly DisposableLike[];
  readonly #closed = new vscode.EventEmitter<vscode.TextDocument>();
  /** A document is no longer open; its findings are those of the file on disk, if anyone reads it. */
  readonly onDidClose = this.#closed.event;

  constructor(scans: DocumentScans, store: FindingStore) {
    this.#scans = scans;
    this.#store = store;
    const { workspace } = vscode;
    this.#subscriptions = [
      this.#closed,
      workspace.onDidOpenTextDocument((document) => {
        this.#soon(document, 0);
      }),
      workspace.onDidSaveTextDocument((document) => {
        this.#soon(document, 0);
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
    for (const document of vscode.workspace.textDocuments) this.#soon(document, 0);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, ...this.#pending.values()).dispose();
  }

  #changed(document: vscode.TextDocument): void {
    this.#scans.cancel(document);
    if (settingsFor(document).run === 'onSave') return;
    const cost = this.#costs.get(document.uri.toString()) ?? 0;
    this.#soon(document, Math.min(Math.max(SHORTEST_DELAY_MS, cost * DELAY_PER_COST), LONGEST_DELAY_MS));
  }

  #soon(document: vscode.TextDocument, delayMs: number): void {
    const key = document.uri.toString();
    const pending = this.#pending.get(key) ?? new Debounce(delayMs, () => void this.#scan(document));
    this.#pending.set(key, pending);
    pending.request(delayMs);
  }

  async #scan(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed) return;
    const { version } = document;
    const scan = await this.#scans.of(document);
    if (!settingsFor(document).enabled) await this.#store.set('document', [[document.uri, []]]);
    if (!scan || this.#isOver(document, version)) return;
    if (scan.kind === 'scanned') this.#costs.set(document.uri.toString(), scan.costMs);
    await this.#store.set('document', [[document.uri, scan.kind === 'scanned' ? scan.result.findings : []]]);
  }

  /** Whether the document has gone on meanwhile, or away. */
  #isOver(document: vscode.TextDocument, version: number): boolean {
    return document.isClosed || document.version !== version;
  }

  #close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#pending.get(key)?.dispose();
    this.#pending.delete(key);
    this.#costs.delete(key);
    this.#scans.drop(document);
    void this.#store.set('document', [[document.uri, []]]);
    this.#closed.fire(document);
  }
}
