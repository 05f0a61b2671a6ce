import { loadProject } from '../../../../src/core/project/load-project.ts';
import type { Project } from '../../../../src/core/project/project.ts';

/** A project in memory: its policy, and other files by path. */
export function projectWith(
  policy: string | undefined,
  files: Readonly<Record<string, string>> = {},
): Promise<Project> {
  const all: Readonly<Record<string, string>> =
    policy === undefined ? files : { ...files, '.vigie/policy.yml': policy };
  return loadProject({
    read: (path) => Promise.resolve(all[path]),
    list: (folder) =>
      Promise.resolve(Object.keys(all).filter((path) => path.slice(0, path.lastIndexOf('/')) === folder)),
  });
}
