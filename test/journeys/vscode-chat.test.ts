/** VS Code's own chat, without Copilot: a model of a server of this machine, behind the guard, and `@vigie`. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { openFile, runCommand } from '../../scripts/hosts/page.ts';
import { eventually } from '../editor/support/eventually.ts';
import { startTalkingServer, type TalkingServer } from './support/talking-server.ts';
import { openSample, type Workbench } from './support/workbench.ts';

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
    workbench = await openSample({ settings });
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
