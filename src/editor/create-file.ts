import * as vscode from 'vscode';

/**
 * Creates a file that can be undone; one that is there already stays as it is.
 * @returns whether the file is there in the end.
 */
export async function createFile(uri: vscode.Uri, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text), ignoreIfExists: true });
  return vscode.workspace.applyEdit(edit);
}

/** Creates a file and opens its text. */
export async function createAndOpen(uri: vscode.Uri, text: string): Promise<boolean> {
  if (!(await createFile(uri, text))) return false;
  await vscode.window.showTextDocument(uri);
  return true;
}
