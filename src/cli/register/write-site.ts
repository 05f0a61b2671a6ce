import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CliError } from '../cli-error.ts';
import { deliver } from '../output.ts';
import { say, type Session } from '../session.ts';

/** Says of a page that Vigie wrote it: only such pages are replaced or taken away. */
const mark = '<meta name="generator" content="Vigie">';

/**
 * Writes the site into a folder, and takes away the pages of records that are no longer there.
 * @throws CliError where the folder holds a page that Vigie did not write, or cannot be written.
 */
export async function writeSite(files: ReadonlyMap<string, string>, folder: string, session: Session): Promise<void> {
  const root = resolve(session.host.cwd, folder);
  const pages = await pagesIn(root);
  const foreign = pages.find(({ path, isOurs }) => !isOurs && files.has(path));
  if (foreign) throw new CliError('usage.foreign-page', { file: join(folder, foreign.path) });
  for (const [path, text] of files) await deliver(text, join(root, path), session.host);
  const stale = pages.filter(({ path, isOurs }) => isOurs && !files.has(path));
  for (const { path } of stale) await rm(join(root, path), { force: true });
  await say(session, 'register.export.written', { folder, count: files.size });
}

interface FoundPage {
  /** Relative to the site's folder, with forward slashes. */
  readonly path: string;
  readonly isOurs: boolean;
}

/** Pages at the places where the site has some: its folder, and those of the languages. */
async function pagesIn(root: string): Promise<readonly FoundPage[]> {
  const found = await Promise.all(
    ['', 'en/', 'fr/'].map(async (folder) => {
      const names = await readdir(join(root, folder)).catch(() => []);
      return names.filter((name) => name.endsWith('.html')).map((name) => `${folder}${name}`);
    }),
  );
  return Promise.all(
    found.flat().map(async (path) => {
      const text = await readFile(join(root, path), 'utf8').catch(() => '');
      return { path, isOurs: text.includes(mark) };
    }),
  );
}
