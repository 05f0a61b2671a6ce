import { severityRank, type Severity, type SeverityOrOff } from '../../findings/severity.ts';
import { dataCategoryOf } from '../../personal-data/categories.ts';
import type { ValueMatch } from '../../personal-data/values/find-values.ts';
import type { PathPolicy, Setting } from '../../policy/policy.ts';

/** Where a value stands, as far as its level depends on it. */
export interface Surroundings {
  readonly inTests: boolean;
  /** Named in public on purpose: an author, a contact to write to. */
  readonly isPublic: boolean;
}

/**
 * Level of one value. The policy's level for its category holds first, then what the team wrote for the rule. Vigie's
 * own default is raised for national identification numbers (GDPR art. 87), special categories (art. 9) and criminal
 * data (art. 10), and lowered in tests for values that no checksum confirms. Published examples, credits,
 * contacts and mailboxes are information at most.
 */
export function levelOf(match: ValueMatch, policy: PathPolicy, surroundings: Surroundings): SeverityOrOff {
  const level = baseLevel(match, policy, surroundings);
  return match.documentedExample || surroundings.isPublic ? milder(level, 'information') : level;
}

function baseLevel(match: ValueMatch, policy: PathPolicy, { inTests }: Surroundings): SeverityOrOff {
  const { category } = match.recognizer;
  const ofCategory = policy.severityOfCategory(category);
  if (ofCategory) return ofCategory.value;
  const ofRule = policy.severityOf('personal-data/value');
  if (ofRule.value === 'off' || isTeams(ofRule)) return ofRule.value;
  if (inTests) return match.strength === 'strong' ? ofRule.value : oneLower(ofRule.value);
  return isSensitive(category) ? 'error' : ofRule.value;
}

/** What a preset says is still Vigie's word; what a team wrote is taken as it stands. */
export function isTeams({ origin }: Setting<SeverityOrOff>): boolean {
  return origin.source !== 'default' && !origin.source.startsWith('vigie:');
}

export function isSensitive(id: string): boolean {
  const category = dataCategoryOf(id);
  return category?.nationalId === true || category?.special === true || category?.criminal === true;
}

export function oneLower(severity: Severity): Severity {
  switch (severity) {
    case 'error':
      return 'warning';
    case 'warning':
      return 'information';
    case 'information':
    case 'hint':
      return 'hint';
  }
}

function milder(one: SeverityOrOff, other: Severity): SeverityOrOff {
  return severityRank(one) < severityRank(other) ? one : other;
}
