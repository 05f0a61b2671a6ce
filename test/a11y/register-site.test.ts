/** The register's public site, in a real browser: axe with the rules that it maps to RGAA, search, keyboard, zoom. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/hosts/browser.ts';
import { site } from '../unit/register-site/sources.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Pages that differ for axe. Adding one adds a line. */
const paths = [
  'index.html',
  'en/index.html',
  'theme-education.html',
  'algorithm-places-creche.html',
  'en/algorithm-places-creche.html',
  'algorithm-vide.html',
  'algorithm-index.html',
];

const looks: readonly (BrowserContextOptions & { readonly name: string; readonly media?: 'print' })[] = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'print', media: 'print' },
  // 1280 CSS pixels at a zoom of 400 %, which holds 200 % as well (WCAG 1.4.10, RGAA 10.4 and 10.11).
  { name: 'narrow', viewport: { width: 320, height: 640 } },
];

describe('the site of a register, in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let folder: string;
  before(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'vigie-site-'));
    for (const [path, text] of site()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  });
  after(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a page; what the browser refuses or fetches from elsewhere fails the test. */
  async function withPage(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>) {
    const page = await browser.newPage(options);
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) troubles.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, path)).href);
    await use(page);
    await page.close();
    assert.deepEqual(troubles, []);
  }

  for (const path of paths) {
    for (const { name, media, ...options } of looks) {
      it(`${path}, ${name}: axe finds nothing`, () =>
        withPage(path, options, async (page) => {
          if (media) await page.emulateMedia({ media });
          await page.evaluate(await readFile(axeFile, 'utf8'));
          const run = `axe.run(document, { preload: false, runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })`;
          const faults = `${run}.then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`;
          assert.deepEqual(await page.evaluate(faults), []);
        }));
    }

    it(`${path} does not scroll sideways at 320 CSS pixels`, () =>
      withPage(path, { viewport: { width: 320, height: 640 } }, async (page) => {
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
      }));
  }

  const searches = [
    { typed: '', shown: 3, status: '3 algorithmes' },
    { typed: 'creche', shown: 1, status: '1 algorithme' },
    { typed: '  PLACES  crèche ', shown: 1, status: '1 algorithme' },
    { typed: 'dirigeable', shown: 0, status: 'Aucun algorithme ne correspond. Essayez un autre mot.' },
  ];
  for (const { typed, shown, status } of searches) {
    it(`shows ${String(shown)} of the list for “${typed}”`, () =>
      withPage('index.html', {}, async (page) => {
        await page.getByRole('searchbox').fill(typed);
        assert.equal(await page.locator('.records > li:visible').count(), shown);
        assert.equal(await page.getByRole('status').textContent(), status);
      }));
  }

  it('keeps the search from a theme to another', () =>
    withPage('index.html', {}, async (page) => {
      await page.getByRole('searchbox').fill('crèche');
      await page.getByRole('link', { name: 'Éducation' }).click();
      assert.match(page.url(), /theme-education\.html\?q=cr%C3%A8che$/);
      assert.equal(await page.getByRole('searchbox').inputValue(), 'crèche');
    }));

  it('says everything without its script', () =>
    withPage('index.html', { javaScriptEnabled: false }, async (page) => {
      assert.equal(await page.locator('.records > li').count(), 3);
      assert.equal(await page.locator('form:visible').count(), 0);
      await page.getByRole('link', { name: 'Éducation' }).click();
      assert.equal(await page.locator('.records > li').count(), 1);
    }));

  it('can be used with the keyboard alone', () =>
    withPage('index.html', {}, async (page) => {
      const focused = () => page.evaluate<string>('document.activeElement.textContent || document.activeElement.id');
      const stops: string[] = [];
      for (let stop = 0; stop < 7; stop++) {
        await page.keyboard.press('Tab');
        stops.push(await focused());
      }
      assert.deepEqual(stops, [
        'Aller au contenu',
        'Registre des algorithmes',
        'English',
        'Tous (3)',
        'Éducation et science (1)',
        'Protection sociale (1)',
        'q',
      ]);
      await page.keyboard.type('creche');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/algorithm-places-creche/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      assert.equal(await focused(), 'Tous les algorithmes');
    }));

  it('changes language on the same page', () =>
    withPage('algorithm-places-creche.html', {}, async (page) => {
      await page.getByRole('link', { name: 'English' }).click();
      assert.match(page.url(), /\/en\/algorithm-places-creche\.html$/);
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    }));
});
