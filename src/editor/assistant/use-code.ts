import * as vscode from 'vscode';

/** A code block of an answer. */
export interface AnswerCode {
  readonly language: string;
  readonly text: string;
}

export const codeScheme = 'vigie-answer';

/** Puts a code block in the place of what is selected in the editor, as an edit that can be undone. */
export async function insertCode({ text }: AnswerCode): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  // In front of a comparison the active editor is the answer, which cannot be written in.
  if (!editor || editor.document.uri.scheme === codeScheme) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the file in which to insert the code.'));
    return;
  }
  await editor.edit((edit) => {
    edit.replace(editor.selection, editor.selection.isEmpty ? text : text.replace(/\n$/, ''));
  });
  await vscode.window.showTextDocument(editor.document, editor.viewColumn);
}

/** Shows the file beside what it would be with the code block in the place of the selection, or of everything. */
export class CodeComparison implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #registration: vscode.Disposable;
  #count = 0;

  constructor() {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(codeScheme, this);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  async show({ text }: AnswerCode): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open the file with which to compare the code.'));
      return;
    }
    const { document, selection } = editor;
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const proposed = vscode.Uri.from({ scheme: codeScheme, path: `/${String(++this.#count)}/${name}` });
    this.#texts.set(proposed.toString(), selection.isEmpty ? text : replaced(document, selection, text));
    const title = vscode.l10n.t('{0}: as it is ↔ with the answer', name);
    await vscode.commands.executeCommand('vscode.diff', document.uri, proposed, title);
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

function replaced(document: vscode.TextDocument, selection: vscode.Selection, text: string): string {
  const whole = document.getText();
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  return whole.slice(0, start) + text.replace(/\n$/, '') + whole.slice(end);
}
