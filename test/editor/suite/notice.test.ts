import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, closeEditors, open, read, remove, write, withoutProject } from '../support/folder.ts';
import { eventually } from '../support/eventually.ts';
import { quickFixesAt } from '../support/quick-fixes.ts';

const notice = '.vigie/notices/tri/fr-decision-mention.fr.md';

/** A town of the size that the law means, so that the mention is owed. */
const policy = `version: 1
languages: [fr]
organisation: { name: Ville de Sainte-Vigie, kind: local-authority, staff: 420, population: 61000 }
`;

async function generate(record: string): Promise<string> {
  await write('.vigie/policy.yml', policy);
  const uri = await write('.vigie/algorithms/tri.yml', record);
  return eventually('the notice', async () => {
    await vscode.commands.executeCommand('vigie.generateNotice', uri);
    return read(at(notice)).then(undefined, () => undefined);
  });
}

describe('the notice of a record', () => {
  before(withoutProject);

  afterEach(async () => {
    await closeEditors();
    await remove('.vigie');
  });

  it('is a draft that names what the record lacks', async () => {
    const text = await generate('id: tri\nname: { fr: Tri des demandes }\n');
    assert.match(text, /^> \*\*Projet/);
    assert.match(text, /`purpose\.fr`/);
    assert.match(text, /à compléter/);
  });

  it('is shown beside, as it will be read', async () => {
    await generate('id: tri\nname: { fr: Tri des demandes }\n');
    await eventually('the preview', () =>
      vscode.window.tabGroups.all.some(({ activeTab }) => {
        const input: unknown = activeTab?.input;
        return input instanceof vscode.TabInputWebview && input.viewType.endsWith('vigie.noticePreview');
      }),
    );
  });

  it('is written again from the record, never from itself', async () => {
    const record = 'id: tri\nname: { fr: Tri des demandes }\n';
    await generate(record);
    await write(notice, 'corrigé à la main');
    assert.match(await generate(record), /^> \*\*Projet/);
  });

  it('is shown without a file being written', async () => {
    await write('.vigie/policy.yml', policy);
    const uri = await write('.vigie/algorithms/tri.yml', 'id: tri\nname: { fr: Tri des demandes }\n');
    await eventually('the preview', async () => {
      await vscode.commands.executeCommand('vigie.previewNotice', uri);
      return vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.includes('Tri des demandes')),
      );
    });
    await assert.rejects(read(at(notice)));
  });

  it('is written again by the quick fix of a file that no longer says what the record says', async () => {
    const record = 'id: tri\nname: { fr: Tri des demandes }\n';
    await generate(record);
    const uri = await write('.vigie/algorithms/tri.yml', `${record}purpose: { fr: trier }\n`);
    await open(uri);
    const fix = await fixNamed(uri, 'Write the notices again');
    assert.ok(fix.command);
    await vscode.commands.executeCommand(fix.command.command, ...((fix.command.arguments ?? []) as unknown[]));
    assert.match(await read(at(notice)), /trier/);
  });

  it('is deleted by the quick fix of a file that the register no longer makes', async () => {
    await generate('id: tri\nname: { fr: Tri des demandes }\n');
    const facts = '{ individual_decision: false, algorithmic_processing: false }';
    const uri = await write('.vigie/algorithms/tri.yml', `id: tri\nname: { fr: Tri des demandes }\nfacts: ${facts}\n`);
    await open(uri);
    const fix = await fixNamed(uri, `Delete ${notice}`);
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    await assert.rejects(read(at(notice)));
  });
});

function fixNamed(uri: vscode.Uri, title: string): Promise<vscode.CodeAction> {
  return eventually(title, async () => {
    const fixes = await quickFixesAt(uri, new vscode.Range(0, 0, 0, 7));
    return fixes.find((fix) => fix.title === title);
  });
}
