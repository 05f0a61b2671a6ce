import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/hosts/browser.ts';
import { openFolder } from '../../../scripts/hosts/open.ts';
import { openWorkbench } from '../../../scripts/hosts/page.ts';
import { repository } from '../../../scripts/hosts/paths.ts';
import type { Settings } from '../../../scripts/hosts/settings.ts';
import { temporaryFolder } from '../../../scripts/hosts/temporary.ts';
import { newest } from '../../../scripts/hosts/versions.ts';

/** A real VS Code on a copy of the sample repository, as a person has it in front of them. */
export interface Workbench {
  readonly page: Page;
  readonly read: (file: string) => Promise<string>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** Names of the files of a folder, in order. */
  readonly files: (inFolder: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface SampleOptions {
  /** Leaves Workspace Trust on: the folder opens in Restricted Mode. */
  readonly workspaceTrust?: boolean;
  readonly settings?: Settings;
  readonly locale?: string;
  readonly otherExtensions?: readonly string[];
}

export async function openSample({ settings, ...options }: SampleOptions = {}): Promise<Workbench> {
  const copy = await temporaryFolder('journey');
  const folder = path.join(copy.path, 'mairie');
  await cp(path.join(repository, 'samples', 'mairie'), folder, { recursive: true });
  const quiet = { 'chat.disableAIFeatures': true, 'editor.minimap.enabled': false, ...settings };
  const log = (): void => undefined;
  const opened = await openFolder({ host: newest, folder, extension: repository, settings: quiet, log, ...options });
  const browser: Browser = await launchBrowser();
  const page = await openWorkbench(browser, opened.address);
  return {
    page,
    read: (file) => readFile(path.join(folder, file), 'utf8'),
    write: (file, text) => writeFile(path.join(folder, file), text),
    remove: (file) => rm(path.join(folder, file)),
    files: async (inFolder) => (await readdir(path.join(folder, inFolder))).sort(),
    close: async () => {
      await browser.close();
      opened.stop();
      copy.remove();
    },
  };
}

/** The form of a record, where it was opened after the preview of notices: a frame in a frame. */
export function formIn(page: Page): FrameLocator {
  return pagesIn(page).last().contentFrame().frameLocator('#active-frame');
}

/** The preview of notices, where it was opened first. */
export function noticesIn(page: Page): FrameLocator {
  return pagesIn(page).first().contentFrame().frameLocator('#active-frame');
}

/** Pages in the place of editors, not those of views, in the order in which they were opened. */
function pagesIn(page: Page): Locator {
  return page.locator('iframe.webview.ready:not([src*="purpose=webviewView"])');
}
