import { access, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const abandonedAfterMs = 2 * 60 * 60 * 1000;

/**
 * Fills `target` through a temporary folder beside it, renamed when complete: an interrupted install is never
 * seen, and of two processes that install at once the first to finish wins and the other one uses its work.
 */
export async function installOnce(target: string, fill: (folder: string) => Promise<void>): Promise<string> {
  if (await exists(target)) return target;
  await mkdir(path.dirname(target), { recursive: true });
  await removeAbandoned(target);
  const partial = await mkdtemp(`${target}.partial-`);
  try {
    await fill(partial);
    await rename(partial, target);
  } catch (error) {
    if (!(await exists(target))) throw error;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return target;
}

export function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Only old ones: a recent one may belong to another process that is still at work. */
async function removeAbandoned(target: string): Promise<void> {
  const folder = path.dirname(target);
  const prefix = `${path.basename(target)}.partial-`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue;
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > abandonedAfterMs) await rm(file, { recursive: true, force: true });
  }
}
