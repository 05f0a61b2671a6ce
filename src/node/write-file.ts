import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a whole file or nothing: into a neighbour first, which then takes its name. The folder is made where missing.
 * A link is followed; a pipe or a device is written to, not replaced.
 * @throws the file system's error; nothing is left behind then.
 */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const isReplaceable = await stat(target).then(
    (stats) => stats.isFile(),
    () => true,
  );
  if (isReplaceable) await replaceFile(target, text);
  else await writeFile(target, text);
}

async function replaceFile(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes a file that must not be there yet.
 * @throws `EEXIST` when it is.
 */
export async function writeNewFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
}
