/** How the form is opened and left. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { at, closeEditors, open, remove, write, withoutProject } from '../support/folder.ts';
import { activeForm } from '../support/form.ts';

const path = '.vigie/algorithms/aide.yml';

describe('the form of a record', () => {
  before(withoutProject);

  beforeEach(async () => {
    await write(path, 'id: aide\nname: { fr: Aide }\n');
  });

  afterEach(async () => {
    await closeEditors();
    await remove('.vigie');
  });

  it('opens from the text, and the text from the form', async () => {
    await open(at(path));
    await vscode.commands.executeCommand('vigie.openAsForm', at(path));
    await eventually('the form', () => activeForm()?.toString() === at(path).toString());
    await vscode.commands.executeCommand('vigie.openAsText');
    await eventually('the text', () => vscode.window.activeTextEditor?.document.uri.toString() === at(path).toString());
  });

  it('is not what a file opens in by itself: problems and comparisons lead to lines of text', async () => {
    await vscode.commands.executeCommand('vscode.open', at(path));
    await eventually('the text', () => vscode.window.activeTextEditor?.document.uri.toString() === at(path).toString());
    assert.equal(activeForm(), undefined);
  });

  it('opens even where the text is no record', async () => {
    await write(path, 'id: [\n');
    await vscode.commands.executeCommand('vigie.openAsForm', at(path));
    await eventually('the form', () => activeForm()?.toString() === at(path).toString());
  });
});
