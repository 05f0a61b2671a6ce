import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path; a path that ends in `/` is an empty folder. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

/** Runs `use` in a new folder that holds `tree`, and removes it afterwards. Its path has no link in it. */
export async function withFolder<T>(tree: Tree, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'vigie-test-')));
  try {
    for (const [path, content] of Object.entries(tree)) await put(join(folder, path), content, path.endsWith('/'));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function put(path: string, content: string | Uint8Array, isFolder: boolean): Promise<void> {
  await mkdir(isFolder ? path : dirname(path), { recursive: true });
  if (!isFolder) await writeFile(path, content);
}
