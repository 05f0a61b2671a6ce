/** The mention as a page, in a real browser, under axe with the rules that it maps to RGAA. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { noticeFormatOf } from '../../src/core/notices/formats/formats.ts';
import { launchBrowser } from '../../scripts/hosts/browser.ts';
import { noticeOfEveryBlock } from '../unit/notices/every-block.ts';
import { everyDocument } from '../unit/notices/every-document.ts';
import { mentionOf } from '../unit/notices/records.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** How a page may look. Paper is always light. */
const looks = [
  ['screen', 'light'],
  ['screen', 'dark'],
  ['print', 'dark'],
] as const;

interface PageCase {
  readonly name: string;
  readonly html: string;
  /** Axe must find something in it. */
  readonly faults?: boolean;
  /** Whether it is looked at in every look. */
  readonly isWhole?: boolean;
}

/** What makes a page different for axe. Adding a state adds a line. */
const pages: readonly PageCase[] = [
  { name: 'a complete mention', html: htmlOf(mentionOf({})) },
  { name: 'a draft', html: htmlOf(mentionOf({ purpose: {}, contact: {} })) },
  { name: 'hostile texts', html: htmlOf(mentionOf({ purpose: { fr: '<h1>"\u202e&</main>'.repeat(50) } })) },
  { name: 'every kind of block', html: noticeFormatOf('html').format(noticeOfEveryBlock('texte')) },
  ...everyDocument().map((notice) => ({
    name: `${notice.document}, ${notice.language}`,
    html: noticeFormatOf('html').format(notice),
    // All documents share one style, of which the page above has every part.
    isWhole: false,
  })),
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

  for (const { name, html, faults = false, isWhole = true } of pages) {
    for (const [media, colorScheme] of isWhole ? looks : looks.slice(0, 1)) {
      it(`${name}, ${media}, ${colorScheme}`, async () => {
        const page = await browser.newPage({ viewport: { width: 640, height: 900 } });
        await page.emulateMedia({ media, colorScheme });
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
    const long = noticeFormatOf('html').format(noticeOfEveryBlock('x'.repeat(3000)));
    for (const html of [htmlOf(mentionOf({ purpose: { fr: 'x'.repeat(3000) } })), long]) {
      await page.setContent(html);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
    }
    await page.close();
  });
});
