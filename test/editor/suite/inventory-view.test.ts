import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { found } from '../support/findings.ts';
import { closeEditors, remove, withoutProject, write } from '../support/folder.ts';
import { nir } from '../support/values.ts';

const folder = 'inventory-sample';

/** VS Code gives no access to another extension's tree: the keyboard's commands walk it, as a person would. */
async function walk(...commands: readonly string[]): Promise<void> {
  for (const command of commands) await vscode.commands.executeCommand(command);
}

/** Opens the first category, the numbers that GDPR art. 87 protects in this sample, and its places one after the other. */
async function openFromTree(uri: vscode.Uri): Promise<vscode.TextEditor | undefined> {
  await walk('vigie.personalData.focus', 'list.focusFirst', 'list.expand');
  for (let step = 0; step < 8; step++) {
    await walk('vigie.personalData.focus', 'list.focusDown', 'list.select');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { activeTextEditor } = vscode.window;
    if (activeTextEditor?.document.uri.toString() === uri.toString()) return activeTextEditor;
  }
  return undefined;
}

describe('the view of personal data', () => {
  before(withoutProject);

  afterEach(async () => {
    await closeEditors();
    await remove(folder);
    await walk('workbench.view.explorer');
  });

  it('opens the line where a category is', async () => {
    const uri = await write(`${folder}/a.py`, `# Given to nobody.\n\nnumero = "${nir}"\n`);
    await vscode.commands.executeCommand('vigie.checkWorkspace');
    await found(uri, 'personal-data/value');
    const editor = await eventually('the file, opened from the tree', () => openFromTree(uri));
    assert.equal(editor.selection.active.line, 2);
  });
});
