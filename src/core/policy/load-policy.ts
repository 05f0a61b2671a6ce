import type { Finding } from '../findings/finding.ts';
import type { ProjectFiles } from '../project/files.ts';
import type { Policy } from './policy.ts';

export const policyPath = '.vigie/policy.yml';

export interface LoadedPolicy {
  readonly policy: Policy;
  /** `undefined` where the project has no policy file. */
  readonly path: string | undefined;
  readonly findings: readonly Finding[];
  readonly isValid: boolean;
}

/** Reads `.vigie/policy.yml` and its parents. A mistake is a finding in the file where it stands. */
export function loadPolicy(_files: ProjectFiles): Promise<LoadedPolicy> {
  return Promise.reject(new Error('in progress'));
}
