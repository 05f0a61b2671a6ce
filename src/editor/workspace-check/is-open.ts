import * as vscode from 'vscode';

/** Whether a file is open as a document: what the person sees there counts, not what is on disk. */
export function isOpen(uri: vscode.Uri): boolean {
  const key = uri.toString();
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === key);
}
