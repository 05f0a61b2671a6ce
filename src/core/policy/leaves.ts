import type { Finding } from '../findings/finding.ts';
import type { SourceDocument } from '../text/document.ts';
import type { Policy } from './policy.ts';

/**
 * Marks the findings that a person has left with a reason, in a comment (`vigie-ignore <rule> until=… -- reason`) or
 * in the policy's `exceptions`, and adds a finding for each leave that is past, malformed or unused.
 */
export function applyLeaves(
  _document: SourceDocument,
  findings: readonly Finding[],
  _policy: Policy,
  _today: string,
): readonly Finding[] {
  return findings;
}
