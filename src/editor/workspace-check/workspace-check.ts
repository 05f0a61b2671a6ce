import * as vscode from 'vscode';
import type { FileOutcome } from '../../node/scan-file.ts';
import type { Finding } from '../../core/findings/finding.ts';
import type { FindingStore } from '../diagnostics/finding-store.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import type { Output } from '../output-channel.ts';
import type { Projects } from '../project/projects.ts';
import { settingsFor } from '../settings.ts';
import type { SeenFiles } from '../seen-files/seen-files.ts';
import { seenFileOf } from '../seen-files/seen-file-of.ts';
import { isOpen } from './is-open.ts';

type Progress = vscode.Progress<{ message: string }>;

/** Checks the files of the workspace's folders in worker threads, and shows what it finds in those that are closed. */
export class WorkspaceCheck implements vscode.Disposable {
  readonly #engine: LazyEngine;
  readonly #projects: Projects;
  readonly #store: FindingStore;
  readonly #seen: SeenFiles;
  readonly #output: Output;
  readonly #changed = new vscode.EventEmitter<void>();
  /** A check has begun or ended. */
  readonly onDidChangeState = this.#changed.event;
  #running: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: LazyEngine, projects: Projects, store: FindingStore, seen: SeenFiles, output: Output) {
    this.#engine = engine;
    this.#projects = projects;
    this.#store = store;
    this.#seen = seen;
    this.#output = output;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** Runs a little later, where the settings ask for it; requests that come close together make one check. */
  request(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#runWanted(), delayMs);
  }

  /** Checks the folders now; a check that is running is stopped. What was found until a check stops is kept. */
  async run(isWanted: (folder: vscode.WorkspaceFolder) => boolean = () => true): Promise<void> {
    this.cancel();
    const folders = (vscode.workspace.workspaceFolders ?? []).filter(
      (folder) => isCheckable(folder) && isWanted(folder),
    );
    if (folders.length === 0) return;
    const controller = new AbortController();
    this.#setRunning(controller);
    const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Vigie: checking the workspace') };
    try {
      await vscode.window.withProgress(options, async (progress) => {
        for (const folder of folders) {
          if (!controller.signal.aborted) await this.#checkFolder(folder, controller.signal, progress);
        }
      });
    } finally {
      if (this.#running === controller) this.#setRunning(undefined);
    }
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
    if (this.#running) this.#setRunning(undefined);
  }

  dispose(): void {
    this.cancel();
    this.#changed.dispose();
  }

  #setRunning(controller: AbortController | undefined): void {
    this.#running = controller;
    void vscode.commands.executeCommand('setContext', 'vigie.checking', controller !== undefined);
    this.#changed.fire();
  }

  async #runWanted(): Promise<void> {
    const isWanted = (folder: vscode.WorkspaceFolder): boolean => settingsFor(folder).checkWorkspace;
    const unwanted = (vscode.workspace.workspaceFolders ?? []).filter((one) => !isCheckable(one) || !isWanted(one));
    for (const folder of unwanted) await this.#show(folder, [], true);
    await this.run(isWanted);
  }

  async #checkFolder(folder: vscode.WorkspaceFolder, signal: AbortSignal, progress: Progress): Promise<void> {
    const started = performance.now();
    try {
      const engine = await this.#engine.load();
      const loaded = await this.#projects.loadedOf(folder);
      const onProgress = (done: number, total: number): void => {
        progress.report({ message: `${done}/${total}` });
      };
      const { outcomes, skippedFiles, isComplete } = await engine.checkFolder({
        folder: folder.uri.fsPath,
        loaded,
        signal,
        onProgress,
      });
      const entries = outcomes.map(({ path, findings }) => [vscode.Uri.joinPath(folder.uri, path), findings] as const);
      // A newer check knows better than one that it has stopped.
      if (this.#running && this.#running.signal !== signal) return;
      if (isComplete) this.#seen.setWhole(folder, [...outcomes.map(({ path }) => path), ...skippedFiles]);
      this.#showSeen(folder, outcomes, isComplete);
      await this.#show(folder, entries, isComplete);
      const ms = Math.round(performance.now() - started);
      this.#output.info(
        `${folder.name}: ${outcomes.length} files checked in ${ms} ms${isComplete ? '' : ', then stopped'}`,
      );
    } catch (error) {
      if (!signal.aborted) this.#output.failure(`Checking the folder ${folder.name}`, error);
    }
  }

  #showSeen(folder: vscode.WorkspaceFolder, outcomes: readonly FileOutcome[], isComplete: boolean): void {
    const seen = outcomes.map(
      (outcome) => [vscode.Uri.joinPath(folder.uri, outcome.path), seenFileOf(outcome)] as const,
    );
    const met = new Set(seen.map(([uri]) => uri.toString()));
    const before = isComplete ? this.#seen.filesIn(folder) : [];
    const gone = before.filter((uri) => !met.has(uri.toString())).map((uri) => [uri, undefined] as const);
    this.#seen.set([...seen, ...gone].filter(([uri]) => !isOpen(uri)));
  }

  /** A complete check says of files that it did not meet that they have nothing any more. */
  async #show(
    folder: vscode.WorkspaceFolder,
    entries: readonly (readonly [vscode.Uri, readonly Finding[]])[],
    isComplete: boolean,
  ): Promise<void> {
    const met = new Set(entries.map(([uri]) => uri.toString()));
    const before = isComplete ? this.#store.filesFrom('document', folder) : [];
    const gone = before.filter((uri) => !met.has(uri.toString())).map((uri) => [uri, []] as const);
    await this.#store.set(
      'document',
      [...entries, ...gone].filter(([uri]) => !isOpen(uri)),
    );
  }
}

/** Threads read from the disk: a folder on another file system has its open documents checked only. */
export function isCheckable(folder: vscode.WorkspaceFolder): boolean {
  return folder.uri.scheme === 'file' && settingsFor(folder).enabled;
}
