/** The tools that other assistants find in VS Code: there, confirmed, and silent about values. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { toolNames } from '../../../src/editor/vscode-chat/tool-names.ts';
import { at, closeEditors, read, remove, withoutProject, write } from '../support/folder.ts';
import { nir, pythonCall } from '../support/values.ts';

async function answerOf(name: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return content.flatMap((part) => (part instanceof vscode.LanguageModelTextPart ? [part.value] : [])).join('');
}

describe('tools for other assistants', () => {
  before(async () => {
    await withoutProject();
    await write('outils/dossier.py', `nir = "${nir}"\n`);
    await write('outils/appel.py', pythonCall);
  });

  after(async () => {
    await closeEditors();
    await remove('outils', '.vigie');
  });

  it('are all known to VS Code', () => {
    const known = vscode.lm.tools.map(({ name }) => name);
    assert.deepEqual(
      toolNames.filter((name) => !known.includes(name)),
      [],
    );
  });

  it('check a file, and repeat no value', async () => {
    const text = await answerOf('vigie_check', { path: 'outils/dossier.py' });
    assert.match(text, /\| error \| 1 \|/);
    assert.ok(!text.includes(nir));
  });

  for (const path of ['../../etc/passwd', '/etc/passwd', 'outils/not-there.py', '']) {
    it(`read nothing at “${path}”`, async () => {
      assert.doesNotMatch(await answerOf('vigie_check', { path }), /root:|\| error/);
    });
  }

  it('explain a rule, and say which there are', async () => {
    assert.match(await answerOf('vigie_explain', { rule: 'personal-data/in-prompt' }), /personal-data\/in-prompt/);
    assert.match(await answerOf('vigie_explain', { rule: 'x' }), /policy\/invalid/);
  });

  it('say what the policy says', async () => {
    assert.match(await answerOf('vigie_policy', {}), /ai\/undocumented-call/);
  });

  it('start a record of a call that has none', async () => {
    const line = pythonCall.slice(0, pythonCall.indexOf('.create(')).split('\n').length;
    const text = await answerOf('vigie_draft_record', { path: 'outils/appel.py', line });
    const [file = ''] = text.split('\n');
    assert.match(file, /^\.vigie\/algorithms\/.+\.yml$/);
    assert.equal(text, `${file}\n\n${await read(at(file))}`);
  });
});
