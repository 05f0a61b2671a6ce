import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, openUntitled, withoutProject } from '../support/folder.ts';
import { found } from '../support/findings.ts';
import { quickFixesAt } from '../support/quick-fixes.ts';
import { nir } from '../support/values.ts';

describe('the texts', () => {
  before(withoutProject);
  afterEach(closeEditors);

  it('are in the language of the editor', async () => {
    const isFrench = vscode.env.language.startsWith('fr');
    const editor = await openUntitled('python', `assure = "${nir}"\n`);
    const [finding] = await found(editor.document.uri, 'personal-data/value');
    assert.ok(finding);
    assert.match(finding.message, isFrench ? /valeur fictive/ : /fictitious value/);
    const fixes = await quickFixesAt(editor.document.uri, finding.range);
    assert.ok(fixes.some(({ title }) => title.startsWith(isFrench ? 'Remplacer' : 'Replace')));
  });
});
