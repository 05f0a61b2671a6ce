import type { FoundDecision } from '../../decisions/find-decisions.ts';
import type { Finding } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import type { PathPolicy } from '../../policy/policy.ts';
import type { SourceDocument } from '../../text/document.ts';

const RULE = 'algorithm/undeclared-decision';

/** Whether anybody asks for the rule at a path. */
export function asksForDecisions(policy: PathPolicy): boolean {
  return policy.severityOf(RULE).value !== 'off';
}

/** Rule `algorithm/undeclared-decision`. `decisions` are those that no record covers. */
export function checkDecisions(
  document: SourceDocument,
  decisions: readonly FoundDecision[],
  policy: PathPolicy,
): readonly Finding[] {
  const severity = policy.severityOf(RULE).value;
  if (severity === 'off') return [];
  return decisions.map(({ name, range }) =>
    makeFinding(document, {
      ruleId: RULE,
      severity,
      range,
      message: { id: 'function', params: { name } },
      subject: { kind: 'decision', symbol: name },
    }),
  );
}
