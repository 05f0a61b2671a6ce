import * as vscode from 'vscode';
import type { SeenAiCall } from '../../core/inventory/seen-ai-call.ts';
import type { FileCode } from '../../core/register/file-code.ts';
import type { SeenCode } from '../../core/register/missing-code.ts';

/** What a scan of one file says of AI calls and of the register. */
export interface SeenFile {
  /** Documented or not. */
  readonly calls: readonly SeenAiCall[];
  /** What of the file records cover; absent for nothing. */
  readonly code?: FileCode;
}

/** What has been seen of the workspace's files, by file. */
export class SeenFiles implements vscode.Disposable {
  readonly #byUri = new Map<string, { readonly uri: vscode.Uri; readonly file: SeenFile }>();
  /** Files that the last whole check of a folder met, and what has come and gone since. */
  readonly #met = new Map<string, Set<string>>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  /** Replaces what some files hold; `undefined` for a file that is gone. */
  set(entries: readonly (readonly [vscode.Uri, SeenFile | undefined])[]): void {
    for (const [uri, file] of entries) {
      if (file && (file.calls.length > 0 || file.code)) this.#byUri.set(uri.toString(), { uri, file });
      else this.#byUri.delete(uri.toString());
      this.#meet(uri, file !== undefined);
    }
    this.#changed.fire();
  }

  /** A whole check of a folder has met these files, relative to it, and no others. */
  setWhole(folder: vscode.WorkspaceFolder, paths: readonly string[]): void {
    const uris = paths.map((path) => vscode.Uri.joinPath(folder.uri, path).toString());
    this.#met.set(folder.uri.toString(), new Set(uris));
  }

  callsIn(folder: vscode.WorkspaceFolder): readonly SeenAiCall[] {
    return this.#in(folder).flatMap(({ file }) => file.calls);
  }

  codeIn(folder: vscode.WorkspaceFolder): readonly FileCode[] {
    return this.#in(folder).flatMap(({ file }) => file.code ?? []);
  }

  /** All that is known of a folder; `undefined` as long as no check has met all of it: only a whole can tell what is gone. */
  wholeOf(folder: vscode.WorkspaceFolder): SeenCode | undefined {
    const met = this.#met.get(folder.uri.toString());
    if (!met) return undefined;
    const start = folder.uri.path.replace(/\/$/, '').length + 1;
    const files = [...met].map((uri) => vscode.Uri.parse(uri).path.slice(start));
    return { files, code: this.codeIn(folder) };
  }

  /** Files of a folder that hold something. */
  filesIn(folder: vscode.WorkspaceFolder): readonly vscode.Uri[] {
    return this.#in(folder).map(({ uri }) => uri);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #in(folder: vscode.WorkspaceFolder) {
    const key = folder.uri.toString();
    return [...this.#byUri.values()].filter(
      ({ uri }) => vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === key,
    );
  }

  #meet(uri: vscode.Uri, isThere: boolean): void {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const met = folder && this.#met.get(folder.uri.toString());
    if (isThere) met?.add(uri.toString());
    else met?.delete(uri.toString());
  }
}
