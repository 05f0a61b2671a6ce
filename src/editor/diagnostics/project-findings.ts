import * as vscode from 'vscode';
import type { Finding } from '../../core/findings/finding.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import type { Projects } from '../project/projects.ts';
import { settingsFor } from '../settings.ts';
import { today } from '../today.ts';
import type { FindingStore } from './finding-store.ts';

/** Shows what is wrong in the policies and the registers, in their own files, open or not. */
export class ProjectFindings {
  readonly #engine: LazyEngine;
  readonly #projects: Projects;
  readonly #store: FindingStore;
  /** Files shown, by folder: one of them may be a policy's parent, outside of the folder. */
  readonly #shown = new Map<string, readonly vscode.Uri[]>();

  constructor(engine: LazyEngine, projects: Projects, store: FindingStore) {
    this.#engine = engine;
    this.#projects = projects;
    this.#store = store;
  }

  async refresh(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const open = new Set(folders.map(({ uri }) => uri.toString()));
    const gone = [...this.#shown.keys()].filter((key) => !open.has(key));
    await Promise.all(gone.map((key) => this.#show(key, new Map())));
    await Promise.all(folders.map(async (folder) => this.#show(folder.uri.toString(), await this.#read(folder))));
  }

  async #read(folder: vscode.WorkspaceFolder): Promise<Map<string, readonly Finding[]>> {
    const byUri = new Map<string, readonly Finding[]>();
    if (!settingsFor(folder).enabled) return byUri;
    const [engine, project] = await Promise.all([this.#engine.load(), this.#projects.projectOf(folder)]);
    for (const finding of engine.projectFindings(project, today())) {
      const uri = vscode.Uri.joinPath(folder.uri, finding.path).toString();
      byUri.set(uri, [...(byUri.get(uri) ?? []), finding]);
    }
    return byUri;
  }

  async #show(folder: string, byUri: ReadonlyMap<string, readonly Finding[]>): Promise<void> {
    const found = [...byUri].map(([uri, findings]) => [vscode.Uri.parse(uri), findings] as const);
    const gone = (this.#shown.get(folder) ?? []).filter((uri) => !byUri.has(uri.toString()));
    this.#shown.set(
      folder,
      found.map(([uri]) => uri),
    );
    await this.#store.set('project', [...found, ...gone.map((uri) => [uri, []] as const)]);
  }
}
