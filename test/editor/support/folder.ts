import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The folder that VS Code has open; the runner gives a copy, so tests may write in it. */
export function root(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the runner opened no folder');
  return folder.uri;
}

export function at(path: string): vscode.Uri {
  return vscode.Uri.joinPath(root(), path);
}

export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = at(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Deletes what a test has made; what is not there needs no deleting. */
export async function remove(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await vscode.workspace.fs.delete(at(path), { recursive: true }).then(undefined, () => undefined);
  }
}

/** Opens a document in an editor. */
export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** VS Code may bring back what the last unsaved document held at first; so what it holds is written in any case. */
export async function openUntitled(language: string, content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language });
  const editor = await vscode.window.showTextDocument(document);
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  assert.ok(
    await editor.edit((edit) => {
      edit.replace(whole, content);
    }),
  );
  assert.equal(document.getText(), content);
  return editor;
}

/** Closes all editors without asking about unsaved text. */
export async function closeEditors(): Promise<void> {
  for (const { document } of vscode.window.visibleTextEditors) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export async function insert(editor: vscode.TextEditor, line: number, text: string): Promise<void> {
  assert.ok(
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(line, 0), text);
    }),
  );
}

/** Deletes the policy and the register that the folder came with: each test writes what it is about. */
export function withoutProject(): Promise<void> {
  return remove('.vigie');
}
