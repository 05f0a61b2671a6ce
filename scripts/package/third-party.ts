import { glob, readdir, readFile } from 'node:fs/promises';

/** Licences whose code may be in the bundle. Anything else, copyleft above all, stops the packaging. */
const accepted = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  '0BSD',
  'Unlicense',
]);
/** Grammars and parser are copied, not bundled, so that esbuild does not list them. */
const copied = [
  'web-tree-sitter',
  '@vscode/tree-sitter-wasm',
  'tree-sitter-c-sharp',
  '@tree-sitter-grammars/tree-sitter-kotlin',
];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Names, versions and licence texts of every package in the bundle. `metaFolder` holds esbuild's metafiles. */
export async function thirdPartyNotices(metaFolder: string): Promise<string> {
  const folders = await bundledPackages(metaFolder);
  for (const name of copied) folders.add(`node_modules/${name}`);
  const notices = await Promise.all([...folders].sort().map(noticeOf));
  return `Vigie contains the following software.\n\n${notices.join('\n')}`;
}

async function bundledPackages(metaFolder: string): Promise<Set<string>> {
  const folders = new Set<string>();
  for await (const path of glob(`${metaFolder}/*.json`)) {
    const { inputs } = JSON.parse(await readFile(path, 'utf8')) as { inputs: Record<string, unknown> };
    for (const input of Object.keys(inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return folders;
}

async function noticeOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as Manifest;
  if (manifest.license === undefined || !accepted.has(manifest.license)) {
    throw new Error(`${manifest.name}: licence ${manifest.license ?? 'not stated'} may not be bundled`);
  }
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '(no licence file in the package)' : await readFile(`${folder}/${file}`, 'utf8');
  return `## ${manifest.name} ${manifest.version} (${manifest.license})\n\n${text.trim()}\n`;
}
