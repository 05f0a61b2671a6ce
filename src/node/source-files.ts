import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProjectModules } from '../core/personal-data/flows/imports/project-modules.ts';
import type { ProjectFiles } from '../core/project/files.ts';
import type { Project } from '../core/project/project.ts';
import type { Syntax } from '../core/syntax/syntax.ts';
import { decodeText } from './decode-text.ts';

/** Longest file that another one may take something from, in bytes. */
const LIMIT = 1024 * 1024;

/** The project’s other files, as flows see them. */
export function projectModules(root: string, project: Project, syntax: Syntax): ProjectModules {
  return new ProjectModules({ files: sourceFilesOf(root), syntax, settingsOf: (path) => project.policy.forPath(path) });
}

/** Source files on disk, without links, which may lead out of the project. Synchronous: faster for many small files. */
function sourceFilesOf(root: string): ProjectFiles {
  return {
    read: (path) => Promise.resolve(textOf(join(root, path))),
    list: (folder) =>
      Promise.resolve(filesIn(join(root, folder)).map((name) => (folder === '' ? name : `${folder}/${name}`))),
  };
}

function textOf(absolute: string): string | undefined {
  const stats = lstatSync(absolute, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size <= LIMIT ? decodeText(readFileSync(absolute)) : undefined;
}

/** Names in order, so that what is found never depends on the file system. */
function filesIn(absolute: string): readonly string[] {
  try {
    const entries = readdirSync(absolute, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
  } catch {
    return [];
  }
}
