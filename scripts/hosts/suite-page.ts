import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { markOfSuite } from './suite-environment.ts';

/** What VS Code itself logs during a run: hundreds of lines that matter only when something goes wrong. */
export interface SuiteLog {
  readonly lines: string[];
}

/** Opens a page that runs a suite, prints what the suite writes, and gives its exit code. */
export function runSuiteInPage(page: Page, address: string, timeoutMs: number, log: SuiteLog): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => {
      reject(new Error(what));
    };
    const late = `did not end within ${Math.round(timeoutMs / 1000)} s (VIGIE_TEST_TIMEOUT_MS changes this limit)`;
    setTimeout(fail, timeoutMs, `The suite ${late}.`).unref();
    page.on('crash', () => {
      fail('The page that runs the suite crashed.');
    });
    page.on('close', () => {
      fail('The page that runs the suite was closed.');
    });
    open(page, address, log, resolve).catch(reject);
  });
}

async function open(page: Page, address: string, log: SuiteLog, end: (code: number) => void): Promise<void> {
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    write(format(...args), log);
  });
  await page.exposeFunction('codeAutomationExit', end);
  await page.goto(address);
}

function write(line: string, log: SuiteLog): void {
  log.lines.push(line.replace(markOfSuite, ''));
  if (line.startsWith(markOfSuite)) process.stdout.write(`${line.slice(markOfSuite.length)}\n`);
}
