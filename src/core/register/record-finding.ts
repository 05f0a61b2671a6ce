import type { Finding, FindingMessage } from '../findings/finding.ts';
import { makeFinding } from '../findings/make-finding.ts';
import type { PathPolicy } from '../policy/policy.ts';
import type { SourceDocument, TextRange } from '../text/document.ts';

/** What is wrong at one place of a record. */
export interface RecordProblem {
  readonly ruleId: 'register/invalid-record' | 'register/incomplete-record' | 'ai/prohibited-practice';
  readonly range: TextRange;
  readonly message: FindingMessage;
  readonly recordId: string | undefined;
  readonly field?: string;
}

/** The finding for a problem, at the level that the policy sets; none where the rule is off. */
export function recordFinding(
  document: SourceDocument,
  problem: RecordProblem,
  policy: PathPolicy,
): readonly Finding[] {
  const { ruleId, range, message, recordId, field } = problem;
  const severity = policy.severityOf(ruleId).value;
  if (severity === 'off') return [];
  const subject = { kind: 'record', recordId, ...(field === undefined ? {} : { field }) } as const;
  return [makeFinding(document, { ruleId, severity, range, message, subject })];
}
