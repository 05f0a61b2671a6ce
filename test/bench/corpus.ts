/**
 * The corpus of the benchmark: the text sources of the npm packages that the lock file pins, plus generated files with
 * fictitious personal data and AI calls. The same lock file gives the same corpus.
 */
import { cp, glob, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generated-files.ts';

export const corpusFolder = '.bench/corpus';
const stampFile = '.bench/corpus.stamp';

/** Endings of text that every tool of the comparison reads. */
const textEndings = 'js,mjs,cjs,ts,mts,cts,jsx,tsx,json,md,yml,yaml,css,scss,html,py,sh,txt,xml,java,go,rb,php';
/** Folders that one tool or another skips by name: renamed, so that all of them read the same files. */
const skippedByName = new Set([
  'dist',
  'build',
  'out',
  'vendor',
  'node_modules',
  'coverage',
  'generated',
  'test',
  'tests',
  'fixtures',
  '__tests__',
]);
const skippedFile = /\.min\.|\.map$|-lock\.|^package-lock|\.d\.[cm]?ts\.map$/;

export interface CorpusSize {
  readonly files: number;
  readonly bytes: number;
}

export async function prepareCorpus(): Promise<CorpusSize> {
  const lock = await readFile('package-lock.json', 'utf8');
  const stamp = await readFile(stampFile, 'utf8').catch(() => '');
  const [size, ...rest] = stamp.split('\n');
  if (size !== undefined && rest.join('\n') === lock) return JSON.parse(size) as CorpusSize;
  console.error('Making the corpus…');
  await rm(corpusFolder, { recursive: true, force: true });
  const made = add(await copyPackages(), await writeGenerated());
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, `${JSON.stringify(made)}\n${lock}`);
  return made;
}

function add(one: CorpusSize, other: CorpusSize): CorpusSize {
  return { files: one.files + other.files, bytes: one.bytes + other.bytes };
}

async function copyPackages(): Promise<CorpusSize> {
  let size: CorpusSize = { files: 0, bytes: 0 };
  for await (const path of glob(`node_modules/**/*.{${textEndings}}`)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const info = await stat(path);
    if (skippedFile.test(name) || !info.isFile() || info.size === 0 || info.size > 1_000_000) continue;
    const segments = path.split('/').slice(1);
    const target = join(
      corpusFolder,
      ...segments.map((segment) => (skippedByName.has(segment) ? `${segment}_` : segment)),
    );
    await mkdir(dirname(target), { recursive: true });
    await cp(path, target);
    size = add(size, { files: 1, bytes: info.size });
  }
  return size;
}

async function writeGenerated(): Promise<CorpusSize> {
  let size: CorpusSize = { files: 0, bytes: 0 };
  for (const { path, text } of generatedFiles()) {
    const target = join(corpusFolder, 'made', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    size = add(size, { files: 1, bytes: Buffer.byteLength(text) });
  }
  return size;
}
