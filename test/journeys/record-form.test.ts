/** What a person does in the form of a record, in a real VS Code, and under axe in each kind of theme. */
import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { openFile, runCommand } from '../../scripts/hosts/page.ts';
import { eventually } from '../editor/support/eventually.ts';
import { frameOf, showTheme, themes, violationsOf } from './support/axe.ts';
import { formIn, openSample, type Workbench } from './support/workbench.ts';

const record = '.vigie/algorithms/orientation-demandes.yml';
describe('the form of a record', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  const text = (id: string): Locator => formIn(workbench.page).locator(id);
  const purpose = (): Locator => text('#control-purpose-fr');
  /** Saves until the record says so: a key may come before the text that it should save. */
  const saved = (what: RegExp): Promise<unknown> =>
    eventually(`${String(what)} in the record`, async () => {
      await workbench.page.keyboard.press('Control+S');
      return what.test(await workbench.read(record));
    });
  const shown = (): FrameLocator => formIn(workbench.page);

  before(async () => {
    workbench = await openSample();
    await openFile(workbench.page, 'orientation-demandes.yml');
    await workbench.page.locator('.codelens-decoration, .squiggly-error, .view-line').first().waitFor();
    await runCommand(workbench.page, 'Vigie: Open as a Form');
    await purpose().waitFor();
  });

  after(() => workbench.close());

  it('changes only the line of what is typed, is saved with the usual key, and undone with it', async () => {
    const before = await workbench.read(record);
    const old = await purpose().inputValue();
    await purpose().fill('orienter votre demande, vite');
    await workbench.page.locator('.tab.active.dirty').waitFor();
    await saved(/^ {2}fr: orienter votre demande, vite$/m);
    const after = await workbench.read(record);
    assert.deepEqual(
      after.split('\n').filter((line, index) => line !== before.split('\n')[index]),
      ['  fr: orienter votre demande, vite'],
    );
    await workbench.page.keyboard.press('Control+Z');
    await eventually('the text from before', async () => (await purpose().inputValue()) === old);
    await workbench.page.keyboard.press('Control+S');
    await eventually('the record from before', async () => (await workbench.read(record)) === before);
  });

  it('says at once what is missing, and for which article', async () => {
    const old = await purpose().inputValue();
    await purpose().fill('');
    await text('#problems-purpose-fr').getByText('R.311-3-1-1').waitFor();
    await purpose().fill(old);
    await text('#problems-purpose-fr p').waitFor({ state: 'detached' });
  });

  it('keeps what is being typed when the file changes on disk, and shows both', async () => {
    await workbench.page.keyboard.press('Control+S');
    await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
    const before = await workbench.read(record);
    await purpose().focus();
    await workbench.page.keyboard.press('Control+End');
    // What the form has not told anyone yet, when somebody else writes: typed in the same moment.
    const form = await frameOf(shown());
    await form.evaluate(`{
      const box = document.getElementById('control-purpose-fr');
      window.typed = 0;
      const type = () => {
        box.value += 'a';
        window.typed++;
        box.dispatchEvent(new Event('input'));
      };
      // At once too: the other text may be there before a first turn.
      type();
      window.keepsTyping = setInterval(type, 100);
    }`);
    await workbench.write(record, before.replace(/^( {2}fr: )proposer .*$/m, '$1un autre texte'));
    await text('.conflict').getByText('un autre texte').waitFor();
    const typed = await form.evaluate<number>('clearInterval(window.keepsTyping), window.typed');
    assert.ok(typed > 0);
    assert.ok((await purpose().inputValue()).endsWith('a'.repeat(typed)));
    await text('.conflict').getByRole('button', { name: 'Take the other text' }).click();
    await eventually('the other text', async () => (await purpose().inputValue()) === 'un autre texte');
  });

  it('takes an answer back by keyboard: unknown is an answer of its own', async () => {
    await text('#control-facts-main_processing-true').focus();
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('ArrowDown');
    await saved(/^ {2}main_processing:$/m);
  });

  it('takes what the code says, one thing at a time, with the place that says it', async () => {
    const proposal = text('.field[data-key=hosts] .proposals p');
    await proposal.getByText('guichet/orientation.py:23').waitFor();
    await proposal.getByRole('button', { name: 'Use albert.api.etalab.gouv.fr' }).click();
    await proposal.waitFor({ state: 'detached' });
    await text('.field[data-key=hosts] .items').getByText('albert.api.etalab.gouv.fr').waitFor();
    await saved(/^hosts:\n\s*- albert\.api\.etalab\.gouv\.fr$/m);
  });

  for (const theme of themes) {
    it(`has no fault that axe knows, ${theme.name}`, async () => {
      await showTheme(workbench.page, shown(), theme);
      assert.deepEqual(await violationsOf(shown()), []);
      await text('#all').check();
      assert.deepEqual(await violationsOf(shown()), []);
      await text('#all').uncheck();
    });
  }
});
