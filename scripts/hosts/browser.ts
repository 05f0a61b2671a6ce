import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { unpackedChromium, type BrowserProgram } from './chromium.ts';

const programs = ['google-chrome', 'google-chrome-stable', 'chrome', 'chromium', 'chromium-browser', 'chrome.exe'];
const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A test must neither depend on the network nor tell anyone that it runs.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];

/** A headless browser: the machine's own, or the one of the registry package where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const program = (await installedBrowser()) ?? (await unpackedChromium());
  const env = Object.fromEntries(
    Object.entries(program.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return chromium.launch({ executablePath: program.executablePath, env, args, headless: true });
}

async function installedBrowser(): Promise<BrowserProgram | undefined> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return { executablePath: chosen, env: process.env };
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => programs.map((name) => path.join(folder, name)));
  for (const executablePath of [...candidates, ...macPrograms]) {
    if (await isExecutable(executablePath)) return { executablePath, env: process.env };
  }
  return undefined;
}

function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
