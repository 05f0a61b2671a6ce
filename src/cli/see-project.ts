import type { SeenProject } from '../core/register/record-state.ts';
import { isUnchecked } from '../core/report/report.ts';
import { readDeclaredAi, type DeclaredAi } from '../node/declared-ai.ts';
import { listFiles } from '../node/list-files.ts';
import { projectFilesOf } from '../node/project-files.ts';
import { loadProjectWithSnapshot, type LoadedProject } from '../node/project-snapshot.ts';
import type { FileOutcome } from '../node/scan-file.ts';
import { scanWorkspace } from '../node/scan-workspace.ts';
import { timeSlices } from '../node/time-slices.ts';
import type { Targets } from './check/targets.ts';
import { CliError } from './cli-error.ts';
import type { CliHost } from './host.ts';

/** A project after all of its files, or those that were asked for, were scanned. */
export interface Sight {
  readonly loaded: LoadedProject;
  readonly outcomes: readonly FileOutcome[];
  readonly seen: SeenProject;
  /** What manifests, environment files and model files say of AI. */
  readonly declared: DeclaredAi;
  /** Files of which nothing is known: they could not be read. */
  readonly filesUnchecked: number;
}

/**
 * Scans a project, or parts of it, to say what is there. What the policy switches off is not seen; no threshold counts.
 * @returns `undefined` when the person has stopped the scan: half of an answer could be taken for a whole.
 * @throws CliError for a policy that cannot be used.
 */
export async function seeProject(targets: Targets, { signal, today }: CliHost): Promise<Sight | undefined> {
  const { root } = targets;
  const loaded = await loadProjectWithSnapshot(projectFilesOf(root));
  if (!loaded.project.policyIsValid) throw new CliError('error.policy');
  const list = await listUnlessStopped(targets, signal);
  if (!list) return undefined;
  const { files, skippedFiles } = list;
  const { outcomes, isComplete } = await scanWorkspace({ root, loaded, today, withFrames: false, files, signal });
  if (!isComplete) return undefined;
  const problems = [...list.problems, ...outcomes.flatMap((outcome) => outcome.problems)];
  const filesUnchecked = problems.filter(isUnchecked).length;
  const seen = {
    files: [...files, ...skippedFiles],
    code: outcomes.flatMap(({ code }) => code ?? []),
    aiCalls: outcomes.flatMap(({ aiCalls = [] }) => aiCalls),
    isWhole: targets.isWhole && filesUnchecked === 0,
  };
  const declared = readDeclaredAi(root, list, loaded.project.policy.catalogue);
  return { loaded, outcomes, seen, declared, filesUnchecked };
}

async function listUnlessStopped({ root, paths }: Targets, signal: AbortSignal) {
  try {
    return await listFiles(root, paths, { signal, pause: timeSlices() });
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}
