import type { Page } from 'playwright-core';
import { runCommand } from './page.ts';

export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
}

export interface Problems extends ProblemCounts {
  /** The rows that the Problems panel shows: files, and the problems under them. */
  readonly rows: readonly string[];
}

const statusItem = '[id="status.problems"]';

/** Reads the counts in the status bar. Hints are nowhere but in the editor. */
export async function problemCounts(page: Page): Promise<ProblemCounts> {
  const label = (await page.locator(statusItem).getAttribute('aria-label')) ?? '';
  const count = (kind: string): number => Number(new RegExp(`${kind}: ([0-9]+)`).exec(label)?.[1] ?? 0);
  return { errors: count('Errors'), warnings: count('Warnings'), informations: count('Infos') };
}

/** Waits until VS Code shows at least that many problems. */
export async function waitForProblems(page: Page, atLeast = 1, timeoutMs = 30_000): Promise<ProblemCounts> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const counts = await problemCounts(page);
    const total = counts.errors + counts.warnings + counts.informations;
    if (total >= atLeast) return counts;
    if (Date.now() > deadline)
      throw new Error(`VS Code shows ${total} problems after ${timeoutMs} ms, not ${atLeast}.`);
    await page.waitForTimeout(200);
  }
}

/** Opens the Problems panel and reads it. */
export async function readProblems(page: Page): Promise<Problems> {
  await runCommand(page, 'Problems: Focus on Problems View');
  const rows = page.locator('.markers-panel .monaco-list-row');
  await rows.first().waitFor();
  const labels = await Promise.all((await rows.all()).map((row) => row.getAttribute('aria-label')));
  return { ...(await problemCounts(page)), rows: labels.filter((label) => label !== null) };
}
