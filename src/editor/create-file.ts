import * as vscode from 'vscode';

/**
 * Creates a file that can be undone, and opens it. One that is there already is opened as it is.
 * @returns whether the file is there in the end.
 */
export async function createAndOpen(uri: vscode.Uri, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text), ignoreIfExists: true });
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  await vscode.window.showTextDocument(uri);
  return true;
}
