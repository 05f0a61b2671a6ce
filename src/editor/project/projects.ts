import * as vscode from 'vscode';
import type { Project } from '../../core/project/project.ts';
import type { LoadedProject } from '../../node/project-snapshot.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import type { Output } from '../output-channel.ts';
import { noFiles } from './no-files.ts';
import { ProjectSource } from './project-source.ts';

/** A document's place: the folder it belongs to, if any, and its path there. */
export interface DocumentPlace {
  readonly folder: vscode.WorkspaceFolder | undefined;
  /** Relative to the folder, with forward slashes; the file's own name outside of any folder. */
  readonly path: string;
}

/** The projects of the workspace's folders, and Vigie's defaults for what belongs to none of them. */
export class Projects implements vscode.Disposable {
  readonly #engine: LazyEngine;
  readonly #output: Output;
  readonly #sources = new Map<string, ProjectSource>();
  readonly #changed = new vscode.EventEmitter<vscode.WorkspaceFolder | undefined>();
  /** A folder's project is another one now; `undefined`: folders came or went. */
  readonly onDidChange = this.#changed.event;
  readonly #folders: vscode.Disposable;
  #default: Promise<LoadedProject> | undefined;

  constructor(engine: LazyEngine, output: Output) {
    this.#engine = engine;
    this.#output = output;
    this.#folders = vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const folder of removed) {
        this.#sources.get(folder.uri.toString())?.dispose();
        this.#sources.delete(folder.uri.toString());
      }
      this.#changed.fire(undefined);
    });
  }

  async projectOf(folder: vscode.WorkspaceFolder | undefined): Promise<Project> {
    return (await this.loadedOf(folder)).project;
  }

  loadedOf(folder: vscode.WorkspaceFolder | undefined): Promise<LoadedProject> {
    if (folder) return this.#sourceOf(folder).loaded;
    this.#default ??= this.#engine.load().then((engine) => engine.loadProject(noFiles));
    return this.#default;
  }

  #sourceOf(folder: vscode.WorkspaceFolder): ProjectSource {
    const key = folder.uri.toString();
    const known = this.#sources.get(key);
    if (known) return known;
    const source = new ProjectSource(folder, this.#engine, this.#output);
    source.onDidChange(() => {
      this.#changed.fire(folder);
    });
    this.#sources.set(key, source);
    return source;
  }

  dispose(): void {
    vscode.Disposable.from(this.#folders, this.#changed, ...this.#sources.values()).dispose();
  }
}

export function placeOf(uri: vscode.Uri): DocumentPlace {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return { folder, path: uri.path.slice(uri.path.lastIndexOf('/') + 1) };
  return { folder, path: uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1) };
}
