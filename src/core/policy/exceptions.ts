import type { Finding } from '../findings/finding.ts';
import { makeFinding } from '../findings/make-finding.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { SourceDocument, TextRange } from '../text/document.ts';
import type { GrantedException, Policy } from './policy.ts';

/** Marks the findings that an exception of the policy covers on a day; `today` is an ISO date. */
export function applyExceptions(findings: readonly Finding[], policy: Policy, today: string): readonly Finding[] {
  const live = policy.exceptions.filter((exception) => !isPast(exception.value.until, today));
  if (live.length === 0) return findings;
  return findings.map((finding) => {
    const exception = finding.suppression ? undefined : live.find((candidate) => matches(candidate, finding));
    if (!exception) return finding;
    const { reason, until } = exception.value;
    return { ...finding, suppression: { kind: 'external', reason, until } };
  });
}

/**
 * What is wrong with the exceptions of a policy on a day: those that are past, and, where `found` is given, those that
 * cover nothing. `found` must then hold every finding of a check of the whole project, suppressed ones included: a part
 * of it cannot tell that an exception is of no use.
 */
export function checkExceptions(policy: Policy, today: string, found?: readonly Finding[]): readonly Finding[] {
  return policy.exceptions.flatMap((exception) => {
    const { rule, until } = exception.value;
    if (isPast(until, today)) {
      return leaveFinding(policy, exception.document, 'policy/expired-exception', exception.range, 'past', {
        rule,
        until,
      });
    }
    if (!found || found.some((finding) => matches(exception, finding))) return [];
    return leaveFinding(policy, exception.document, 'policy/unused-exception', exception.range, 'policy', { rule });
  });
}

/** Whether a last day is over. */
export function isPast(until: string | undefined, today: string): boolean {
  return until !== undefined && until < today;
}

/** What is wrong with a policy cannot be left by the policy itself. */
function matches(exception: GrantedException, finding: Finding): boolean {
  const { ruleId, path } = finding;
  return !ruleId.startsWith('policy/') && exception.value.rule === ruleId && exception.covers(path);
}

/** A finding about a leave, at the level that the policy sets for its file; none where the rule is off. */
export function leaveFinding(
  policy: Policy,
  document: SourceDocument,
  ruleId: RuleId,
  range: TextRange,
  id: string,
  params: Finding['message']['params'],
): readonly Finding[] {
  const severity = policy.forPath(document.path).severityOf(ruleId).value;
  if (severity === 'off') return [];
  return [makeFinding(document, { ruleId, severity, range, message: { id, params }, subject: { kind: 'policy' } })];
}
