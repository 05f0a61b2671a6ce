import * as vscode from 'vscode';
import type { Finding } from '../../core/findings/finding.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import { diagnosticSource, toDiagnostic } from './to-diagnostic.ts';

/** Where findings come from: the text of a document, the project that its file is a part of, or the code that the register is about. */
export type FindingOrigin = 'document' | 'project' | 'register';

interface Stored {
  readonly uri: vscode.Uri;
  readonly document: readonly Finding[];
  readonly project: readonly Finding[];
  readonly register: readonly Finding[];
}

/** Every finding that there is now, by file, and VS Code's diagnostics made of those that nobody has left with a reason. */
export class FindingStore implements vscode.Disposable {
  readonly #engine: LazyEngine;
  readonly #collection = vscode.languages.createDiagnosticCollection(diagnosticSource);
  readonly #byUri = new Map<string, Stored>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(engine: LazyEngine) {
    this.#engine = engine;
  }

  /** Replaces what some files have from one origin; a file without findings has none from there any more. */
  async set(origin: FindingOrigin, entries: readonly (readonly [vscode.Uri, readonly Finding[]])[]): Promise<void> {
    for (const [uri, findings] of entries) {
      const before = this.#byUri.get(uri.toString()) ?? { uri, document: [], project: [], register: [] };
      const stored = { ...before, [origin]: findings };
      if (findingsOf(stored).length > 0) this.#byUri.set(uri.toString(), stored);
      else this.#byUri.delete(uri.toString());
    }
    const engine = await this.#engine.load();
    this.#collection.set(entries.map(([uri]) => [uri, this.#diagnosticsOf(uri, engine)]));
    this.#changed.fire();
  }

  /** Files of a folder that have findings from an origin. */
  filesFrom(origin: FindingOrigin, folder: vscode.WorkspaceFolder): readonly vscode.Uri[] {
    const stored = [...this.#byUri.values()].filter((entry) => entry[origin].length > 0 && isIn(folder, entry.uri));
    return stored.map(({ uri }) => uri);
  }

  /** Findings shown in a folder's files; in all files where none is given. */
  in(folder: vscode.WorkspaceFolder | undefined): readonly Finding[] {
    return this.allIn(folder).filter(isShown);
  }

  /** Those too that a person has left with a reason. */
  allIn(folder: vscode.WorkspaceFolder | undefined): readonly Finding[] {
    const stored = [...this.#byUri.values()].filter(({ uri }) => !folder || isIn(folder, uri));
    return stored.flatMap(findingsOf);
  }

  /** Findings of one file from an origin. */
  of(uri: vscode.Uri, origin: FindingOrigin): readonly Finding[] {
    return this.#byUri.get(uri.toString())?.[origin] ?? [];
  }

  dispose(): void {
    this.#collection.dispose();
    this.#changed.dispose();
  }

  #diagnosticsOf(uri: vscode.Uri, engine: Awaited<ReturnType<LazyEngine['load']>>): readonly vscode.Diagnostic[] {
    const stored = this.#byUri.get(uri.toString());
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const shown = stored ? findingsOf(stored).filter(isShown) : [];
    return shown.map((finding) => toDiagnostic(finding, engine, root));
  }
}

function findingsOf({ document, project, register }: Stored): readonly Finding[] {
  return [...document, ...project, ...register];
}

function isShown({ suppression }: Finding): boolean {
  return suppression === undefined;
}

function isIn(folder: vscode.WorkspaceFolder, uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString();
}
