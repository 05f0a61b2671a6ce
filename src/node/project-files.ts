import { readdir, readFile, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { ProjectTree } from '../core/project/files.ts';
import { decodeText } from './decode-text.ts';
import { errorCodeOf } from './error-code.ts';

/** The project's files on disk. Only a policy's parent may stand outside of the root, since teams share it so. */
export function projectFilesOf(root: string): ProjectTree {
  const inside = `${resolve(root)}${sep}`;
  const locate = (path: string, mayLeave: boolean): string => {
    const absolute = resolve(root, path);
    if (!mayLeave && !`${absolute}${sep}`.startsWith(inside)) throw new Error(`${path} is outside of the project`);
    return absolute;
  };
  return {
    read: (path) => absentAs(undefined, async () => decodeText(await readFile(locate(path, isPolicyParent(path))))),
    list: (folder) => absentAs([], () => filesIn(locate(folder, false), folder)),
    folders: (folder) => absentAs([], () => foldersIn(locate(folder, false))),
  };
}

/** A relative path upwards to a YAML file; never an absolute one, which would tie a policy to one machine. */
function isPolicyParent(path: string): boolean {
  return path.startsWith('../') && /\.ya?ml$/i.test(path);
}

async function filesIn(absolute: string, folder: string): Promise<readonly string[]> {
  const names = (await readdir(absolute)).sort();
  const kept = await Promise.all(names.map(async (name) => ((await isFile(`${absolute}/${name}`)) ? [name] : [])));
  return kept.flat().map((name) => `${folder}/${name}`);
}

async function foldersIn(absolute: string): Promise<readonly string[]> {
  const entries = await readdir(absolute, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

async function isFile(path: string): Promise<boolean> {
  return absentAs(false, async () => (await stat(path)).isFile());
}

/** What is not there is no error; what is there and cannot be read is one. */
async function absentAs<T>(absent: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return absent;
    throw error;
  }
}
