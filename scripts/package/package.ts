/** `npm run package`: builds, checks the licences of what is bundled, and makes `vigie-<version>.vsix`. */
import { execFileSync } from 'node:child_process';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createVSIX } from '@vscode/vsce';
import { thirdPartyNotices } from './third-party.ts';

const LARGEST_MIB = 12;

async function main(): Promise<void> {
  execFileSync('node', ['esbuild.mjs', '--meta'], { stdio: 'inherit' });
  await writeFile('dist/THIRD-PARTY-NOTICES.txt', await thirdPartyNotices('dist/meta'));
  await rm('dist/meta', { recursive: true });
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const path = `vigie-${version}.vsix`;
  await createVSIX({
    packagePath: path,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const mebibytes = (await stat(path)).size / 1024 / 1024;
  console.log(`${path}: ${mebibytes.toFixed(2)} MiB`);
  if (mebibytes > LARGEST_MIB) throw new Error(`The VSIX may weigh ${String(LARGEST_MIB)} MiB at most`);
}

await main();
