import * as vscode from 'vscode';
import type { ProjectTree } from '../../core/project/files.ts';

/**
 * A folder as the person sees it in the editor: an unsaved edit counts. On any file system that VS Code knows. A document
 * without edits is not asked: VS Code keeps it for minutes after its editor has closed, and may then hold the text of a
 * file that was deleted and written anew since.
 */
export class WorkspaceFiles implements ProjectTree {
  readonly #root: vscode.Uri;
  readonly #read = new Map<string, vscode.Uri>();

  constructor(root: vscode.Uri) {
    this.#root = root;
  }

  /** What has been asked for, there or not: a change of one of them is a change of the project. */
  get filesRead(): readonly vscode.Uri[] {
    return [...this.#read.values()];
  }

  async read(path: string): Promise<string | undefined> {
    const uri = vscode.Uri.joinPath(this.#root, path);
    const key = uri.toString();
    this.#read.set(key, uri);
    const edited = vscode.workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === key);
    if (edited) return edited.getText();
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async list(folder: string): Promise<readonly string[]> {
    return (await this.#namesIn(folder, vscode.FileType.File)).map((name) => `${folder}/${name}`);
  }

  folders(folder: string): Promise<readonly string[]> {
    return this.#namesIn(folder, vscode.FileType.Directory);
  }

  async #namesIn(folder: string, wanted: vscode.FileType): Promise<readonly string[]> {
    try {
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(this.#root, folder));
      return entries.flatMap(([name, type]) => ((type & wanted) === 0 ? [] : [name])).sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
