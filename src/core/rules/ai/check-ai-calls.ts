import type { Finding, FindingMessage, LocalisedText } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import type { PathPolicy } from '../../policy/policy.ts';
import type { BoundAiCall } from '../../scan/scan.ts';
import type { SourceDocument } from '../../text/document.ts';
import type { RuleId } from '../rule-id.ts';

type Check = (bound: BoundAiCall, policy: PathPolicy) => FindingMessage | undefined;

/** The rules on AI calls; adding one adds a line here. */
const checks: readonly (readonly [RuleId, Check])[] = [
  ['ai/undocumented-call', undocumented],
  ['ai/provider-not-allowed', notAllowed],
];

export function checkAiCalls(
  document: SourceDocument,
  calls: readonly BoundAiCall[],
  policy: PathPolicy,
): readonly Finding[] {
  return calls.flatMap((bound) =>
    checks.flatMap(([ruleId, check]) => {
      const severity = policy.severityOf(ruleId).value;
      const message = severity === 'off' ? undefined : check(bound, policy);
      if (severity === 'off' || !message) return [];
      const { call } = bound;
      return [
        makeFinding(document, { ruleId, severity, range: call.range, message, subject: { kind: 'ai-call', call } }),
      ];
    }),
  );
}

function undocumented({ call, record }: BoundAiCall): FindingMessage | undefined {
  if (record) return undefined;
  // An engine of rules is no AI, but the French duty to tell covers it as well.
  const id = call.kind === 'rule-decision' ? 'rules' : call.confidence;
  return { id, params: { provider: call.providerName, callee: call.callee } };
}

function notAllowed({ call }: BoundAiCall, policy: PathPolicy): FindingMessage | undefined {
  const verdict = policy.verdictOn(call.provider, call.host);
  if (verdict?.value !== 'deny') return undefined;
  const place: LocalisedText = {
    en: `${verdict.origin.source}, line ${String(verdict.origin.line + 1)}`,
    fr: `${verdict.origin.source}, ligne ${String(verdict.origin.line + 1)}`,
  };
  return { id: 'denied', params: { provider: call.providerName, place } };
}
