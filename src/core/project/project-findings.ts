import { discreet } from '../findings/discreet.ts';
import type { Finding } from '../findings/finding.ts';
import { applyExceptions } from '../policy/exceptions.ts';
import { regionsOf } from '../scan/regions.ts';
import type { Project } from './project.ts';

/** Findings in the policy and the register on a day, those marked that an exception covers; `today` is an ISO date. */
export function projectFindingsOn({ findings, policy }: Project, today: string): readonly Finding[] {
  const settings = { regions: regionsOf(policy.jurisdictions) };
  return applyExceptions(findings, policy, today).map((finding) => discreet(finding, settings));
}
