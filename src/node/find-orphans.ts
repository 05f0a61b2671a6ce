import type { Finding } from '../core/findings/finding.ts';
import type { Project } from '../core/project/project.ts';
import type { SeenCode } from '../core/register/missing-code.ts';
import { missingCodeOf } from '../core/register/missing-code.ts';
import { checkOrphans } from '../core/rules/register/check-orphans.ts';
import { gitRenames } from './git-renames.ts';

/**
 * Records whose code is gone, with where it seems to be now. Git is asked only where something is missing.
 * @param root absolute path of the project.
 * @param seen all of the project.
 */
export async function findOrphans(root: string, project: Project, seen: SeenCode): Promise<readonly Finding[]> {
  const missing = project.register.records.flatMap((record) => missingCodeOf(record, seen));
  if (missing.length === 0) return [];
  return checkOrphans(project, seen, await gitRenames(root));
}
