import type { RuleId } from '../rules/rule-id.ts';
import type { SeverityOrOff } from '../findings/severity.ts';
import type { AssistantSettings } from './assistant-file.ts';

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

/**
 * A text that is not blank.
 * @pattern \S
 */
export type Text = string;

export type Jurisdiction = 'fr' | 'eu' | 'uk' | 'nl' | 'ca';

export type NoticeLanguage = 'fr' | 'en';

export type RuleSettings = Partial<Record<RuleId, RuleSetting>>;

/** A level, or a level with a floor: `{ severity: error, minimum: warning }`. */
export type RuleSetting = SeverityOrOff | RuleSettingWithMinimum;

export interface RuleSettingWithMinimum {
  /** Level of the rule. */
  severity: SeverityOrOff;
  /** Level under which neither overrides nor policies that extend this one may go. */
  minimum?: SeverityOrOff;
}

/** Who answers for the software. */
export interface Organisation {
  /** Official name, as it must stand in notices: `Ville de …`. */
  name?: Text;
  /** What it is in law: decides which obligations apply. */
  kind?: 'state' | 'local-authority' | 'social-security' | 'public-body' | 'public-service-contractor' | 'supplier';
  /**
   * Staff, in full-time equivalents. Some duties of openness start at 50.
   * @minimum 0
   */
  staff?: number;
  /**
   * Inhabitants, for a local authority. Some duties of openness start at 3,500.
   * @minimum 0
   */
  population?: number;
  /** Where citizens can reach the data-protection officer: an email address, or an address on one line. */
  contact?: Text;
}

export interface PersonalDataSettings {
  /** Level by data category, such as `social-security-number: error`. Wins over the rule's level. */
  categories?: Record<string, SeverityOrOff>;
  /** Values that may stand in code although they are personal data, each with its reason. Added to the parents’. */
  allow?: AllowedValue[];
  /**
   * Functions of your own after which nothing personal is left, such as `masquer_usager` or `Pseudonymes.tirer`: what they
   * give may be logged or sent. Added to the parents’. Vigie knows `mask`, `hash`, `pseudonymise` and their like.
   */
  sanitizers?: Text[];
}

export interface AllowedValue {
  /** The value, with or without separators. */
  value: Text;
  /** Why it may stand there: `public mailbox of the town hall`. */
  reason: Text;
}

export interface AiSettings {
  /**
   * `allow` or `deny` by provider id of Vigie's catalogue. `unknown` stands for hosts that the catalogue does not know,
   * `'*'` (in quotes) for every provider that has no line of its own, libraries that run in the program itself aside.
   */
  providers?: Record<string, ProviderSetting>;
  /** Hosts of AI services. */
  hosts?: HostSettings;
  /**
   * `allow` or `deny` by glob of model names, in quotes: `'gpt-*'`. The last that matches wins. A model whose name cannot
   * be read is not judged.
   */
  models?: Record<string, Verdict>;
  /**
   * Uses that no algorithm may have, by the fact that says so in its record, such as `social_scoring`. Added to what
   * article 5 of the AI Act forbids, and to the parents’.
   */
  forbiddenUses?: Text[];
}

/** What holds for the whole project. */
export interface AiSettingsOfAll extends AiSettings {
  /** Services and libraries of your own that Vigie's catalogue does not know, such as an in-house gateway. Added to the parents’. */
  catalogue?: OwnProvider[];
}

/** A service of your own that asks models. */
export interface OwnProvider {
  /**
   * What the rest of the policy and the records call it: `passerelle-ia`.
   * @pattern ^[a-z0-9][a-z0-9-]{0,63}$
   */
  id: string;
  /** Its name, as people call it. */
  name: Text;
  /** Who runs it; its name where this is absent. */
  organisation?: Text;
  /** Globs of host names in quotes at which it answers: `'*.ia.example.gouv.fr'`. */
  hosts?: Text[];
  /** Paths that ask a model there, `/v1/demander`, besides those of the usual APIs. */
  paths?: Text[];
  /** Environment variables that hold its address or its key. */
  env?: Text[];
  /** Countries where its models run: ISO 3166 codes, such as `FR`. */
  regions?: Region[];
  /** Libraries of your own that ask it. */
  libraries?: OwnLibrary[];
}

/** @pattern ^[A-Z]{2}$ */
export type Region = string;

/** A library of your own. */
export interface OwnLibrary {
  /** Its language. TypeScript counts as `javascript`, Kotlin as `java`. */
  language: 'python' | 'javascript' | 'java' | 'csharp' | 'go' | 'php' | 'ruby' | 'rust' | 'r';
  /**
   * Its modules, as code imports them: `region_ia`, `'@region/ia'`.
   * @minItems 1
   */
  modules: Text[];
  /** Classes and functions of its that make a client: `Assistant`. */
  clients?: Text[];
  /**
   * What asks a model: `$client.demander`, a method of a client, or `demander`, a function of the module.
   * @minItems 1
   */
  calls: CallName[];
}

/** @pattern ^\$?[A-Za-z_][\w.]*$ */
export type CallName = string;

export type Verdict = 'allow' | 'deny';

export type ProviderSetting = Verdict | ProviderLeave;

/** A provider that may be called, but not with everything. */
export interface ProviderLeave {
  allow: true;
  /**
   * Data categories that may not reach it, such as `health`.
   * @minItems 1
   */
  except: Text[];
}

export interface HostSettings {
  /** Globs of host names in quotes, such as `'*.example.gouv.fr'`. A call to such a host is allowed whoever provides it. */
  allow?: Text[];
  /** Globs of host names in quotes. A call to such a host is refused, whoever provides it; wins over `allow`. */
  deny?: Text[];
}

export interface RegisterSettings {
  /**
   * How often a person must read each record through, in months. No record is overdue where nothing is set.
   * @minimum 1
   * @maximum 120
   * @asType integer
   */
  reviewEveryMonths?: number;
  /** Colour of the public site of the register, for links and marks. A neutral blue by default. */
  colours?: RegisterColours;
}

export interface RegisterColours {
  /** On a light background: `'#1f4e8c'`, in quotes. */
  light?: HexColour;
  /** On a dark background, for people who read in dark: `'#9cc4ff'`, in quotes. */
  dark?: HexColour;
}

/**
 * @pattern ^#[0-9a-fA-F]{6}$
 */
export type HexColour = string;

export interface NoticeSettings {
  /** Folder of generated notices, relative to the project's root and inside it. */
  folder?: Text;
}

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
