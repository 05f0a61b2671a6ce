import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, open, remove, write, withoutProject } from '../support/folder.ts';
import { eventually } from '../support/eventually.ts';
import { findings, found, settled } from '../support/findings.ts';
import { nir } from '../support/values.ts';

const rule = 'personal-data/value';
const policyOf = (level: string): string => `version: 1\nrules:\n  personal-data/value: ${level}\n`;

function level(uri: vscode.Uri, severity: vscode.DiagnosticSeverity): Promise<boolean> {
  return eventually('the level', () => findings(uri, rule)[0]?.severity === severity);
}

describe('the policy of a folder', () => {
  before(withoutProject);

  afterEach(async () => {
    await closeEditors();
    await remove('.vigie', 'policy-sample.py', 'charter.yml');
  });

  it('changes levels as soon as its file does', async () => {
    const uri = await write('policy-sample.py', `assure = "${nir}"\n`);
    await open(uri);
    await level(uri, vscode.DiagnosticSeverity.Error);
    await write('.vigie/policy.yml', policyOf('warning'));
    await level(uri, vscode.DiagnosticSeverity.Warning);
    await write('.vigie/policy.yml', policyOf('off'));
    await settled(uri, rule);
    await remove('.vigie');
    await level(uri, vscode.DiagnosticSeverity.Error);
  });

  it('counts before it is saved', async () => {
    const policy = await write('.vigie/policy.yml', policyOf('warning'));
    const uri = await write('policy-sample.py', `assure = "${nir}"\n`);
    await open(uri);
    await level(uri, vscode.DiagnosticSeverity.Warning);
    const editor = await open(policy);
    const line = editor.document.lineAt(2);
    await editor.edit((edit) => {
      edit.replace(line.range, '  personal-data/value: hint');
    });
    await level(uri, vscode.DiagnosticSeverity.Hint);
    assert.ok(editor.document.isDirty);
  });

  it('follows a parent that stands elsewhere', async () => {
    await write('charter.yml', policyOf('warning'));
    await write('.vigie/policy.yml', 'version: 1\nextends: [../charter.yml]\n');
    const uri = await write('policy-sample.py', `assure = "${nir}"\n`);
    await open(uri);
    await level(uri, vscode.DiagnosticSeverity.Warning);
    await write('charter.yml', policyOf('hint'));
    await level(uri, vscode.DiagnosticSeverity.Hint);
  });

  it('shows its mistakes in its own file, and the rest goes on', async () => {
    const policy = await write('.vigie/policy.yml', 'version: 1\nrulez:\n  personal-data/value: off\n');
    const uri = await write('policy-sample.py', `assure = "${nir}"\n`);
    await open(uri);
    const [mistake] = await found(policy, 'policy/invalid');
    assert.equal(mistake?.range.start.line, 1);
    await found(uri, rule);
    await write('.vigie/policy.yml', policyOf('warning'));
    await settled(policy, 'policy/invalid');
  });

  it('says in its own file which exceptions are past', async () => {
    const past = `{ rule: ${rule}, files: ['*'], reason: essai, owner: DSI, until: 2020-01-31 }`;
    const policy = await write('.vigie/policy.yml', `version: 1\nexceptions:\n  - ${past}\n`);
    const [finding] = await found(policy, 'policy/expired-exception');
    assert.equal(finding?.range.start.line, 2);
    await write('.vigie/policy.yml', policyOf('warning'));
    await settled(policy, 'policy/expired-exception');
  });

  // VS Code may name the folder only, and keep the text that the policy had when it was last in an editor.
  it('is read anew each time its folder is deleted and made again', async () => {
    const past = `{ rule: ${rule}, files: ['*'], reason: essai, owner: DSI, until: 2020-01-31 }`;
    for (let round = 0; round < 6; round += 1) {
      const policy = await write('.vigie/policy.yml', policyOf('warning'));
      await open(policy);
      await closeEditors();
      await remove('.vigie');
      await write('.vigie/policy.yml', `version: 1\nexceptions:\n  - ${past}\n`);
      await found(policy, 'policy/expired-exception');
      await remove('.vigie');
      await settled(policy, 'policy/expired-exception');
    }
  });

  it('is written from a preset where there is none', async () => {
    await vscode.commands.executeCommand('vigie.openPolicy', 'vigie:fr-local-authority');
    const document = await eventually('the policy in an editor', () => vscode.window.activeTextEditor?.document);
    assert.match(document.uri.path, /\.vigie\/policy\.yml$/);
    assert.match(document.getText(), /^extends: \['vigie:fr-local-authority'\]$/m);
    assert.deepEqual(findings(document.uri, 'policy/invalid'), []);
  });
});
