import { discreet } from '../findings/discreet.ts';
import type { Finding } from '../findings/finding.ts';
import { withDistinctFingerprints } from '../findings/fingerprint.ts';
import { compareFindings } from '../findings/make-finding.ts';
import { applyExceptions } from '../policy/exceptions.ts';
import { checkReviews } from '../rules/register/check-reviews.ts';
import { regionsOf } from '../scan/regions.ts';
import type { Project } from './project.ts';

/**
 * Findings in the policy and the register on a day, those marked that an exception covers.
 * @param today ISO date.
 * @param more other findings in those files, that only a check of the whole project can make.
 */
export function projectFindingsOn(project: Project, today: string, more: readonly Finding[] = []): readonly Finding[] {
  const { findings, policy } = project;
  const settings = { regions: regionsOf(policy.jurisdictions) };
  const all = [...findings, ...checkReviews(project, today), ...more];
  const left = applyExceptions(all, policy, today).map((finding) => discreet(finding, settings));
  return withDistinctFingerprints(left.toSorted(compareFindings));
}
