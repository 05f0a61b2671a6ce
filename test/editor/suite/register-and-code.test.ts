import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, closeEditors, open, remove, write, withoutProject } from '../support/folder.ts';
import { eventually } from '../support/eventually.ts';
import { found, settled } from '../support/findings.ts';
import { quickFixesNow } from '../support/quick-fixes.ts';
import { pythonCall } from '../support/values.ts';

const recordPath = '.vigie/algorithms/tri.yml';
const folder = 'suivi';

/** A call in a function of a test's own name: VS Code keeps documents of others for minutes, and what they declare counts. */
function callIn(symbol: string): string {
  return pythonCall.replaceAll('trier_demande', symbol);
}

function record(file: string, symbol: string): string {
  return `id: tri\nname: { fr: Tri }\nimplementation:\n  - files: ${file}\n    symbols: [${symbol}]\n`;
}

/** Takes the fix of the finding on the code of the record. Until the folder has been read anew, the finding may stand on its file. */
async function followMove(uri: vscode.Uri, to: string): Promise<void> {
  const fix = await eventually('the fix that follows the code', async () => {
    const [finding] = await found(uri, 'register/orphan-record');
    const fixes = finding ? await quickFixesNow(uri, finding.range) : [];
    return fixes.find(({ title }) => title === `Write “${to}” in the record`);
  });
  assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
}

describe('a record and the code that it covers', () => {
  before(withoutProject);

  afterEach(async () => {
    await vscode.workspace.saveAll(false);
    await closeEditors();
    await remove('.vigie', folder);
  });

  it('are told apart when the file is renamed, and brought together by a quick fix that can be undone', async () => {
    const code = await write(`${folder}/tri.py`, callIn('classer_dossier'));
    const uri = await write(recordPath, record(`${folder}/tri.py`, 'classer_dossier'));
    await vscode.commands.executeCommand('vigie.checkWorkspace');
    await settled(code, 'ai/undocumented-call');
    await open(uri);
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(code, at(`${folder}/nouveau_tri.py`));
    assert.ok(await vscode.workspace.applyEdit(rename));
    await followMove(uri, `${folder}/nouveau_tri.py`);
    await settled(uri, 'register/orphan-record');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /files: suivi\/nouveau_tri\.py/);
    await vscode.commands.executeCommand('undo');
    assert.match(document.getText(), /files: suivi\/tri\.py/);
    await found(uri, 'register/orphan-record');
  });

  it('are told apart when the function is renamed, and brought together', async () => {
    const code = await write(`${folder}/tri.py`, callIn('noter_dossier'));
    const uri = await write(recordPath, record(`${folder}/tri.py`, 'noter_dossier'));
    await vscode.commands.executeCommand('vigie.checkWorkspace');
    await settled(code, 'ai/undocumented-call');
    await write(`${folder}/tri.py`, callIn('noter_le_dossier'));
    await open(uri);
    await followMove(uri, 'noter_le_dossier');
    await settled(uri, 'register/orphan-record');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /noter_le_dossier/);
  });

  it('differ as soon as the call asks another model, and agree again once that is undone', async () => {
    const text = callIn('lire_dossier');
    const code = await write(`${folder}/tri.py`, text);
    const model = /model="([^"]+)"/.exec(pythonCall)?.[1] ?? '';
    assert.notEqual(model, '');
    await write(recordPath, `${record(`${folder}/tri.py`, 'lire_dossier')}model: ${model}\n`);
    const editor = await open(code);
    await settled(code, 'ai/undocumented-call');
    const start = editor.document.positionAt(text.indexOf(model));
    const place = new vscode.Range(start, start.translate(0, model.length));
    await editor.edit((edit) => {
      edit.replace(place, 'un-autre-modele');
    });
    await found(code, 'ai/record-mismatch');
    await vscode.commands.executeCommand('undo');
    await settled(code, 'ai/record-mismatch');
    assert.equal(editor.document.getText(), text);
  });
});
