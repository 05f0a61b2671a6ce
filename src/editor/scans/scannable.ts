import * as vscode from 'vscode';

/** VS Code's own files: settings, key bindings, snippets. */
const OWN_FILES = 'vscode-userdata';

/** Whether a document is something that a person edits, and not an output, a past revision or a comparison. */
export function isScannable(document: vscode.TextDocument): boolean {
  const { scheme, path } = document.uri;
  if (document.isClosed || scheme === OWN_FILES || path.includes('/.git/')) return false;
  if (document.isUntitled || scheme === 'vscode-notebook-cell') return true;
  const inFolder = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
  return inFolder || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}
