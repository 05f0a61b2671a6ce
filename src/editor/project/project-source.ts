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
  #parentWatchers: vscode.Disposable[] = [];
  #filesRead = new Set<string>();
  #loaded: Promise<LoadedProject> | undefined;

  constructor(folder: vscode.WorkspaceFolder, engine: LazyEngine, output: Output) {
    this.folder = folder;
    this.#engine = engine;
    this.#output = output;
    this.#subscriptions = [
      this.#changed,
      this.#reload,
      this.#watch(new vscode.RelativePattern(folder, '.vigie/**')),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#documentChanged(document);
      }),
      // An edit that was thrown away: the file on disk counts again.
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#documentChanged(document);
      }),
    ];
  }

  get loaded(): Promise<LoadedProject> {
    this.#loaded ??= this.#load();
    return this.#loaded;
  }

  reload(): void {
    this.#loaded = this.#load();
    this.#changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, ...this.#parentWatchers).dispose();
  }

  async #load(): Promise<LoadedProject> {
    const engine = await this.#engine.load();
    const files = new WorkspaceFiles(this.folder.uri);
    try {
      return await engine.loadProject(files);
    } catch (error) {
      this.#output.failure(`Reading the policy and the register of ${this.folder.name}`, error);
      const { project, snapshot } = await engine.loadProject(noFiles);
      return { project: { ...project, policyIsValid: false }, snapshot };
    } finally {
      this.#follow(files.filesRead);
    }
  }

  /** Parents of the policy may stand anywhere: each gets its own watcher. */
  #follow(uris: readonly vscode.Uri[]): void {
    vscode.Disposable.from(...this.#parentWatchers).dispose();
    this.#filesRead = new Set(uris.map((uri) => uri.toString()));
    const outside = uris.filter((uri) => !this.#isOwn(uri));
    this.#parentWatchers = outside.map((uri) => {
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      return this.#watch(new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name));
    });
  }

  #watch(pattern: vscode.RelativePattern): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const changed = (uri: vscode.Uri): void => {
      if (!this.#isNotice(uri)) this.#reload.request();
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
    if (isPart && !this.#isNotice(document.uri)) this.#reload.request();
  }

  #isOwn(uri: vscode.Uri): boolean {
    return uri.toString().startsWith(`${vscode.Uri.joinPath(this.folder.uri, '.vigie').toString()}/`);
  }

  /** Notices are written from the project; reading it again for each would be for nothing. */
  #isNotice(uri: vscode.Uri): boolean {
    return uri.toString().startsWith(`${vscode.Uri.joinPath(this.folder.uri, '.vigie/notices').toString()}/`);
  }
}
