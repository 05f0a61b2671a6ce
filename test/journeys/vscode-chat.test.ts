/** VS Code's own chat, without Copilot: a model of a server of this machine, behind the guard, and `@vigie`. */
import assert from 'node:assert/strict';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { openFile, runCommand } from '../../scripts/hosts/page.ts';
import { eventually } from '../editor/support/eventually.ts';
import { startTalkingServer, type TalkingServer } from './support/talking-server.ts';
import { openSample, type Workbench } from './support/workbench.ts';

/** Someone else's agent, which knows nothing of Vigie but its tools. */
const otherAgent = path.join(import.meta.dirname, 'support', 'agent-extension');
/** The call of the sample that has no record. */
const draft = '@agent vigie_draft_record {"path": "portail/resume.ts", "line": 7}';
const records = ['aide-transport.yml', 'orientation-demandes.yml'];
const address = 'odile.brumaire@sainte-fictive.gouv.fr';

describe('VS Code’s own chat', function () {
  this.timeout(240_000);
  let workbench: Workbench;
  let server: TalkingServer;

  const chat = (): Locator => workbench.page.locator('.interactive-session').last();
  const model = (): Locator => chat().locator('.chat-input-toolbars').getByText('autre-modele');
  /** Something that was said there. */
  const said = (text: string): Promise<void> =>
    chat().locator('.interactive-response').getByText(text).first().waitFor();

  /** What VS Code asks the person before it lets a tool run. */
  const asks = (text: string): Locator =>
    chat().locator('.chat-confirmation-widget-container:visible').filter({ hasText: text });

  async function ask(question: string): Promise<void> {
    await chat().locator('.interactive-input-part .view-lines').first().click();
    await workbench.page.keyboard.type(question);
    // A list of names may have the key otherwise.
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Enter');
  }

  before(async () => {
    server = await startTalkingServer();
    const settings = {
      'vigie.assistant.provider': 'albert-api',
      'vigie.assistant.address': server.address,
      'chat.disableAIFeatures': false,
    };
    workbench = await openSample({ settings, otherExtensions: [otherAgent] });
    await workbench.page.setViewportSize({ width: 1500, height: 950 });
    await openFile(workbench.page, 'relance.py');
    await workbench.page.locator('.squiggly-warning').first().waitFor();
    await runCommand(workbench.page, 'Chat: Open Chat');
    await model().waitFor();
  });

  after(async () => {
    await workbench.close();
    await server.stop();
  });

  it('asks the guarded model, and what leaves is masked', async () => {
    server.willAnswer('Bonjour de ', 'la machine.');
    await ask(`@vigie Écris à ${address}`);
    await said('Bonjour de la machine.');
    await said('Written by an AI');
    const bodies = server.bodies.join('\n');
    assert.match(bodies, /Écris à/);
    assert.ok(!bodies.includes(address));
  });

  it('answers of what Vigie knows by itself, without asking any model', async () => {
    const asked = server.bodies.length;
    await ask('@vigie /policy');
    await said('policy/invalid');
    assert.equal(server.bodies.length, asked);
  });

  it('lets a person say no to a tool, and nothing is written', async () => {
    await ask(draft);
    await asks('Write a new record in the register').getByRole('button', { name: 'Proceed without running' }).click();
    await said('The user chose to skip the tool call');
    assert.deepEqual(await workbench.files('.vigie/algorithms'), records);
  });

  it('writes a record once a person has agreed', async () => {
    await ask(draft);
    await asks('Write a new record in the register').getByRole('button', { name: 'Allow this tool' }).click();
    await said('The tool gave: .vigie/algorithms/');
    const written = (await workbench.files('.vigie/algorithms')).filter((file) => !records.includes(file));
    assert.equal(written.length, 1);
    await workbench.remove(`.vigie/algorithms/${written.join('')}`);
  });

  it('gives findings to another agent, without the value', async () => {
    await ask('@agent vigie_check {"path": "guichet/relance.py"}');
    await asks('guichet/relance.py').getByRole('button', { name: 'Allow this tool' }).click();
    await said('personal-data/value');
    assert.ok(!(await chat().locator('.interactive-response').last().innerText()).includes(address));
  });

  it('refuses as the policy says, and nothing leaves', async () => {
    const policy = await workbench.read('.vigie/policy.yml');
    await workbench.write('.vigie/policy.yml', policy.replace(/^( {4}albert-api:).*$/m, '$1 deny'));
    // Errors: the calls to the provider that is refused now are two more.
    const problems = workbench.page.locator('[id="status.problems"]');
    await eventually('them in the problems', async () => /^\s*4\b/.test(await problems.innerText()));
    const asked = server.bodies.length;
    await ask('@vigie Bonjour encore');
    await said('Nothing was sent');
    assert.equal(server.bodies.length, asked);
  });
});
