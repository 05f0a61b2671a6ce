import type { Finding } from '../findings/finding.ts';
import type { Policy } from '../policy/policy.ts';
import type { Register } from '../register/register.ts';

/** What a repository says to Vigie: its policy, its register, and what is wrong with them. */
export interface Project {
  readonly policy: Policy;
  /** Path of the policy file, `undefined` where the project has none and Vigie's own defaults hold. */
  readonly policyPath: string | undefined;
  readonly register: Register;
  /** Findings in the policy and the register. */
  readonly findings: readonly Finding[];
  /** False when the policy or one of its parents cannot be used: nothing may then be called clean. */
  readonly policyIsValid: boolean;
}
