import { loadProject } from '../../../../src/core/project/load-project.ts';
import type { Project } from '../../../../src/core/project/project.ts';
import { memoryFiles } from '../../register/project.ts';

/** A project in memory: its policy, and other files by path. */
export function projectWith(
  policy: string | undefined,
  files: Readonly<Record<string, string>> = {},
): Promise<Project> {
  return loadProject(memoryFiles(policy === undefined ? files : { ...files, '.vigie/policy.yml': policy }));
}
