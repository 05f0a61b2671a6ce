import { inventoryOf } from '../../core/inventory/inventory-of.ts';
import type { Inventory } from '../../core/inventory/inventory.ts';
import type { Targets } from '../check/targets.ts';
import type { CliHost } from '../host.ts';
import { seeProject } from '../see-project.ts';

/**
 * The inventory of a project, or of parts of it.
 * @returns `undefined` when the person has stopped the scan: half of an inventory could be taken for a whole.
 * @throws CliError for a policy that cannot be used.
 */
export async function takeInventory(targets: Targets, host: CliHost): Promise<Inventory | undefined> {
  const sight = await seeProject(targets, host);
  if (!sight) return undefined;
  const { loaded, outcomes, seen, filesUnchecked } = sight;
  return inventoryOf({
    project: loaded.project,
    findings: outcomes.flatMap(({ findings }) => findings),
    aiCalls: seen.aiCalls,
    filesChecked: outcomes.filter(({ status }) => status === 'checked').length,
    filesUnchecked,
  });
}
