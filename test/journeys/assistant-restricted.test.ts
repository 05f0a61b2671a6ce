/** A folder that nobody trusts: the assistant answers by itself, and no server hears of it. */
import assert from 'node:assert/strict';
import { openFile } from '../../scripts/hosts/page.ts';
import { startTalkingServer, type TalkingServer } from './support/talking-server.ts';
import { openPanel, type Panel } from './support/panel.ts';
import { openSample, type Workbench } from './support/workbench.ts';

describe('the assistant in Restricted Mode', function () {
  this.timeout(240_000);
  let workbench: Workbench;
  let server: TalkingServer;
  let panel: Panel;

  before(async () => {
    server = await startTalkingServer();
    const settings = { 'vigie.assistant.provider': 'albert-api', 'vigie.assistant.address': server.address };
    workbench = await openSample({ workspaceTrust: true, settings });
    await openFile(workbench.page, 'relance.py');
    panel = await openPanel(workbench);
  });

  after(async () => {
    await workbench.close();
    await server.stop();
  });

  it('says why nobody is asked, and asks nobody, not even for a list of models', async () => {
    await panel.shown.locator('.provider').getByText('Restricted Mode').waitFor();
    await panel.ask('Bonjour');
    await panel.own.getByText('Restricted Mode').waitFor();
    assert.equal(server.requests(), 0);
  });

  it('still says what Vigie knows by itself', async () => {
    await panel.ask('/policy');
    await panel.own.getByText('ai/undocumented-call').waitFor();
    assert.equal(server.requests(), 0);
  });
});
