import type { Policy } from '../policy/policy.ts';
import { policyPath } from '../policy/load-policy.ts';
import { registerFolder } from '../register/load-register.ts';
import { policyKindOf } from './policy-kind.ts';
import { recordKind } from './record-kind.ts';
import type { YamlKind } from './yaml-kind.ts';

/** The kind of file that a path of a project holds, `undefined` where it is none of Vigie's. */
export function yamlKindOf(path: string, policy: Policy): YamlKind | undefined {
  if (path === policyPath) return policyKindOf(policy.catalogue.entries);
  const isRecord =
    path.startsWith(`${registerFolder}/`) && /^[^/]+\.ya?ml$/.test(path.slice(registerFolder.length + 1));
  return isRecord ? recordKind(policy.jurisdictions, policy.catalogue.entries) : undefined;
}
