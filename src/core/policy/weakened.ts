import type { Finding } from '../findings/finding.ts';
import { isAtLeast, type SeverityOrOff } from '../findings/severity.ts';
import type { Setting } from './policy.ts';
import { raiseFloors, ruleOfCategories, type Floors } from './merge-steps.ts';
import { policyFinding } from './problem.ts';
import { levelOf } from './rule-level.ts';
import type { PolicyStep } from './steps.ts';
import type { YamlPath } from '../yaml/yaml-text.ts';

/**
 * Settings under a minimum, each reported where it stands. They have no effect: `mergeSteps` raises them. A file is held
 * to its own minimums and to those of the files that it extends; where two parents disagree, nobody is at fault.
 */
export function weakenedSettings(steps: readonly PolicyStep[]): readonly Finding[] {
  const floorsByFile = new Map<string, Floors>();
  return steps.flatMap((step) => {
    const inherited = floorsFor(step, floorsByFile);
    const found = step.categories
      .filter((setting) => isUnder(inherited.get(ruleOfCategories), setting.value))
      .map(({ name }) => finding(step, ['personalData', 'categories', name], inherited.get(ruleOfCategories)));
    raiseFloors(inherited, step);
    for (const { name, value } of step.rules) {
      const floor = inherited.get(name);
      if (isUnder(floor, levelOf(value))) found.push(finding(step, ['rules', name], floor));
    }
    // The minimums of an override hold for its own paths only: another override may be about others.
    if (!step.covers) floorsByFile.set(step.layer.source.name, ownFloors(step));
    return found;
  });
}

function floorsFor(step: PolicyStep, floorsByFile: ReadonlyMap<string, Floors>): Floors {
  const floors: Floors = new Map();
  const names = [...step.layer.ancestors, step.layer.source.name];
  for (const [rule, floor] of names.flatMap((name) => [...(floorsByFile.get(name) ?? [])])) {
    if (isUnder(floor, floors.get(rule)?.value ?? 'off') || !floors.has(rule)) floors.set(rule, floor);
  }
  return floors;
}

function ownFloors(step: PolicyStep): Floors {
  const floors: Floors = new Map();
  raiseFloors(floors, step);
  return floors;
}

function isUnder(floor: Setting<SeverityOrOff> | undefined, level: SeverityOrOff): boolean {
  return floor !== undefined && !isAtLeast(level, floor.value);
}

function finding(step: PolicyStep, place: YamlPath, floor: Setting<SeverityOrOff> | undefined): Finding {
  const { source } = step.layer;
  const { origin, value } = floor ?? { origin: source.originOf([]), value: 'off' };
  const params = { minimum: value, file: origin.source, line: String(origin.line + 1) };
  return policyFinding(source.document, 'policy/weakened', source.rangeOf([...step.path, ...place]), {
    id: 'under-minimum',
    params,
  });
}
