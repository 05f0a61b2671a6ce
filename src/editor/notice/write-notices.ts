import * as vscode from 'vscode';
import type { FileToWrite } from '../engine/notice-parts.ts';

/**
 * Writes notices over those that are there: they are made from the record, and nobody edits them by hand.
 * @throws when VS Code refuses the edit.
 */
export async function writeNotices(notices: readonly FileToWrite[], folder: vscode.WorkspaceFolder): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { path, text } of notices) {
    const contents = new TextEncoder().encode(text);
    edit.createFile(vscode.Uri.joinPath(folder.uri, path), { contents, overwrite: true });
  }
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The notice could not be written.');
}
