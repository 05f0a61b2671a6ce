/** The assistant with a model, on a server of this machine: what leaves, what comes, and what a person does with it. */
import assert from 'node:assert/strict';
import { goTo, openFile, runCommand } from '../../scripts/hosts/page.ts';
import { eventually } from '../editor/support/eventually.ts';
import { showTheme, themes, violationsOf } from './support/axe.ts';
import { hold, startTalkingServer, type TalkingServer } from './support/talking-server.ts';
import { openPanel, type Panel } from './support/panel.ts';
import { openSample, type Workbench } from './support/workbench.ts';

const address = 'odile.brumaire@sainte-fictive.gouv.fr';
const record = '.vigie/algorithms/orientation-demandes.yml';

describe('the assistant with a model', function () {
  this.timeout(300_000);
  let workbench: Workbench;
  let server: TalkingServer;
  let panel: Panel;

  /** The stand-in that left instead of the address. */
  const standIn = (body: string): string => /COPIE = \\"([^"\\]+)\\"/.exec(body)?.[1] ?? '';

  before(async () => {
    server = await startTalkingServer();
    const settings = { 'vigie.assistant.provider': 'albert-api', 'vigie.assistant.address': server.address };
    workbench = await openSample({ settings });
    await openFile(workbench.page, 'relance.py');
    await workbench.page.locator('.squiggly-warning').first().waitFor();
    panel = await openPanel(workbench);
    await panel.shown.locator('#model').waitFor();
  });

  after(async () => {
    await workbench.close();
    await server.stop();
  });

  it('lists the models of the server, and nothing has been asked', async () => {
    assert.deepEqual(await panel.shown.locator('#model option').allInnerTexts(), ['autre-modele', 'modele-fictif']);
    assert.deepEqual(server.bodies, []);
  });

  it('shows what leaves, byte for byte, and sends just that', async () => {
    await panel.shown.getByRole('button', { name: 'What leaves' }).click();
    await panel.box.fill('/review');
    const shown = await eventually('the body', async () => {
      const text = (await panel.shown.locator('#preview pre').textContent()) ?? '';
      return text.includes('relance.py') && text;
    });
    assert.deepEqual(await panel.shown.locator('#preview mark').allInnerTexts(), [standIn(shown)]);
    assert.deepEqual(server.bodies, []);
    await panel.ask('/review');
    await panel.model.getByText('Bonjour.').waitFor();
    assert.deepEqual(server.bodies, [shown]);
    assert.ok(!shown.includes(address));
    await panel.shown.getByRole('button', { name: 'What leaves' }).click();
  });

  it('turns stand-ins back while the answer comes, and says that an AI wrote it, what was decided and what it took', async () => {
    const stood = standIn(server.bodies[0] ?? '');
    server.willAnswer('Écrivez à ', stood.slice(0, 4), hold, stood.slice(4), ' **vite**.');
    await panel.ask('/review');
    await panel.model.getByText('Écrivez à').waitFor();
    assert.equal(await panel.model.getAttribute('aria-busy'), 'true');
    assert.doesNotMatch(await panel.model.innerText(), new RegExp(stood.slice(0, 4)));
    server.letGo();
    await panel.model.getByText(address).waitFor();
    await eventually('the end', async () => (await panel.model.getAttribute('data-state')) === 'done');
    const text = await panel.model.innerText();
    assert.match(text, /Written by an AI: autre-modele, Albert API/);
    assert.match(text, /Allowed by \.vigie\/policy\.yml, line \d+/);
    assert.match(text, /Masked: email address/);
    assert.match(text, /120 tokens sent, 30 received/);
    assert.match(text, /Wh, .*g CO₂e/);
  });

  it('stops when it is told to, and keeps what came', async () => {
    server.willAnswer('Le début. \n\n', hold, 'La fin.');
    await panel.ask('/review');
    await panel.model.getByText('Le début.').waitFor();
    await panel.shown.getByRole('button', { name: 'Stop' }).click();
    await eventually('the stop', async () => (await panel.model.getAttribute('data-state')) === 'stopped');
    assert.match(await panel.model.innerText(), /Le début\./);
    await panel.model.getByRole('button', { name: 'Ask again' }).waitFor();
    await eventually('a connection that was closed', () => server.stopped() === 1);
  });

  it('sends nothing that the policy refuses, and says which line refuses and what to do', async () => {
    const before = server.bodies.length;
    await openFile(workbench.page, 'quotient_familial.py');
    await workbench.page.locator('.squiggly-error').first().waitFor();
    await panel.ask('/review');
    const refused = panel.shown.locator('article[data-state=refused]').last();
    await refused.getByText('Nothing was sent.').waitFor();
    assert.match(await refused.innerText(), /social security number \(vigie:fr-local-authority, line \d+\)/);
    assert.equal(server.bodies.length, before);
    assert.doesNotMatch(await panel.shown.locator('main').innerText(), /84 05 90/);
  });

  it('inserts the code of an answer where the cursor is, and compares it', async () => {
    await openFile(workbench.page, 'resume.ts');
    await goTo(workbench.page, 1, 1);
    server.willAnswer('Voici :\n\n```ts\n// ajouté par un modèle\n```\n');
    await panel.ask('/review');
    await panel.model.getByRole('button', { name: 'Compare' }).click();
    await workbench.page.locator('.diff-editor, .monaco-diff-editor').first().waitFor();
    // The tab of the comparison has the name of the file.
    await runCommand(workbench.page, 'View: Close All Editors');
    await openFile(workbench.page, 'resume.ts');
    await goTo(workbench.page, 1, 1);
    await panel.model.getByRole('button', { name: 'Insert' }).click();
    await eventually('the code', async () =>
      (await workbench.read('portail/resume.ts')).startsWith('// ajouté par un modèle\n'),
    );
  });

  it('tells what the code of an answer breaks, and whose data it holds that nobody gave', async () => {
    const call = 'client.chat.completions.create(model="m", messages=[])';
    server.willAnswer(
      `\`\`\`python\nfrom openai import OpenAI\nclient = OpenAI()\n${call}\n\`\`\`\n\nÉcrire à paul.varin@autre-fictive.fr`,
    );
    await panel.ask('/review');
    await eventually('the end', async () => (await panel.model.getAttribute('data-state')) === 'done');
    const text = await panel.model.getByRole('list', { name: 'Before you use it' }).innerText();
    assert.match(text, /no record covers it/);
    assert.match(text, /personal data that the question did not \(email address\)/);
  });

  it('asks the model that the policy proposes, as soon as it says so', async () => {
    const before = await workbench.read('.vigie/policy.yml');
    const proposed = `${before}\nassistant:\n  provider: albert-api\n  model: modele-fictif\n`;
    const shown = panel.shown.locator('#model');
    assert.equal(await shown.inputValue(), 'autre-modele');
    await workbench.write('.vigie/policy.yml', proposed);
    await eventually('the model of the policy', async () => (await shown.inputValue()) === 'modele-fictif');
    await workbench.write('.vigie/policy.yml', before);
    await eventually('the first model', async () => (await shown.inputValue()) === 'autre-modele');
  });

  it('loads and follows nothing by itself: a link waits for a person, who sees where it leads', async () => {
    const asked: string[] = [];
    workbench.page.on('request', (request) => asked.push(request.url()));
    server.willAnswer('[le guide](https://guide.example/?d=1) ![plan](https://images.example/p.png)');
    await panel.ask('/review');
    await eventually('the end', async () => (await panel.model.getAttribute('data-state')) === 'done');
    await panel.model.getByText('(guide.example)').waitFor();
    await panel.model.getByRole('button', { name: 'le guide' }).click();
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await dialog.getByText('https://guide.example/?d=1').waitFor();
    await workbench.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.deepEqual(
      asked.filter((url) => url.includes('guide.example') || url.includes('images.example')),
      [],
    );
  });

  it('drafts what a record lacks: written only when a person says so, and marked as not confirmed', async () => {
    await openFile(workbench.page, 'orientation.py');
    const before = await workbench.read(record);
    await workbench.write(record, before.replace(/^( {2}fr: )proposer .*$/m, '$1'));
    server.willAnswer('```yaml\npurpose.fr: orienter les demandes d’aide\n```\n');
    // A model is asked, and the panel busy, once Vigie itself has seen that the text lacks.
    await eventually('a gap', async () => {
      await panel.ask('/notice');
      return (await panel.own.innerText()).includes('R.311-3-1-1');
    });
    await eventually('a question', () => (server.bodies.at(-1) ?? '').includes('purpose.fr'));
    const write = panel.model.getByRole('button', { name: /to be confirmed/ });
    await write.waitFor();
    assert.doesNotMatch(await workbench.read(record), /orienter les demandes/);
    await write.click();
    await eventually('the draft', async () => {
      await workbench.page.keyboard.press('Control+S');
      return /fr: orienter les demandes d’aide\n.*unconfirmed:\n {2}- purpose\.fr/s.test(await workbench.read(record));
    });
    await runCommand(workbench.page, 'View: Close All Editors');
    await workbench.write(record, before);
    await openFile(workbench.page, 'relance.py');
  });

  for (const theme of themes) {
    it(`has no fault that axe knows, ${theme.name}`, async () => {
      await showTheme(workbench.page, panel.shown, theme);
      assert.deepEqual(await violationsOf(panel.shown), []);
    });
  }

  it('says that the server cannot be reached, and asks again', async () => {
    await server.stop();
    await panel.ask('/review');
    await eventually('the failure', async () => (await panel.model.getAttribute('data-state')) === 'failed');
    await panel.model.getByText('cannot be reached').waitFor();
    await panel.model.getByRole('button', { name: 'Ask again' }).waitFor();
  });

  it('keeps conversations only when it is asked to, brings them back, and deletes them', async () => {
    await panel.shown.getByText('History').click();
    await panel.shown.getByLabel('Keep conversations on this machine').check();
    await panel.shown.locator('.history li').first().waitFor();
    await workbench.page.reload();
    await panel.box.waitFor({ timeout: 90_000 });
    await eventually('the conversation', async () => (await panel.shown.locator('article').count()) > 4);
    await panel.shown.getByText('History').click();
    await panel.shown.getByRole('button', { name: 'Delete all' }).click();
    await panel.shown.locator('.history li').first().waitFor({ state: 'detached' });
  });
});
