import type { Browser, Page } from 'playwright-core';

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

const startTimeoutMs = 60_000;

/** Opens a workbench and waits until its folder shows. */
export async function openWorkbench(browser: Browser, address: string, view: View = {}): Promise<Page> {
  const page = await browser.newPage();
  await setView(page, view);
  await page.goto(address);
  await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: startTimeoutMs });
  return page;
}

/** The settings that every host starts with make VS Code follow the browser's choice between light and dark. */
export async function setView(page: Page, { width = 1280, height = 800, theme = 'light' }: View): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme });
}

export async function openFile(page: Page, name: string): Promise<void> {
  await pick(page, 'Control+P', name);
  const base = name.split('/').at(-1) ?? name;
  await page.locator(`.tab.active[data-resource-name="${base}"]`).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Runs a command from the palette by its title, with its category: "Vigie: Check the workspace". */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, 'F1', title, '>');
}

/**
 * Presses the key of a list, and again until it holds what is asked for: a key is lost while the focus goes from a webview to an editor, and
 * the list goes away where a webview takes the focus back.
 */
async function pick(page: Page, key: string, text: string, prefix = ''): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]');
  const words = text.split('/').at(-1) ?? text;
  // The line that Enter takes: those of before may show the name too, further down.
  const line = page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: words }).first();
  for (let tries = 0; tries < 6 && !(await line.isVisible()); tries++) {
    if (!(await input.isVisible())) await page.keyboard.press(key);
    await input.fill(prefix + text, { timeout: 5_000 }).catch(() => undefined);
    await line.waitFor({ timeout: 5_000 }).catch(() => undefined);
  }
  await line.waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Puts the cursor at a place of the active editor, both numbers from 1. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.locator('.editor-group-container.active .monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input[type="text"]').fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Shows the hover of a place of the active editor and gives its text. */
export async function hover(page: Page, line: number, column: number): Promise<string> {
  await goTo(page, line, column);
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  const shown = page.locator('.monaco-hover:visible .hover-row');
  await shown.first().waitFor();
  // The parts of a hover come one after the other.
  await page.waitForTimeout(500);
  return (await shown.allInnerTexts()).join('\n');
}

/** Takes a picture once nothing moves, at the size and in the theme asked for. */
export async function screenshot(page: Page, file: string, view?: View): Promise<void> {
  if (view) await setView(page, view);
  // VS Code repaints after a change of theme without telling when it is done.
  await page.waitForTimeout(700);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
}
