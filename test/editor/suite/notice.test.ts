import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, closeEditors, read, remove, write, withoutProject } from '../support/folder.ts';
import { eventually } from '../support/eventually.ts';

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
        return input instanceof vscode.TabInputWebview && input.viewType.includes('markdown.preview');
      }),
    );
  });

  it('is written again from the record, never from itself', async () => {
    const record = 'id: tri\nname: { fr: Tri des demandes }\n';
    await generate(record);
    await write(notice, 'corrigé à la main');
    assert.match(await generate(record), /^> \*\*Projet/);
  });
});
