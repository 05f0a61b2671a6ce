import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, open, remove, write, withoutProject } from '../support/folder.ts';
import { findings, found, settled } from '../support/findings.ts';
import { nir } from '../support/values.ts';

/** VS Code keeps a document that was opened in a test for minutes: each test has files of its own name. */
const rule = 'personal-data/value';
const folder = 'check-sample';

describe('the check of the workspace', () => {
  before(withoutProject);

  const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('vigie');

  afterEach(async () => {
    await closeEditors();
    await configuration().update('checkWorkspace', undefined, vscode.ConfigurationTarget.Global);
    await remove(folder);
  });

  it('shows what closed files hold, and leaves out what git ignores', async () => {
    const uri = await write(`${folder}/a.py`, `assure = "${nir}"\n`);
    const ignored = await write(`${folder}/out/b.py`, `assure = "${nir}"\n`);
    await write(`${folder}/.gitignore`, 'out/\n');
    await vscode.commands.executeCommand('vigie.checkWorkspace');
    await found(uri, rule);
    assert.deepEqual(findings(ignored), []);
  });

  it('goes on by itself when files change, and go', async () => {
    const uri = await write(`${folder}/changing.py`, 'assure = ""\n');
    await vscode.commands.executeCommand('vigie.checkWorkspace');
    await write(`${folder}/changing.py`, `assure = "${nir}"\n`);
    await found(uri, rule);
    await remove(folder);
    await settled(uri, rule);
  });

  it('keeps what a file holds when its document is closed', async () => {
    const uri = await write(`${folder}/closing.py`, `assure = "${nir}"\n`);
    await open(uri);
    await found(uri, rule);
    await closeEditors();
    await found(uri, rule);
  });

  it('stops when it is told to', async () => {
    await configuration().update('checkWorkspace', false, vscode.ConfigurationTarget.Global);
    const uris: vscode.Uri[] = [];
    for (let index = 0; index < 20; index++) uris.push(await write(`${folder}/${index}.py`, `assure = "${nir}"\n`));
    const check = vscode.commands.executeCommand('vigie.checkWorkspace');
    await vscode.commands.executeCommand('vigie.cancelCheck');
    await check;
    const shown = uris.filter((uri) => findings(uri, rule).length > 0);
    assert.ok(shown.length < uris.length);
  });

  it('is switched off by its setting, and takes its findings along', async () => {
    const uri = await write(`${folder}/off.py`, `assure = "${nir}"\n`);
    await vscode.commands.executeCommand('vigie.checkWorkspace');
    await found(uri, rule);
    await configuration().update('checkWorkspace', false, vscode.ConfigurationTarget.Global);
    await settled(uri, rule);
  });
});
