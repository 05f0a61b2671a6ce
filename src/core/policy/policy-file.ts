import type { AiSettingsOfAll } from './ai-settings-file.ts';
import type { AssistantSettings } from './assistant-file.ts';
import type { Organisation } from './organisation-file.ts';
import type { Override, PolicyException } from './path-settings-file.ts';
import type { PersonalDataSettings } from './personal-data-settings-file.ts';
import type { NoticeSettings, RegisterSettings } from './register-settings-file.ts';
import type { RuleSettings } from './rule-settings-file.ts';
import type { Text } from './text-file.ts';

/** `.vigie/policy.yml`: what a team asks of its code. Also the format of the policies that it shares by `extends`. */
export interface PolicyFile {
  /** Version of this format: `1`. */
  version: 1;
  /**
   * Parents, read first, left to right; this file then wins. `vigie:recommended`, `vigie:fr-local-authority`, or the
   * path of a policy file, relative to this one: `../charter/policy.yml`.
   */
  extends?: Text[];
  /** Who answers for the software. Stands in the notices. */
  organisation?: Organisation;
  /**
   * Laws to apply, by place: `fr` for France, `eu` for the European Union, `uk` for the United Kingdom, `nl` for the
   * Netherlands, `ca` for Canada (federal). Replaces the parents' list.
   * @minItems 1
   */
  jurisdictions?: Jurisdiction[];
  /**
   * Languages of notices, the main one first. Replaces the parents' list.
   * @minItems 1
   */
  languages?: NoticeLanguage[];
  /** Level of each rule: `off`, `hint`, `information`, `warning` or `error`. */
  rules?: RuleSettings;
  /** Kinds of personal data, and the values that may stand in code. */
  personalData?: PersonalDataSettings;
  /** Which AI providers and hosts the code may call, and those of your own. */
  ai?: AiSettingsOfAll;
  /** What the register must hold to. */
  register?: RegisterSettings;
  /** Where generated notices go. */
  notices?: NoticeSettings;
  /** What the assistant may ask of models. Where several files of a team speak, the strictest holds. */
  assistant?: AssistantSettings;
  /** Settings for some paths. Read top to bottom: the last that matches wins. */
  overrides?: Override[];
  /** Dated leave from a rule for some paths, with its reason and its owner. Added to the parents’. */
  exceptions?: PolicyException[];
}

export type Jurisdiction = 'fr' | 'eu' | 'uk' | 'nl' | 'ca';

export type NoticeLanguage = 'fr' | 'en';
