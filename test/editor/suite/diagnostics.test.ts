import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, insert, open, openUntitled, remove, write, withoutProject } from '../support/folder.ts';
import { calm, findings, found, settled } from '../support/findings.ts';
import { eventually } from '../support/eventually.ts';
import { email, nir } from '../support/values.ts';

const rule = 'personal-data/value';

describe('findings of an open document', () => {
  before(withoutProject);

  afterEach(async () => {
    await closeEditors();
    await remove('lib.min.js', 'package-lock.json', 'people.csv');
  });

  it('come while one types, in a document that was never saved', async () => {
    const editor = await openUntitled('python', 'assure = ""\n');
    await insert(editor, 1, `autre = "${nir}"\n`);
    const [finding] = await found(editor.document.uri, rule);
    assert.equal(editor.document.getText(finding?.range), nir);
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Error);
  });

  it('follow a file that the document imports, once it is saved', async () => {
    const head = 'import logging\n\n\ndef noter(x):\n';
    const imported = await write('importes/outil.py', `${head}    return len(x)\n`);
    const uri = await write(
      'importes/page.py',
      'from outil import noter\n\n\ndef f(usager):\n    noter(usager.email)\n',
    );
    await open(uri);
    await found(uri, 'personal-data/in-log', 0);
    const editor = await open(imported);
    await editor.edit((edit) => {
      edit.replace(editor.document.lineAt(4).range, '    logging.info(x)');
    });
    await editor.document.save();
    await found(uri, 'personal-data/in-log');
    await closeEditors();
    await remove('importes');
  });

  it('never repeat the value', async () => {
    const editor = await openUntitled('python', `a = "${nir}"\nb = "${email}"\n`);
    for (const { message } of await found(editor.document.uri, rule, 2)) {
      assert.doesNotMatch(message, /\d{2} \d{3}|claire|mairie-de/);
    }
  });

  it('lead to the page of their rule', async () => {
    const editor = await openUntitled('python', `a = "${nir}"\n`);
    const [finding] = await found(editor.document.uri, rule);
    assert.ok(typeof finding?.code === 'object');
    await closeEditors();
    await vscode.commands.executeCommand('vscode.open', finding.code.target);
    await eventually('the page, as a preview', () => {
      const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputCustom && input.uri.path === `/${rule}.md`;
    });
  });

  it('go away with the value', async () => {
    const editor = await openUntitled('sql', `-- ${nir}\n`);
    await found(editor.document.uri, rule);
    await editor.edit((edit) => {
      edit.delete(editor.document.lineAt(0).range);
    });
    await settled(editor.document.uri, rule);
  });

  it('follow the value when lines come before it', async () => {
    const editor = await openUntitled('python', `a = "${nir}"\n`);
    await found(editor.document.uri, rule);
    await insert(editor, 0, '\n\n\n');
    await eventually('the new place', () => findings(editor.document.uri, rule)[0]?.range.start.line === 3);
  });

  it('go away when an unsaved document is closed', async () => {
    const editor = await openUntitled('python', `a = "${nir}"\n`);
    const { uri } = editor.document;
    await found(uri, rule);
    await closeEditors();
    await settled(uri, rule);
  });

  it('are those of a language that VS Code does not know', async () => {
    const uri = await write('people.csv', `nom,numero\nDurand,${nir}\n`);
    await open(uri);
    await found(uri, rule);
  });

  it('are not looked for in lock files and minified code', async () => {
    const lock = await write('package-lock.json', `{ "x": "${nir}" }\n`);
    const minified = await write('lib.min.js', `const a="${nir}";`);
    await open(lock);
    await open(minified);
    const editor = await openUntitled('javascript', `const a = "${nir}";`);
    await found(editor.document.uri, rule);
    assert.deepEqual([...findings(lock), ...findings(minified)], []);
  });

  it('stop where a person switches Vigie off, and come back', async () => {
    const editor = await openUntitled('python', `a = "${nir}"\n`);
    await found(editor.document.uri, rule);
    const configuration = vscode.workspace.getConfiguration('vigie');
    await configuration.update('enabled', false, vscode.ConfigurationTarget.Global);
    try {
      await settled(editor.document.uri, rule);
    } finally {
      await configuration.update('enabled', undefined, vscode.ConfigurationTarget.Global);
    }
    await found(editor.document.uri, rule);
  });
});

describe('a document of fifty thousand lines', () => {
  before(withoutProject);

  afterEach(closeEditors);

  it('lets one type while it is checked, and what is shown is what was typed last', async () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `ligne ${index}: rien de particulier ici, ni là`);
    const editor = await openUntitled('plaintext', `${lines.join('\n')}\n`);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const character of `${nir} `) {
      await vscode.commands.executeCommand('type', { text: character });
    }
    assert.ok(editor.document.lineAt(0).text.startsWith(nir));
    const [finding] = await found(editor.document.uri, rule);
    assert.equal(finding?.range.start.line, 0);
    await editor.edit((edit) => {
      edit.delete(editor.document.lineAt(0).range);
    });
    await calm(editor.document.uri, rule);
  });
});
