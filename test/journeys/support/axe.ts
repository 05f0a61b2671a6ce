import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, FrameLocator, Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The kinds of themes that VS Code has, and what a browser says to get each. */
export const themes = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, kind: 'vscode-light' },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, kind: 'vscode-dark' },
  { name: 'high contrast', media: { colorScheme: 'dark', forcedColors: 'active' }, kind: 'vscode-high-contrast' },
  {
    name: 'high contrast, light',
    media: { colorScheme: 'light', forcedColors: 'active' },
    kind: 'vscode-high-contrast-light',
  },
] as const;

export type Theme = (typeof themes)[number];

/** Shows VS Code in a kind of theme, and waits until the page has it. */
export async function showTheme(page: Page, shown: FrameLocator, { media, kind }: Theme): Promise<void> {
  await page.emulateMedia(media);
  await shown.locator(`body.${kind}`).waitFor();
}

/** Ids of the rules that a page breaks, with what breaks them. */
export async function violationsOf(shown: FrameLocator): Promise<readonly string[]> {
  const frame = await frameOf(shown);
  await frame.evaluate(await readFile(axeFile, 'utf8'));
  // From the top: a link that the head of the page covers by half while one scrolls is not a small one.
  await frame.evaluate('window.scrollTo(0, 0)');
  const run = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })`;
  return frame.evaluate<string[]>(
    `${run}.then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
  );
}

export async function frameOf(shown: FrameLocator): Promise<Frame> {
  const handle = await shown.locator('body').elementHandle();
  const owner = await handle.ownerFrame();
  assert.ok(owner);
  return owner;
}
