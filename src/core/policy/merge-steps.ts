import type { SeverityOrOff } from '../findings/severity.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { ProviderSetting } from './ai-settings-file.ts';
import type { AllowedValue } from './personal-data-settings-file.ts';
import type { Origin, Setting } from './policy.ts';
import { levelOf, minimumOf, stricter } from './rule-level.ts';
import type { GlobSetting, ModelSetting, PolicyStep } from './steps.ts';

/** What holds once steps are merged, first to last. */
export interface MergedSettings {
  readonly rules: ReadonlyMap<RuleId, Setting<SeverityOrOff>>;
  readonly categories: ReadonlyMap<string, Setting<SeverityOrOff>>;
  readonly allowedValues: readonly Setting<AllowedValue>[];
  readonly sanitizers: readonly string[];
  readonly providers: ReadonlyMap<string, Setting<ProviderSetting>>;
  readonly allowedHosts: readonly GlobSetting[];
  readonly deniedHosts: readonly GlobSetting[];
  readonly models: readonly ModelSetting[];
  readonly forbiddenUses: ReadonlyMap<string, Origin>;
}

/** The rule whose level a data category's level stands for, and whose minimum it may not go under. */
export const ruleOfCategories: RuleId = 'personal-data/value';

/** Last wins, key by key; lists of leave add up; no level goes under a minimum that was set before it. */
export function mergeSteps(steps: readonly PolicyStep[]): MergedSettings {
  const rules = new Map<RuleId, Setting<SeverityOrOff>>();
  const floors: Floors = new Map();
  const categories = new Map<string, Setting<SeverityOrOff>>();
  for (const step of steps) {
    // Before the step's own minimums: whoever sets a minimum may say which categories it leaves out.
    for (const { name, value, origin } of step.categories) {
      categories.set(name, stricter(floors.get(ruleOfCategories), { value, origin }));
    }
    raiseFloors(floors, step);
    for (const { name, value, origin } of step.rules) {
      rules.set(name, stricter(floors.get(name), { value: levelOf(value), origin }));
    }
  }
  return {
    rules,
    categories,
    allowedValues: steps.flatMap((step) => step.allowedValues),
    sanitizers: steps.flatMap((step) => step.sanitizers),
    providers: new Map(steps.flatMap((step) => step.providers.map((setting) => [setting.name, setting] as const))),
    allowedHosts: steps.flatMap((step) => step.allowedHosts),
    deniedHosts: steps.flatMap((step) => step.deniedHosts),
    models: steps.flatMap((step) => step.models),
    // The first that forbids: what a parent forbids stays forbidden because of it.
    forbiddenUses: new Map(
      steps.flatMap((step) => step.forbiddenUses.map(({ value, origin }) => [value, origin] as const)).reverse(),
    ),
  };
}

/** Minimum of each rule, with the place that set it. */
export type Floors = Map<RuleId, Setting<SeverityOrOff>>;

/** Adds the minimums of a step. A lower one changes nothing. */
export function raiseFloors(floors: Floors, step: PolicyStep): void {
  for (const { name, value, origin } of step.rules) {
    const minimum = minimumOf(value);
    if (minimum !== undefined) floors.set(name, stricter(floors.get(name), { value: minimum, origin }));
  }
}
