import type { ListFolder } from './imported-file.ts';

/** Folder of a path, `''` for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Name of a file without its folder and its ending. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

/** A path seen from a folder, undefined where it leaves the project. */
export function pathFrom(folder: string, relative: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** A folder and all that hold it, the nearest first. */
export function withAncestors(folder: string): readonly string[] {
  const parts = folder === '' ? [] : folder.split('/');
  return Array.from({ length: parts.length + 1 }, (_, index) => parts.slice(0, parts.length - index).join('/'));
}

/** The first of some paths that is a file. */
export async function firstFile(paths: readonly string[], list: ListFolder): Promise<string | undefined> {
  for (const path of paths) {
    if ((await list(folderOf(path))).has(path)) return path;
  }
  return undefined;
}
