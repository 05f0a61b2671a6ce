import * as vscode from 'vscode';
import type { Finding } from '../../core/findings/finding.ts';
import { Debounce } from '../debounce.ts';
import type { DisposableLike } from '../disposable-like.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import type { Output } from '../output-channel.ts';
import type { Projects } from '../project/projects.ts';
import type { SeenFiles } from '../seen-files/seen-files.ts';
import type { FindingStore } from './finding-store.ts';

/** Files that move together are seen one after the other. */
const DELAY_MS = 300;

interface Services {
  readonly engine: LazyEngine;
  readonly projects: Projects;
  readonly seen: SeenFiles;
  readonly store: FindingStore;
  readonly output: Output;
}

/** Shows in the register which records name code that is gone, as soon as a whole check of the folder can tell. */
export class OrphanFindings implements vscode.Disposable {
  readonly #services: Services;
  readonly #subscriptions: readonly DisposableLike[];

  constructor(services: Services) {
    this.#services = services;
    const refresh = new Debounce(DELAY_MS, () => void this.#refresh());
    const request = (): void => {
      refresh.request();
    };
    this.#subscriptions = [refresh, services.seen.onDidChange(request), services.projects.onDidChange(request)];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #refresh(): Promise<void> {
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      try {
        await this.#show(folder);
      } catch (error) {
        this.#services.output.failure(`Looking for the code of records in ${folder.name}`, error);
      }
    }
  }

  async #show(folder: vscode.WorkspaceFolder): Promise<void> {
    const { engine, projects, seen, store } = this.#services;
    const whole = seen.wholeOf(folder);
    if (!whole) return;
    const [{ findOrphans }, project] = await Promise.all([engine.load(), projects.projectOf(folder)]);
    const found = await findOrphans(folder.uri.fsPath, project, whole);
    const byUri = new Map<string, readonly Finding[]>();
    for (const finding of found) {
      const uri = vscode.Uri.joinPath(folder.uri, finding.path).toString();
      byUri.set(uri, [...(byUri.get(uri) ?? []), finding]);
    }
    const gone = store.filesFrom('register', folder).filter((uri) => !byUri.has(uri.toString()));
    if (byUri.size + gone.length === 0) return;
    await store.set('register', [
      ...[...byUri].map(([uri, findings]) => [vscode.Uri.parse(uri), findings] as const),
      ...gone.map((uri) => [uri, []] as const),
    ]);
  }
}
