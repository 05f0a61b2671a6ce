import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFiles } from '../core/project/files.ts';
import type { Project } from '../core/project/project.ts';
import { ProjectCode } from '../core/scan/project-code.ts';
import type { Syntax } from '../core/syntax/syntax.ts';
import { decodeText } from './decode-text.ts';

/** Longest file that another one may take something from, in bytes. */
const LIMIT = 1024 * 1024;

/** The project’s other files, as a scan sees them. */
export function projectCode(root: string, project: Project, syntax: Syntax): ProjectCode {
  return new ProjectCode(sourceFilesOf(root), project, syntax);
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
