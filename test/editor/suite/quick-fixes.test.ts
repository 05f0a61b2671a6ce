import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, openUntitled, remove, withoutProject, write } from '../support/folder.ts';
import { calm, found } from '../support/findings.ts';
import { eventually } from '../support/eventually.ts';
import { quickFixesNow } from '../support/quick-fixes.ts';
import { email, nir } from '../support/values.ts';

const rule = 'personal-data/value';

/** Other extensions may have an answer before Vigie has: the page of the rule is always among its own. */
function fixesAt({ document }: vscode.TextEditor, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return eventually('quick fixes of Vigie', async () => {
    const fixes = await quickFixesNow(document.uri, range);
    return fixes.some(({ command }) => command?.command === 'vigie.openRulePage') && fixes;
  });
}

async function fixOf(editor: vscode.TextEditor, title: RegExp): Promise<vscode.CodeAction | undefined> {
  const [finding] = await found(editor.document.uri, rule);
  assert.ok(finding);
  return (await fixesAt(editor, finding.range)).find((action) => title.test(action.title));
}

describe('quick fixes of a personal value', () => {
  before(withoutProject);

  afterEach(closeEditors);

  it('replace it by a fictitious one of the same shape, which can be undone', async () => {
    const text = `assure = "${nir}"\n`;
    const editor = await openUntitled('python', text);
    const fix = await fixOf(editor, /fictitious|fictive/);
    assert.ok(fix?.edit);
    assert.equal(fix.isPreferred, true);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await calm(editor.document.uri, rule);
    assert.match(editor.document.getText(), /^assure = "\d \d\d \d\d \w\w \d{3} \d{3} \d\d"\n$/);
    assert.doesNotMatch(editor.document.getText(), new RegExp(nir));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
    await found(editor.document.uri, rule);
  });

  it('replace it by a call of the generator that a test has at hand, which can be undone', async () => {
    const text = `import { faker } from '@faker-js/faker';\n\nconst courriel = '${email}';\n`;
    const uri = await write('essais/courriel.test.ts', text);
    const editor = await vscode.window.showTextDocument(uri);
    const fix = await fixOf(editor, /generator|générateur/);
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(editor.document.lineAt(2).text, 'const courriel = faker.internet.exampleEmail();');
    await calm(uri, rule);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
    await editor.document.save();
    await closeEditors();
    await remove('essais');
  });

  it('ignore it once the person has written why, and that can be undone', async () => {
    const text = `if True:\n    assure = "${nir}"\n`;
    const editor = await openUntitled('python', text);
    const fix = await fixOf(editor, /Ignore/);
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await vscode.commands.executeCommand('type', { text: 'jeu d’essai fictif' });
    assert.match(
      editor.document.lineAt(1).text,
      /^ {4}# vigie-ignore personal-data\/value until=\d{4}-\d{2}-\d{2} -- jeu d’essai fictif$/,
    );
    await calm(editor.document.uri, rule);
    while (editor.document.getText() !== text) {
      const before = editor.document.version;
      await vscode.commands.executeCommand('undo');
      assert.notEqual(editor.document.version, before, 'nothing is left to undo');
    }
    await found(editor.document.uri, rule);
  });

  it('have no effect without a reason', async () => {
    const editor = await openUntitled('python', `assure = "${nir}"\n`);
    const fix = await fixOf(editor, /Ignore/);
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await found(editor.document.uri, rule);
  });

  it('write no comment in a language that has none', async () => {
    const editor = await openUntitled('json', `{ "assure": "${nir}" }\n`);
    assert.ok(await fixOf(editor, /fictitious|fictive/));
    assert.equal(await fixOf(editor, /Ignore/), undefined);
  });

  it('write no comment in the middle of a long text', async () => {
    const editor = await openUntitled('python', `texte = """\nassure ${nir}\n"""\n`);
    assert.ok(await fixOf(editor, /fictitious|fictive/));
    assert.equal(await fixOf(editor, /Ignore/), undefined);
  });

  it('close the comment in a language that wants it', async () => {
    const editor = await openUntitled('css', `a { content: "${nir}"; }\n`);
    const fix = await fixOf(editor, /Ignore/);
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(editor.document.lineAt(0).text, /^\/\* vigie-ignore .* -- {2}\*\/$/);
  });

  it('open the page of the rule', async () => {
    const editor = await openUntitled('python', `assure = "${nir}"\n`);
    const fix = await fixOf(editor, /page/);
    assert.equal(fix?.command?.command, 'vigie.openRulePage');
    assert.deepEqual(fix.command.arguments, [rule]);
  });
});

describe('quick fixes of personal data in a log', () => {
  before(withoutProject);

  afterEach(closeEditors);

  it('mask it, and that can be undone', async () => {
    const text = 'print(f"de {usager.email} ce jour")\n';
    const editor = await openUntitled('python', text);
    const [finding] = await found(editor.document.uri, 'personal-data/in-log');
    assert.ok(finding);
    const fix = (await fixesAt(editor, finding.range)).find(({ title }) => /Mask it|Masquer/.test(title));
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await calm(editor.document.uri, 'personal-data/in-log');
    assert.equal(editor.document.getText(), 'print(f"de *** ce jour")\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
  });
});
