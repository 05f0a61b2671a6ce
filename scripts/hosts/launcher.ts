/**
 * Stands in for VS Code's desktop program: takes its arguments, runs the suite in a real VS Code from the registry
 * and ends with the suite's exit code. `run-suite.ts` gives it to @vscode/test-electron.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { workbenchAddress } from './address.ts';
import { launchBrowser } from './browser.ts';
import { installHost } from './install.ts';
import { installVsix } from './install-extension.ts';
import { readArguments, type LauncherArguments } from './launcher-arguments.ts';
import { cache } from './paths.ts';
import { startServer } from './server.ts';
import { suiteSettings } from './settings.ts';
import { runSuiteInPage, type SuiteLog } from './suite-page.ts';
import { temporaryFolder } from './temporary.ts';
import { readSuiteEnvironment, type SuiteEnvironment } from './suite-environment.ts';

async function launch(args: LauncherArguments, suite: SuiteEnvironment): Promise<number> {
  await installHost(suite.host.id, console.log);
  const extensions = await temporaryFolder('extensions');
  if (suite.vsix) await installVsix(suite.host, suite.vsix, extensions.path);
  const { host, locale, workspaceTrust } = suite;
  const server = await startServer({
    host,
    extensionsDir: extensions.path,
    workspaceTrust,
    settings: suiteSettings,
    ...(locale && { locale }),
  });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const log: SuiteLog = { lines: [] };
  try {
    const code = await runSuiteInPage(page, workbenchAddress(server, args), suite.timeoutMs, log);
    if (code !== 0) await keepTraces(page, host.id, log);
    return code;
  } catch (error) {
    await keepTraces(page, host.id, log);
    throw error;
  } finally {
    await browser.close();
    server.stop();
    extensions.remove();
  }
}

async function keepTraces(page: Page, hostId: string, log: SuiteLog): Promise<void> {
  await mkdir(cache, { recursive: true });
  const file = path.join(cache, `last-failure-${hostId}`);
  await writeFile(`${file}.log`, `${log.lines.join('\n')}\n`);
  const picture = await page.screenshot({ path: `${file}.png`, timeout: 10_000 }).catch(() => undefined);
  console.error(`What VS Code logged: ${file}.log${picture ? `; what it showed then: ${file}.png` : ''}`);
}

try {
  process.exit(await launch(readArguments(process.argv.slice(2)), readSuiteEnvironment(process.env)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
