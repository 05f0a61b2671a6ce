import type { RuleId } from '../rules/rule-id.ts';
import type { SeverityOrOff } from '../findings/severity.ts';

/** `.vigie/policy.yml`: the team's policy. */
export interface PolicyFile {
  /** Version of this format. */
  version: 1;
  /** Parents, read first, left to right: `vigie:<preset>` or the path of a policy file, relative to this one. */
  extends?: string[];
  /** Who answers for the software. */
  organisation?: Organisation;
  /** Laws to apply: ISO country codes in lower case, or `eu`. */
  jurisdictions?: Jurisdiction[];
  /** Languages of notices, first one first. */
  languages?: ('fr' | 'en')[];
  /** Level of each rule. */
  rules?: Partial<Record<RuleId, RuleSetting>>;
  personalData?: PersonalDataSettings;
  ai?: AiSettings;
  notices?: NoticeSettings;
  /** Settings for some paths, top to bottom, the last that matches wins. */
  overrides?: Override[];
  /** Dated leave from a rule, with its reason and its owner. */
  exceptions?: PolicyException[];
}

export type Jurisdiction = 'fr' | 'eu';

/** A level, or a level with a floor under which children of this policy may not go. */
export type RuleSetting = SeverityOrOff | { severity: SeverityOrOff; minimum?: SeverityOrOff };

export interface Organisation {
  name?: string;
  kind?: 'state' | 'local-authority' | 'social-security' | 'public-body' | 'public-service-contractor' | 'supplier';
  /** Full-time equivalents. */
  staff?: number;
  population?: number;
  /** Where citizens and the data-protection officer can be reached. */
  contact?: string;
}

export interface PersonalDataSettings {
  /** Level by data category; wins over the rule's. */
  categories?: Record<string, SeverityOrOff>;
  /** Values that may stand in code, each with its reason. */
  allow?: AllowedValue[];
}

export interface AllowedValue {
  value: string;
  reason: string;
}

export interface AiSettings {
  /** Provider ids of the catalogue, or `*`. */
  providers?: Record<string, ProviderSetting>;
  hosts?: HostSettings;
}

export type ProviderSetting = 'allow' | 'deny';

export interface HostSettings {
  /** Globs of host names. A call to a host that matches is allowed whoever the provider is. */
  allow?: string[];
}

export interface NoticeSettings {
  /** Folder of generated notices, relative to the project's root. */
  folder?: string;
}

export interface Override {
  /** Globs of paths, relative to the project's root. */
  files: string[];
  rules?: Partial<Record<RuleId, RuleSetting>>;
  personalData?: PersonalDataSettings;
  ai?: AiSettings;
}

export interface PolicyException {
  rule: RuleId;
  files: string[];
  reason: string;
  owner: string;
  /**
   * Last day on which it holds.
   * @format date
   */
  until: string;
}
