/** What a person does in the preview of a record's notices, in a real VS Code, and under axe in each kind of theme. */
import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { openFile, runCommand } from '../../scripts/hosts/page.ts';
import { eventually } from '../editor/support/eventually.ts';
import { frameOf, showTheme, themes, violationsOf } from './support/axe.ts';
import { formIn, noticesIn, openSample, type Workbench } from './support/workbench.ts';

const record = '.vigie/algorithms/aide-transport.yml';
const mention = '.vigie/notices/aide-transport/fr-decision-mention.fr.md';
const purpose = /^purpose:\n {2}fr: .*$/m;

describe('the preview of notices', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  const shown = (): FrameLocator => noticesIn(workbench.page);
  const at = (what: string): Locator => shown().locator(what);
  const title = (): Locator => at('#notice h1');
  const titled = (text: string): Promise<void> => title().getByText(text, { exact: true }).waitFor();
  const inFrame = async <Result>(script: string): Promise<Result> => (await frameOf(shown())).evaluate<Result>(script);
  const does = (name: string): Promise<void> => shown().getByRole('button', { name, exact: true }).click();

  before(async () => {
    workbench = await openSample();
    const policy = await workbench.read('.vigie/policy.yml');
    await workbench.write('.vigie/policy.yml', policy.replace(/^languages: .*$/m, 'languages: [fr, en]'));
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openFile(workbench.page, 'aide-transport.yml');
    await runCommand(workbench.page, 'Vigie: Generate a Notice');
    await titled('Votre dossier et l’algorithme utilisé');
  });

  after(() => workbench.close());

  it('has every document that the law asks for, and says which lack something', async () => {
    const names = await at('#document option').allTextContents();
    assert.ok(names.length > 10, String(names.length));
    assert.ok(names.includes('Mention on the decision – nothing lacks'));
    assert.equal(await at('.draft').count(), 0);
  });

  it('shows another document, in another language, with the language said to screen readers', async () => {
    await at('#document').selectOption('eu-automated-decision-rights');
    await at('#language').selectOption('en');
    await at('#notice[lang=en] h1').waitFor();
    const english = await title().textContent();
    await at('#language').selectOption('fr');
    await at('#notice[lang=fr] h1').waitFor();
    assert.notEqual(await title().textContent(), english);
    await at('#document').selectOption('fr-decision-mention');
    await titled('Votre dossier et l’algorithme utilisé');
  });

  it('makes the text larger, up to three times, and usual again', async () => {
    const size = (): Promise<number> =>
      inFrame("parseFloat(getComputedStyle(document.querySelector('#notice > p')).fontSize)");
    const usual = await size();
    for (const percent of ['125%', '150%', '200%', '250%', '300%']) {
      await does('Larger text');
      await shown().getByRole('button', { name: percent }).waitFor();
    }
    assert.equal(Math.round((await size()) / usual), 3);
    await does('300%');
    assert.equal(await size(), usual);
  });

  it('copies the mention as text, for a letter', async () => {
    await does('Copy as text');
    await shown().getByText('The text is on the clipboard.').waitFor({ state: 'attached' });
    const text = await workbench.page.evaluate<string>('navigator.clipboard.readText()');
    assert.match(text, /Cette décision a été prise sur le fondement d’un traitement\s+algorithmique/);
    assert.doesNotMatch(text, /[<>*`]/);
  });

  it('leads from what lacks to its field, and makes page and file again once it is written and saved', async () => {
    const whole = await workbench.read(record);
    await workbench.write(record, whole.replace(purpose, 'purpose:'));
    await at('.draft').waitFor();
    await at('p a.missing[data-path="purpose.fr"]').first().click();
    await formIn(workbench.page).locator('#control-purpose-fr:focus').waitFor();
    await workbench.page.keyboard.type('savoir qui reçoit l’aide');
    await at('.draft').waitFor({ state: 'detached' });
    await at('#notice').getByText('savoir qui reçoit l’aide').waitFor();
    await eventually('the file made again', async () => {
      await workbench.page.keyboard.press('Control+S');
      return (await workbench.read(mention).catch(() => '')).includes('savoir qui reçoit l’aide');
    });
    await workbench.write(record, whole);
  });

  it('shows what each law asks and why, with a link to the article', async () => {
    await runCommand(workbench.page, 'Vigie: What the Law Asks of an Algorithm');
    const duty = at('#law .duty.applies').first();
    await duty.locator('summary').click();
    const link = duty.locator('.refs a').first();
    await link.waitFor();
    assert.match((await link.getAttribute('href')) ?? '', /^https:\/\/www\.legifrance\.gouv\.fr\//);
  });

  for (const theme of themes) {
    it(`has no fault that axe knows, ${theme.name}`, async () => {
      await showTheme(workbench.page, shown(), theme);
      assert.deepEqual(await violationsOf(shown()), []);
    });
  }
});
