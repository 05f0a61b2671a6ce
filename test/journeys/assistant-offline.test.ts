/** The assistant where nobody has chosen a model: what it says by itself, by keyboard, after a reload, and under axe. */
import assert from 'node:assert/strict';
import { goTo, openFile, runCommand } from '../../scripts/hosts/page.ts';
import { eventually } from '../editor/support/eventually.ts';
import { showTheme, themes, violationsOf } from './support/axe.ts';
import { openPanel, type Panel } from './support/panel.ts';
import { openSample, type Workbench } from './support/workbench.ts';

const file = 'guichet/quotient_familial.py';

describe('the assistant without a model', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  let panel: Panel;

  before(async () => {
    workbench = await openSample();
    await openFile(workbench.page, 'quotient_familial.py');
    await workbench.page.locator('.squiggly-error').first().waitFor();
    await goTo(workbench.page, 5, 18);
    panel = await openPanel(workbench);
  });

  after(() => workbench.close());

  it('takes a command from its list by keyboard, and explains what is under the cursor', async () => {
    await panel.box.pressSequentially('/e');
    await panel.shown.getByRole('option', { name: '/explain' }).waitFor();
    assert.equal(await panel.box.getAttribute('aria-activedescendant'), 'command-explain');
    await panel.box.press('Enter');
    assert.equal(await panel.box.inputValue(), '/explain ');
    await panel.box.press('Enter');
    await panel.own.getByText('GDPR art. 87').first().waitFor();
    assert.match(
      await panel.shown.locator('article[data-from=person] .chips').innerText(),
      /Personal data in the source/,
    );
    assert.doesNotMatch(await panel.shown.locator('main').innerText(), /2 84 05/);
    assert.match(await panel.shown.locator('#live').innerText(), /Vigie, without a model/);
  });

  it('fixes what it can by itself', async () => {
    await goTo(workbench.page, 5, 18);
    await panel.ask('/fix');
    await panel.own.getByRole('button', { name: /^Replace/ }).click();
    // The other number is fictitious too: it has the country's fictitious shape.
    await eventually('another number', async () => !(await workbench.read(file)).includes('2 84 05 90'));
    await goTo(workbench.page, 5, 18);
    await workbench.page.keyboard.press('Control+Z');
    await eventually('the number from before', async () => (await workbench.read(file)).includes('2 84 05 90'));
  });

  it('says what the policy says here, and which line decided', async () => {
    await panel.ask('/policy');
    const row = panel.own.getByRole('row').filter({ hasText: 'ai/undocumented-call' });
    assert.match(await row.innerText(), /error\s+vigie:fr-local-authority/);
  });

  it('answers a question of one’s own by saying that there is no model', async () => {
    await panel.ask('Que dit la loi ?');
    await panel.own.getByText('No model: nothing leaves').waitFor();
  });

  it('shows what would leave if somebody were asked, with stand-ins marked, and what the policy would keep', async () => {
    const preview = panel.shown.locator('#preview');
    await panel.shown.getByRole('button', { name: 'What leaves' }).click();
    await panel.box.fill('/review');
    await preview.getByText('social security number').waitFor();
    assert.ok(await preview.locator('pre').isHidden());
    await panel.box.fill('Écrire à odile.brumaire@sainte-fictive.gouv.fr');
    await preview.locator('mark').waitFor();
    assert.match(await preview.innerText(), /Nothing is sent: No model.* If Albert API were asked/);
    assert.doesNotMatch(await preview.locator('pre').innerText(), /odile/);
    await panel.box.fill('');
    await panel.shown.getByRole('button', { name: 'What leaves' }).click();
  });

  it('joins a file, and lets it go', async () => {
    await panel.shown.getByRole('button', { name: 'Add context' }).click();
    await workbench.page.locator('.quick-input-widget input[type="text"]').fill('quotient_familial.py');
    await workbench.page.keyboard.press('Enter');
    const chip = panel.shown.locator('footer .chips li');
    await chip.getByText('guichet/quotient_familial.py').waitFor();
    await chip.getByRole('button').click();
    await chip.waitFor({ state: 'detached' });
  });

  it('lists what a notice lacks, with each article', async () => {
    const record = '.vigie/algorithms/orientation-demandes.yml';
    const before = await workbench.read(record);
    await workbench.write(record, before.replace(/^( {2}fr: )proposer .*$/m, '$1'));
    await panel.ask('/notice');
    await panel.own.getByText('Which record?').waitFor();
    await openFile(workbench.page, 'orientation.py');
    await eventually('a gap', async () => {
      await panel.ask('/notice');
      return (await panel.own.innerText()).includes('R.311-3-1-1');
    });
    await workbench.write(record, before);
  });

  it('leads to the last answer by a command', async () => {
    await runCommand(workbench.page, 'Vigie: Go to the Last Answer of the Assistant');
    await panel.shown.locator('article:last-of-type:focus').waitFor();
  });

  for (const theme of themes) {
    it(`has no fault that axe knows, ${theme.name}`, async () => {
      await showTheme(workbench.page, panel.shown, theme);
      await panel.shown.locator('details').evaluate('(details) => { details.open = true; }');
      await panel.shown.getByRole('button', { name: 'What leaves' }).click();
      await panel.box.fill('/');
      assert.deepEqual(await violationsOf(panel.shown), []);
      await panel.shown.getByRole('button', { name: 'What leaves' }).click();
      await panel.box.fill('');
    });
  }

  it('keeps what is being typed when the window is loaded again', async () => {
    await panel.box.fill('une question commencée');
    let kept = '';
    for (let tries = 0; tries < 3 && kept === ''; tries++) {
      // In a browser, VS Code writes its storage every few seconds; on the desktop, when the window closes.
      await workbench.page.waitForTimeout(6_000);
      await workbench.page.reload();
      await panel.box.waitFor({ timeout: 60_000 });
      kept = await panel.box.inputValue();
    }
    assert.equal(kept, 'une question commencée');
  });
});
