import path from 'node:path';
import { workbenchAddress } from './address.ts';
import { launchBrowser } from './browser.ts';
import { installHost, type Log } from './install.ts';
import { linkExtension } from './install-extension.ts';
import { openWorkbench, screenshot } from './page.ts';
import { readProblems, waitForProblems, type Problems } from './problems.ts';
import { startServer, type Server } from './server.ts';
import type { Settings } from './settings.ts';
import { temporaryFolder } from './temporary.ts';
import type { Host } from './versions.ts';

export interface OpenOptions {
  readonly host: Host;
  readonly folder: string;
  /** The unpacked extension, built: it is linked, so that a new build needs only a reload of the page. */
  readonly extension: string;
  /** Other people's, beside it. */
  readonly otherExtensions?: readonly string[];
  readonly settings?: Settings;
  /** `true` opens the folder in Restricted Mode. */
  readonly workspaceTrust?: boolean;
  readonly port?: number;
  readonly locale?: string;
  readonly log?: Log;
}

export interface OpenFolder {
  /** For any browser on this machine; it carries the token that keeps other users of the machine out. */
  readonly address: string;
  readonly stop: () => void;
}

/** Serves a VS Code that has an extension and shows a folder, which it trusts unless told otherwise. */
export async function openFolder(options: OpenOptions): Promise<OpenFolder> {
  const { host, folder, extension, otherExtensions = [], log = console.log, ...server } = options;
  await installHost(host.id, log);
  const extensions = await temporaryFolder('extensions');
  for (const one of [extension, ...otherExtensions]) await linkExtension(path.resolve(one), extensions.path);
  const started: Server = await startServer({ ...server, host, extensionsDir: extensions.path });
  const stop = (): void => {
    started.stop();
    extensions.remove();
  };
  return { address: workbenchAddress(started, { folder: path.resolve(folder) }), stop };
}

export interface CheckOptions {
  readonly atLeast?: number;
  readonly timeoutMs?: number;
  /** Where to keep a picture of what VS Code showed. */
  readonly picture?: string;
}

/** Opens the address as a person would and gives the problems that VS Code shows; fails when there are none. */
export async function checkShowsFindings(address: string, options: CheckOptions = {}): Promise<Problems> {
  const browser = await launchBrowser();
  try {
    const page = await openWorkbench(browser, address);
    await waitForProblems(page, options.atLeast, options.timeoutMs);
    const problems = await readProblems(page);
    if (options.picture) await screenshot(page, options.picture);
    return problems;
  } finally {
    await browser.close();
  }
}
