import type { Project } from '../project/project.ts';
import { regionsOf } from '../scan/regions.ts';
import { isSensitive } from './find/find-personal.ts';
import type { MaskSettings } from './mask/masker.ts';

/** What the policy says of the values of a prompt. */
export function settingsFor({ policy }: Project): MaskSettings {
  const { assistant, jurisdictions } = policy;
  const allowed = new Set(policy.forPath('').allowedValues.map(({ value }) => compact(value.value)));
  return {
    regions: regionsOf(jurisdictions),
    isLabelled: (category) => isSensitive(category) || assistant.handlingOf(category).value === 'refuse',
    isAllowed: (value) => allowed.size > 0 && allowed.has(compact(value)),
    handlingOf: (category) => assistant.handlingOf(category).value,
  };
}

/** Values are compared without the separators that people write in them. */
function compact(value: string): string {
  return value.replaceAll(/[\s.\-/()]/g, '').toLowerCase();
}
