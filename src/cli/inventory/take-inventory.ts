import { inventoryOf } from '../../core/inventory/inventory-of.ts';
import type { Inventory } from '../../core/inventory/inventory.ts';
import { isUnchecked } from '../../core/report/report.ts';
import { listFiles } from '../../node/list-files.ts';
import { projectFilesOf } from '../../node/project-files.ts';
import { loadProjectWithSnapshot } from '../../node/project-snapshot.ts';
import { scanWorkspace } from '../../node/scan-workspace.ts';
import { timeSlices } from '../../node/time-slices.ts';
import type { Targets } from '../check/targets.ts';
import { CliError } from '../cli-error.ts';
import type { CliHost } from '../host.ts';

/**
 * Scans a project, or parts of it, for its inventory. What the policy switches off is not seen; no threshold counts.
 * @returns `undefined` when the person has stopped the scan: half of an inventory could be taken for a whole.
 * @throws CliError for a policy that cannot be used.
 */
export async function takeInventory(targets: Targets, { signal, today }: CliHost): Promise<Inventory | undefined> {
  const { root } = targets;
  const loaded = await loadProjectWithSnapshot(projectFilesOf(root));
  if (!loaded.project.policyIsValid) throw new CliError('error.policy');
  const list = await listUnlessStopped(targets, signal);
  if (!list) return undefined;
  const { files } = list;
  const { outcomes, isComplete } = await scanWorkspace({ root, loaded, today, withFrames: false, files, signal });
  if (!isComplete) return undefined;
  const problems = [...list.problems, ...outcomes.flatMap((outcome) => outcome.problems)];
  return inventoryOf({
    project: loaded.project,
    findings: outcomes.flatMap(({ findings }) => findings),
    aiCalls: outcomes.flatMap(({ aiCalls = [] }) => aiCalls),
    filesChecked: outcomes.filter(({ status }) => status === 'checked').length,
    filesUnchecked: problems.filter(isUnchecked).length,
  });
}

async function listUnlessStopped({ root, paths }: Targets, signal: AbortSignal) {
  try {
    return await listFiles(root, paths, { signal, pause: timeSlices() });
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}
