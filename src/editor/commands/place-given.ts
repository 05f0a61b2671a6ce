import * as vscode from 'vscode';

/** A place in a document. */
export interface Place {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
}

/** The place that a command's arguments give, else the cursor's. */
export async function placeGiven(uri: unknown, position: unknown): Promise<Place | undefined> {
  if (uri instanceof vscode.Uri && position instanceof vscode.Position) {
    return { document: await vscode.workspace.openTextDocument(uri), position };
  }
  const editor = vscode.window.activeTextEditor;
  return editor && { document: editor.document, position: editor.selection.active };
}
