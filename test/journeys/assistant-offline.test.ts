/** The assistant where nobody has chosen a model: what it says by itself, by keyboard, after a reload, and under axe. */
import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { goTo, openFile, runCommand } from '../../scripts/hosts/page.ts';
import { eventually } from '../editor/support/eventually.ts';
import { showTheme, themes, violationsOf } from './support/axe.ts';
import { formIn, openSample, type Workbench } from './support/workbench.ts';

const file = 'guichet/quotient_familial.py';

describe('the assistant without a model', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  const shown = (): FrameLocator => formIn(workbench.page);
  const box = (): Locator => shown().locator('#box');
  const answer = (): Locator => shown().locator('article[data-from=vigie]').last();
  const ask = async (typed: string): Promise<void> => {
    const before = await shown().locator('article').count();
    await box().fill(typed);
    await box().press('Escape');
    await box().press('Enter');
    await eventually('an answer', async () => (await shown().locator('article').count()) === before + 2);
  };

  before(async () => {
    workbench = await openSample();
    await openFile(workbench.page, 'quotient_familial.py');
    await workbench.page.locator('.squiggly-error').first().waitFor();
    await goTo(workbench.page, 5, 18);
    await runCommand(workbench.page, 'Vigie: Open the Assistant');
    await box().waitFor();
  });

  after(() => workbench.close());

  it('takes a command from its list by keyboard, and explains what is under the cursor', async () => {
    await box().pressSequentially('/e');
    await shown().getByRole('option', { name: '/explain' }).waitFor();
    assert.equal(await box().getAttribute('aria-activedescendant'), 'command-explain');
    await box().press('Enter');
    assert.equal(await box().inputValue(), '/explain ');
    await box().press('Enter');
    await answer().getByText('GDPR art. 87').first().waitFor();
    assert.match(await shown().locator('article[data-from=person] .chips').innerText(), /Personal data in the source/);
    assert.doesNotMatch(await shown().locator('main').innerText(), /2 84 05/);
    assert.match(await shown().locator('#live').innerText(), /Vigie, without a model/);
  });

  it('fixes what it can by itself', async () => {
    await goTo(workbench.page, 5, 18);
    await ask('/fix');
    await answer()
      .getByRole('button', { name: /^Replace/ })
      .click();
    // The other number is fictitious too: it has the country's fictitious shape.
    await eventually('another number', async () => !(await workbench.read(file)).includes('2 84 05 90'));
    await goTo(workbench.page, 5, 18);
    await workbench.page.keyboard.press('Control+Z');
    await eventually('the number from before', async () => (await workbench.read(file)).includes('2 84 05 90'));
  });

  it('says what the policy says here, and which line decided', async () => {
    await ask('/policy');
    const row = answer().getByRole('row').filter({ hasText: 'ai/undocumented-call' });
    assert.match(await row.innerText(), /error\s+vigie:fr-local-authority/);
  });

  it('lists what a notice lacks, with each article', async () => {
    const record = '.vigie/algorithms/orientation-demandes.yml';
    const before = await workbench.read(record);
    await workbench.write(record, before.replace(/^( {2}fr: )proposer .*$/m, '$1'));
    await eventually('a gap', async () => {
      await ask('/notice');
      return (await answer().innerText()).includes('R.311-3-1-1');
    });
    await workbench.write(record, before);
  });

  it('answers a question of one’s own by saying that there is no model', async () => {
    await ask('Que dit la loi ?');
    await answer().getByText('No model is chosen').waitFor();
  });

  it('joins a file, and lets it go', async () => {
    await shown().getByRole('button', { name: 'Add context' }).click();
    await workbench.page.locator('.quick-input-widget input[type="text"]').fill('quotient_familial.py');
    await workbench.page.keyboard.press('Enter');
    const chip = shown().locator('footer .chips li');
    await chip.getByText('guichet/quotient_familial.py').waitFor();
    await chip.getByRole('button').click();
    await chip.waitFor({ state: 'detached' });
  });

  it('leads to the last answer by a command', async () => {
    await runCommand(workbench.page, 'Vigie: Go to the Last Answer of the Assistant');
    await shown().locator('article:last-of-type:focus').waitFor();
  });

  for (const theme of themes) {
    it(`has no fault that axe knows, ${theme.name}`, async () => {
      await showTheme(workbench.page, shown(), theme);
      await shown().locator('details').evaluate('(details) => { details.open = true; }');
      await box().fill('/');
      assert.deepEqual(await violationsOf(shown()), []);
      await box().fill('');
    });
  }

  it('keeps what is being typed when the window is loaded again', async () => {
    await box().fill('une question commencée');
    await eventually('the text', async () => {
      // In a browser, VS Code writes its storage every few seconds; on the desktop, when the window closes.
      await workbench.page.waitForTimeout(6_000);
      await workbench.page.reload();
      await box().waitFor();
      return (await box().inputValue()) === 'une question commencée';
    });
  });
});
