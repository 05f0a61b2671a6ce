import { withDistinctFingerprints } from '../findings/fingerprint.ts';
import { compareFindings } from '../findings/make-finding.ts';
import { loadPolicy } from '../policy/load-policy.ts';
import { loadRegister } from '../register/load-register.ts';
import { checkNotices } from '../rules/register/check-notices.ts';
import type { ProjectTree } from './files.ts';
import type { Project } from './project.ts';

/** Reads the policy and the register of a project. Never throws for bad content: that is a finding. */
export async function loadProject(files: ProjectTree): Promise<Project> {
  const { policy, path, findings, isValid } = await loadPolicy(files);
  const register = await loadRegister(files, policy);
  const notices = await checkNotices(files, register, policy);
  return {
    policy,
    policyPath: path,
    register,
    findings: withDistinctFingerprints([...findings, ...register.findings, ...notices].sort(compareFindings)),
    policyIsValid: isValid,
  };
}
