import * as vscode from 'vscode';
import type { SeenAiCall } from '../../core/inventory/seen-ai-call.ts';

/** Every AI call that has been seen in the workspace's files, documented or not, by file. */
export class SeenCalls implements vscode.Disposable {
  readonly #byUri = new Map<string, { readonly uri: vscode.Uri; readonly calls: readonly SeenAiCall[] }>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  /** Replaces what some files hold. */
  set(entries: readonly (readonly [vscode.Uri, readonly SeenAiCall[]])[]): void {
    for (const [uri, calls] of entries) {
      if (calls.length > 0) this.#byUri.set(uri.toString(), { uri, calls });
      else this.#byUri.delete(uri.toString());
    }
    this.#changed.fire();
  }

  in(folder: vscode.WorkspaceFolder): readonly SeenAiCall[] {
    return this.filesIn(folder).flatMap((uri) => this.#byUri.get(uri.toString())?.calls ?? []);
  }

  /** Files of a folder that hold calls. */
  filesIn(folder: vscode.WorkspaceFolder): readonly vscode.Uri[] {
    const uris = [...this.#byUri.values()].map(({ uri }) => uri);
    return uris.filter((uri) => vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString());
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
