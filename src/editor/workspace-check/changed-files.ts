import * as vscode from 'vscode';
import type { FileOutcome } from '../../node/scan-file.ts';
import { Debounce } from '../debounce.ts';
import type { FindingStore } from '../diagnostics/finding-store.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import type { Output } from '../output-channel.ts';
import type { Projects } from '../project/projects.ts';
import type { SeenFiles } from '../seen-files/seen-files.ts';
import { seenFileOf } from '../seen-files/seen-file-of.ts';
import { settingsFor } from '../settings.ts';
import { isOpen } from './is-open.ts';
import { isCheckable, type WorkspaceCheck } from './workspace-check.ts';

const COLLECT_MS = 500;
/** More files at a time, after a change of branch for instance, are better checked in threads. */
const MANY = 200;

interface Services {
  readonly engine: LazyEngine;
  readonly projects: Projects;
  readonly store: FindingStore;
  readonly seen: SeenFiles;
  readonly check: WorkspaceCheck;
  readonly output: Output;
}

/** Keeps the findings of closed files true when they change on disk, or when a document is closed. */
export class ChangedFiles implements vscode.Disposable {
  readonly #engine: LazyEngine;
  readonly #projects: Projects;
  readonly #store: FindingStore;
  readonly #seen: SeenFiles;
  readonly #check: WorkspaceCheck;
  readonly #output: Output;
  readonly #pending = new Map<string, vscode.Uri>();
  /** Changed while a check of the folder runs, which may have listed the files before: looked at again after it. */
  readonly #meanwhile = new Map<string, vscode.Uri>();
  readonly #soon = new Debounce(COLLECT_MS, () => void this.#flush());
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*');
  readonly #subscriptions: vscode.Disposable;

  constructor({ engine, projects, store, seen, check, output }: Services) {
    this.#engine = engine;
    this.#projects = projects;
    this.#store = store;
    this.#seen = seen;
    this.#check = check;
    this.#output = output;
    const changed = (uri: vscode.Uri): void => {
      this.add(uri);
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#soon,
      this.#watcher,
      this.#watcher.onDidChange(changed),
      this.#watcher.onDidCreate(changed),
      this.#watcher.onDidDelete((uri) => {
        this.#deleted(uri);
      }),
      this.#check.onDidChangeState(() => {
        this.#checked();
      }),
    );
  }

  add(uri: vscode.Uri): void {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder || !isCheckable(folder) || !settingsFor(folder).checkWorkspace) return;
    this.#pending.set(uri.toString(), uri);
    if (this.#check.isRunning) this.#meanwhile.set(uri.toString(), uri);
    this.#soon.request();
  }

  /** Of a folder that goes, VS Code names the folder only. */
  #deleted(uri: vscode.Uri): void {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const known = folder ? this.#store.filesFrom('document', folder) : [];
    const inside = known.filter((file) => file.path.startsWith(`${uri.path}/`));
    for (const gone of [uri, ...inside]) this.add(gone);
  }

  #checked(): void {
    if (this.#check.isRunning) return;
    const again = [...this.#meanwhile.values()];
    this.#meanwhile.clear();
    for (const uri of again) this.add(uri);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #flush(): Promise<void> {
    const uris = [...this.#pending.values()].filter((uri) => !isOpen(uri));
    this.#pending.clear();
    if (uris.length > MANY) this.#check.request(0);
    else {
      for (const folder of vscode.workspace.workspaceFolders ?? []) {
        const here = uris.filter((uri) => vscode.workspace.getWorkspaceFolder(uri)?.index === folder.index);
        if (here.length > 0) await this.#refresh(folder, here);
      }
    }
  }

  async #refresh(folder: vscode.WorkspaceFolder, uris: readonly vscode.Uri[]): Promise<void> {
    try {
      const engine = await this.#engine.load();
      const loaded = await this.#projects.loadedOf(folder);
      const paths = uris.map((uri) => uri.path.slice(folder.uri.path.length + 1));
      const outcomes = await engine.checkFiles(folder.uri.fsPath, paths, loaded);
      const byPath = new Map(outcomes.map((outcome) => [outcome.path, outcome]));
      const closed = uris.flatMap((uri, index) =>
        isOpen(uri) ? [] : [[uri, byPath.get(paths[index] ?? '')] as const],
      );
      this.#seen.set(closed.map(([uri, outcome]) => [uri, isThere(outcome) ? seenFileOf(outcome) : undefined]));
      await this.#store.set(
        'document',
        closed.map(([uri, outcome]) => [uri, outcome?.findings ?? []]),
      );
    } catch (error) {
      this.#output.failure('Checking changed files', error);
    }
  }
}

/** A file that cannot be read is gone, as far as anybody can tell. */
function isThere(outcome: FileOutcome | undefined): outcome is FileOutcome {
  return outcome !== undefined && outcome.status !== 'failed';
}
