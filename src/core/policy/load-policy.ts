import type { Finding } from '../findings/finding.ts';
import { compareFindings } from '../findings/make-finding.ts';
import type { ProjectFiles } from '../project/files.ts';
import { SourceDocument } from '../text/document.ts';
import type { Policy } from './policy.ts';
import { readChain } from './policy-chain.ts';
import { policyFinding } from './problem.ts';
import { resolvePolicy } from './resolve-policy.ts';
import { stepsOf } from './steps.ts';
import { weakenedSettings } from './weakened.ts';

export const policyPath = '.vigie/policy.yml';

export interface LoadedPolicy {
  readonly policy: Policy;
  /** `undefined` where the project has no policy file. */
  readonly path: string | undefined;
  readonly findings: readonly Finding[];
  /** False where the file or one of its parents could not be read whole: nothing may then be called clean. */
  readonly isValid: boolean;
}

/**
 * Reads `.vigie/policy.yml` and its parents. A mistake is a finding in the file where it stands, and never makes the
 * policy weaker: a setting that cannot be understood is taken for the strictest it could have meant, and no level goes
 * under Vigie's own.
 */
export async function loadPolicy(files: ProjectFiles): Promise<LoadedPolicy> {
  const { text, unreadable } = await readOwn(files);
  const chain = await readChain(files, policyPath, text);
  const steps = stepsOf(chain.layers);
  const mistakes = [...unreadable, ...chain.findings];
  return {
    policy: resolvePolicy(chain.layers, steps, mistakes.length === 0),
    path: text === undefined && unreadable.length === 0 ? undefined : policyPath,
    findings: [...mistakes, ...weakenedSettings(steps)].sort(compareFindings),
    isValid: mistakes.length === 0,
  };
}

interface OwnText {
  readonly text: string | undefined;
  readonly unreadable: readonly Finding[];
}

async function readOwn(files: ProjectFiles): Promise<OwnText> {
  try {
    return { text: await files.read(policyPath), unreadable: [] };
  } catch {
    const document = new SourceDocument(policyPath, 'yaml', '');
    const message = { id: 'unreadable', params: {} };
    return {
      text: undefined,
      unreadable: [policyFinding(document, 'policy/invalid', { start: 0, end: 0 }, message)],
    };
  }
}
