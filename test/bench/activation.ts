import { cp } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../../scripts/hosts/browser.ts';
import { openFolder } from '../../scripts/hosts/open.ts';
import { openWorkbench, runCommand } from '../../scripts/hosts/page.ts';
import { repository } from '../../scripts/hosts/paths.ts';
import { temporaryFolder } from '../../scripts/hosts/temporary.ts';
import { newest } from '../../scripts/hosts/versions.ts';

/** What VS Code itself says that Vigie took to activate, in milliseconds: its list of running extensions. */
export async function measureActivation(): Promise<number> {
  const copy = await temporaryFolder('bench');
  const folder = path.join(copy.path, 'mairie');
  await cp(path.join(repository, 'samples', 'mairie'), folder, { recursive: true });
  const opened = await openFolder({ host: newest, folder, extension: repository, log: console.error });
  const browser = await launchBrowser();
  try {
    const page = await openWorkbench(browser, opened.address);
    // Activation comes after start-up is over.
    await page.waitForTimeout(5000);
    await runCommand(page, 'Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Vigie' });
    const text = await row.innerText();
    const milliseconds = /Activation:?\s*(\d+)\s*ms/i.exec(text)?.[1];
    if (milliseconds === undefined) throw new Error(`VS Code does not say how long Vigie took: ${text}`);
    return Number(milliseconds);
  } finally {
    await browser.close();
    opened.stop();
    copy.remove();
  }
}
