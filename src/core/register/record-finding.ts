import type { Finding, FindingMessage, RecordEdit } from '../findings/finding.ts';
import { makeFinding } from '../findings/make-finding.ts';
import type { PathPolicy } from '../policy/policy.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { SourceDocument, TextRange } from '../text/document.ts';

/** Rules on what a record says. */
export type RegisterRuleId = Extract<RuleId, `register/${string}` | 'ai/prohibited-practice'>;

/** What is wrong at one place of a record. */
export interface RecordProblem {
  readonly ruleId: RegisterRuleId;
  readonly range: TextRange;
  readonly message: FindingMessage;
  readonly recordId: string | undefined;
  readonly field?: string;
  readonly edit?: RecordEdit;
}

/** The finding for a problem, at the level that the policy sets; none where the rule is off. */
export function recordFinding(
  document: SourceDocument,
  problem: RecordProblem,
  policy: PathPolicy,
): readonly Finding[] {
  const { ruleId, range, message, recordId, field, edit } = problem;
  const severity = policy.severityOf(ruleId).value;
  if (severity === 'off') return [];
  const subject = { kind: 'record', recordId, ...(field !== undefined && { field }), ...(edit && { edit }) } as const;
  return [makeFinding(document, { ruleId, severity, range, message, subject })];
}
