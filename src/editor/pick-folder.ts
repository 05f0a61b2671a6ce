import * as vscode from 'vscode';

/** The folder that a command is about: the active editor's, the only one, or the one that the person picks. */
export async function pickFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = active && vscode.workspace.getWorkspaceFolder(active);
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folder ?? folders.length <= 1) return folder ?? folders[0];
  return vscode.window.showWorkspaceFolderPick();
}
