import type { Catalogue } from '../ai-calls/catalogue.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { SeverityOrOff } from '../findings/severity.ts';
import type { AssistantPolicy } from './assistant-policy.ts';
import type { SourceDocument, TextRange } from '../text/document.ts';
import type { Verdict } from './ai-settings-file.ts';
import type { Organisation } from './organisation-file.ts';
import type { PolicyException } from './path-settings-file.ts';
import type { AllowedValue } from './personal-data-settings-file.ts';
import type { Jurisdiction, NoticeLanguage } from './policy-file.ts';
import type { RegisterColours } from './register-settings-file.ts';

/** Where a setting was written, for "which rule of which file decided". */
export interface Origin {
  /** Path of the policy file, `vigie:<preset>` for one that ships with Vigie, `default` for Vigie's own. */
  readonly source: string;
  /** Zero-based line in that file. */
  readonly line: number;
}

export interface Setting<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** An exception of the policy, where it stands and what it covers. */
export interface GrantedException extends Setting<PolicyException> {
  /** The policy file that grants it. */
  readonly document: SourceDocument;
  readonly range: TextRange;
  /** Whether its globs match a path relative to the project's root. */
  covers(path: string): boolean;
}

/** A policy with its parents merged. Immutable; `forPath` gives what holds for one file. */
export interface Policy {
  readonly organisation: Organisation;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly languages: readonly NoticeLanguage[];
  readonly noticesFolder: string;
  /** How often records must be read through; `undefined` where nothing is asked. */
  readonly reviewEveryMonths: number | undefined;
  /** Providers and SDKs: Vigie's, and those that the policy names. */
  readonly catalogue: Catalogue;
  readonly assistant: AssistantPolicy;
  /** SHA-256 of the texts of its files, parents included, 64 hexadecimal digits: which policy decided. */
  readonly digest: string;
  /** The agency's own, for the register's public site. */
  readonly colours: RegisterColours;
  /** Past ones too. */
  readonly exceptions: readonly GrantedException[];
  /** Settings for a path relative to the project's root, overrides applied. Cached by set of matching overrides. */
  forPath(path: string): PathPolicy;
}

/** What the policy says for one path. */
export interface PathPolicy {
  severityOf(rule: RuleId): Setting<SeverityOrOff>;
  /** Level set for a data category, `undefined` when the rule's own level holds. */
  severityOfCategory(category: string): Setting<SeverityOrOff> | undefined;
  readonly allowedValues: readonly Setting<AllowedValue>[];
  /** Functions after which nothing personal is left, as the team names them. */
  readonly sanitizers: readonly string[];
  /** Verdict on a question to a model; `undefined` when the policy says nothing. */
  verdictOn(asked: Asked): JudgedCall | undefined;
  /** Uses that it forbids, each with the place that says so first. */
  readonly forbiddenUses: ReadonlyMap<string, Origin>;
}

/** What a policy judges of a question to a model. */
export interface Asked {
  /** Id of the provider in the catalogue. */
  readonly provider: string;
  readonly host: string | undefined;
  readonly model: string | undefined;
  /** Data categories that reach it. */
  readonly data: readonly string[];
  /** Whether it runs in the program itself: nothing is sent to anyone, so `'*'` does not stand for it. */
  readonly inProcess: boolean;
}

export interface JudgedCall extends Setting<Verdict> {
  /** What the verdict is about. */
  readonly because: 'provider' | 'host' | 'model' | 'data';
  /** Data categories that may not reach the provider. */
  readonly data?: readonly string[];
}
