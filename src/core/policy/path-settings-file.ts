import type { RuleId } from '../rules/rule-id.ts';
import type { AiSettings } from './ai-settings-file.ts';
import type { PersonalDataSettings } from './personal-data-settings-file.ts';
import type { RuleSettings } from './rule-settings-file.ts';
import type { Text } from './text-file.ts';

/** Settings for some paths. */
export interface Override {
  /**
   * Globs of paths in quotes, relative to the project's root: `'test/**'`. One that starts with `!` takes paths out.
   * @minItems 1
   */
  files: Text[];
  /** Level of each rule for these paths. */
  rules?: RuleSettings;
  /** Kinds of personal data, and the values that may stand in these paths. */
  personalData?: PersonalDataSettings;
  /** Which AI providers and hosts the code of these paths may call. */
  ai?: AiSettings;
}

/** Leave from one rule, for some paths, until a day. */
export interface PolicyException {
  /** The rule that it suspends. */
  rule: RuleId;
  /**
   * Globs of paths in quotes, relative to the project's root: `'poc/**'`. One that starts with `!` takes paths out.
   * @minItems 1
   */
  files: Text[];
  /** Why it is needed. */
  reason: Text;
  /** Who answers for it. */
  owner: Text;
  /**
   * Last day on which it holds: `2027-03-31`.
   * @format date
   */
  until: string;
}
