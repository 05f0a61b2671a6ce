import { resolve } from 'node:path';
import { loadProject } from '../../core/project/load-project.ts';
import type { Project } from '../../core/project/project.ts';
import { projectFilesOf } from '../../node/project-files.ts';
import { CliError } from '../cli-error.ts';
import { findRoot } from '../find-root.ts';
import type { CliHost } from '../host.ts';

/** Root of the project that a command is about. */
export function rootOf(root: string | undefined, { cwd }: CliHost): string {
  return root === undefined ? findRoot(cwd) : resolve(cwd, root);
}

/**
 * The project, for a command that acts under its policy.
 * @throws CliError for a policy that cannot be used.
 */
export async function openProject(root: string | undefined, host: CliHost): Promise<Project> {
  const project = await loadProject(projectFilesOf(rootOf(root, host)));
  if (!project.policyIsValid) throw new CliError('error.policy');
  return project;
}
