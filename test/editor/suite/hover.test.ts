import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, open, openUntitled, remove, write, withoutProject } from '../support/folder.ts';
import { eventually } from '../support/eventually.ts';
import { found } from '../support/findings.ts';
import { nir } from '../support/values.ts';

async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  const texts = hovers
    .flatMap(({ contents }) => contents)
    .map((one) => (one instanceof vscode.MarkdownString ? one.value : ''));
  return texts.join('\n');
}

describe('the hover on a finding', () => {
  before(withoutProject);

  afterEach(async () => {
    await closeEditors();
    await remove('.vigie', 'hover.py');
  });

  it('says why, with the article and a link to it, and what to do, and not the value', async () => {
    const editor = await openUntitled('python', `assure = "${nir}"\n`);
    await found(editor.document.uri, 'personal-data/value');
    const text = await hoverText(editor.document.uri, new vscode.Position(0, 15));
    assert.match(text, /\[(?:GDPR|RGPD),? art\. [^\]]+\]\(https:\/\//);
    assert.match(text, /fictitious|fictive/);
    assert.ok(!text.includes(nir));
  });

  it('names the file and the line that decided the level', async () => {
    await write('.vigie/policy.yml', 'version: 1\nrules:\n  personal-data/value: warning\n');
    const uri = await write('hover.py', `assure = "${nir}"\n`);
    await open(uri);
    await eventually('the place of the setting', async () =>
      /policy\.yml, (?:line|ligne) 3\]\(file:/.exec(await hoverText(uri, new vscode.Position(0, 15))),
    );
  });

  it('is silent elsewhere', async () => {
    const editor = await openUntitled('python', `assure = "${nir}"\n`);
    await found(editor.document.uri, 'personal-data/value');
    assert.equal(await hoverText(editor.document.uri, new vscode.Position(0, 1)), '');
  });
});
