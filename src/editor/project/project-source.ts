import * as vscode from 'vscode';
import type { LoadedProject } from '../../node/project-snapshot.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import type { Output } from '../output-channel.ts';
import { Debounce } from '../debounce.ts';
import type { DisposableLike } from '../disposable-like.ts';
import { noFiles } from './no-files.ts';
import { WorkspaceFiles } from './workspace-files.ts';

const RELOAD_DELAY_MS = 150;

/** The project of one workspace folder: loaded when first asked, reloaded when one of its files changes. */
export class ProjectSource implements vscode.Disposable {
  readonly folder: vscode.WorkspaceFolder;
  readonly #engine: LazyEngine;
  readonly #output: Output;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #reload = new Debounce(RELOAD_DELAY_MS, () => {
    this.reload();
  });
  readonly #subscriptions: readonly DisposableLike[];
  readonly #parentWatchers = new Map<string, vscode.Disposable>();
  #filesRead = new Set<string>();
  #loading: Promise<LoadedProject> | undefined;
  /** How many loads have begun: what an older one has read is not followed. */
  #loads = 0;

  constructor(folder: vscode.WorkspaceFolder, engine: LazyEngine, output: Output) {
    this.folder = folder;
    this.#engine = engine;
    this.#output = output;
    this.#subscriptions = [
      this.#changed,
      this.#reload,
      // Of a folder that is deleted and made anew at once, VS Code may name the folder only.
      this.#watch(new vscode.RelativePattern(folder, '{.vigie,.vigie/**}')),
      // Also where nothing but its being dirty changes: VS Code may tell that after the edit, or after the save.
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.#documentChanged(document);
      }),
      // An edit that was thrown away: the file on disk counts again.
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#documentChanged(document);
      }),
    ];
  }

  /** The project as its files are now: who waits while they change gets the newer one. */
  get loaded(): Promise<LoadedProject> {
    this.#loading ??= this.#load();
    return this.#newest(this.#loading);
  }

  reload(): void {
    this.#loading = this.#load();
    this.#changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, ...this.#parentWatchers.values()).dispose();
  }

  /** One load may overtake another. */
  async #newest(loading: Promise<LoadedProject>): Promise<LoadedProject> {
    const loaded = await loading;
    return this.#loading && this.#loading !== loading ? this.#newest(this.#loading) : loaded;
  }

  async #load(): Promise<LoadedProject> {
    this.#loads += 1;
    const load = this.#loads;
    const engine = await this.#engine.load();
    const files = new WorkspaceFiles(this.folder.uri);
    try {
      return await engine.loadProject(files);
    } catch (error) {
      this.#output.failure(`Reading the policy and the register of ${this.folder.name}`, error);
      const { project, snapshot } = await engine.loadProject(noFiles);
      return { project: { ...project, policyIsValid: false }, snapshot };
    } finally {
      if (load === this.#loads) this.#follow(files.filesRead);
    }
  }

  /** Parents of the policy may stand anywhere: each gets its own watcher, and keeps it while it is one. */
  #follow(uris: readonly vscode.Uri[]): void {
    this.#filesRead = new Set(uris.map((uri) => uri.toString()));
    for (const [key, watcher] of this.#parentWatchers) {
      if (this.#filesRead.has(key)) continue;
      watcher.dispose();
      this.#parentWatchers.delete(key);
    }
    for (const uri of uris) {
      const key = uri.toString();
      if (this.#isOwn(uri) || this.#parentWatchers.has(key)) continue;
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      this.#parentWatchers.set(key, this.#watch(new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name)));
    }
  }

  #watch(pattern: vscode.RelativePattern): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const changed = (): void => {
      this.#reload.request();
    };
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
    );
  }

  #documentChanged(document: vscode.TextDocument): void {
    const isPart = this.#isOwn(document.uri) || this.#filesRead.has(document.uri.toString());
    if (isPart) this.#reload.request();
  }

  #isOwn(uri: vscode.Uri): boolean {
    return uri.toString().startsWith(`${vscode.Uri.joinPath(this.folder.uri, '.vigie').toString()}/`);
  }
}
