/** `npm run screenshots`: takes the pictures of the README from the real VS Code, on the sample repository. */
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../hosts/browser.ts';
import { openFolder } from '../hosts/open.ts';
import { goTo, hover, openFile, openWorkbench, runCommand, screenshot } from '../hosts/page.ts';
import { repository } from '../hosts/paths.ts';
import { waitForProblems } from '../hosts/problems.ts';
import { temporaryFolder } from '../hosts/temporary.ts';
import { newest } from '../hosts/versions.ts';

const pictures = path.join(repository, 'docs', 'images');
const settings = {
  'editor.minimap.enabled': false,
  'workbench.startupEditor': 'none',
  'editor.fontSize': 14,
  'chat.disableAIFeatures': true,
};

interface Scene {
  readonly name: string;
  readonly play: (page: Page) => Promise<void>;
}

const scenes: readonly Scene[] = [
  {
    name: 'finding',
    play: async (page) => {
      await openFile(page, 'quotient_familial.py');
      await page.locator('.squiggly-error').first().waitFor();
      await hover(page, 5, 18);
    },
  },
  {
    name: 'code-lens',
    play: async (page) => {
      await openFile(page, 'resume.ts');
      await page.locator('.codelens-decoration').first().waitFor();
      await goTo(page, 1, 1);
    },
  },
  {
    name: 'notice',
    play: async (page) => {
      await openFile(page, 'orientation.py');
      await page.locator('.codelens-decoration').first().waitFor();
      await page.locator('.codelens-decoration a', { hasText: 'notice' }).first().click();
      const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await shown.locator('#notice h1').waitFor();
    },
  },
  {
    name: 'assistant',
    play: async (page) => {
      await openFile(page, 'quotient_familial.py');
      await page.locator('.squiggly-error').first().waitFor();
      await goTo(page, 5, 18);
      await runCommand(page, 'Vigie: Open the Assistant');
      const view = page.frameLocator('iframe.webview.ready[src*="purpose=webviewView"]');
      const shown = view.frameLocator('#active-frame');
      await shown.locator('#box').fill('/explain');
      await shown.locator('#box').press('Escape');
      await shown.locator('#box').press('Enter');
      await shown.locator('article[data-from=vigie] h3, article[data-from=vigie] p').last().waitFor();
      await page.waitForTimeout(500);
    },
  },
];

const copy = await temporaryFolder('screenshots');
const folder = path.join(copy.path, 'mairie');
await cp(path.join(repository, 'samples', 'mairie'), folder, { recursive: true });
await mkdir(pictures, { recursive: true });
const opened = await openFolder({ host: newest, folder, extension: repository, settings });
const browser = await launchBrowser();
try {
  const page = await openWorkbench(browser, opened.address, { width: 1200, height: 720 });
  await waitForProblems(page);
  for (const { name, play } of scenes) {
    await runCommand(page, 'View: Close All Editors');
    await play(page);
    await screenshot(page, path.join(pictures, `${name}.png`));
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await browser.close();
  opened.stop();
  copy.remove();
}
