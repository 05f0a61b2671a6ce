import * as vscode from 'vscode';

/**
 * The file of the workspace that a tool's path names, open as a document; `undefined` where there is none, and for a path that
 * leaves the folder.
 */
export async function openToolFile(path: string): Promise<vscode.TextDocument | undefined> {
  const isInside = !/^(?:[\\/]|[a-z]+:)/i.test(path) && !path.split(/[\\/]/).includes('..');
  for (const folder of isInside ? (vscode.workspace.workspaceFolders ?? []) : []) {
    try {
      return await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path));
    } catch {
      // Another folder may have it.
    }
  }
  return undefined;
}
