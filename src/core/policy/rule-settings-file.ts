import type { SeverityOrOff } from '../findings/severity.ts';
import type { RuleId } from '../rules/rule-id.ts';

export type RuleSettings = Partial<Record<RuleId, RuleSetting>>;

/** A level, or a level with a floor: `{ severity: error, minimum: warning }`. */
export type RuleSetting = SeverityOrOff | RuleSettingWithMinimum;

export interface RuleSettingWithMinimum {
  /** Level of the rule. */
  severity: SeverityOrOff;
  /** Level under which neither overrides nor policies that extend this one may go. */
  minimum?: SeverityOrOff;
}
