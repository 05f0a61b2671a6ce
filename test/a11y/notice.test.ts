/** The mention as a page, in a real browser, under axe with the rules that it maps to RGAA. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { noticeFormatOf } from '../../src/core/notices/formats/formats.ts';
import { launchBrowser } from '../../scripts/hosts/browser.ts';
import { mentionOf } from '../unit/notices/records.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What makes a page different for axe. Adding a state adds a line. */
const pages = [
  { name: 'a complete mention', html: htmlOf(mentionOf({})) },
  { name: 'a draft', html: htmlOf(mentionOf({ purpose: {}, contact: {} })) },
  { name: 'hostile texts', html: htmlOf(mentionOf({ purpose: { fr: '<h1>"\u202e&</main>'.repeat(50) } })) },
  { name: 'a page with a fault, which axe must see', html: '<html><img src="x"></html>', faults: true },
];

function htmlOf({ notice }: ReturnType<typeof mentionOf>): string {
  assert.ok(notice);
  return noticeFormatOf('html').format(notice);
}

/** Ids of the rules that a page breaks. The page's own policy forbids scripts, so axe is run from outside of it. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, 'utf8'));
  const run = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })`;
  return page.evaluate<string[]>(`${run}.then((results) => results.violations.map(({ id }) => id))`);
}

describe('notices as pages', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const { name, html, faults = false } of pages) {
    for (const media of ['screen', 'print'] as const) {
      it(`${name}, ${media}`, async () => {
        const page = await browser.newPage({ viewport: { width: 640, height: 900 } });
        await page.emulateMedia({ media });
        await page.setContent(html);
        const violations = await violationsOf(page);
        await page.close();
        if (faults) assert.notDeepEqual(violations, []);
        else assert.deepEqual(violations, []);
      });
    }
  }

  it('does not scroll sideways at 320 CSS pixels, whatever the record holds', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    await page.setContent(htmlOf(mentionOf({ purpose: { fr: 'x'.repeat(3000) } })));
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
    await page.close();
  });
});
