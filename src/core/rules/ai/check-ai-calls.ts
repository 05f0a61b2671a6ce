import type { Finding, FindingMessage, LocalisedText } from '../../findings/finding.ts';
import { makeFinding } from '../../findings/make-finding.ts';
import { forbiddenUsesIn } from '../../law/forbidden-uses.ts';
import { dataCategoryOf } from '../../personal-data/categories.ts';
import { placeOf } from '../../policy/place-of.ts';
import type { JudgedCall, PathPolicy, Policy } from '../../policy/policy.ts';
import type { BoundAiCall } from '../../scan/scan.ts';
import type { SourceDocument } from '../../text/document.ts';
import type { RuleId } from '../rule-id.ts';

type Check = (bound: BoundAiCall, policy: PathPolicy, whole: Policy) => FindingMessage | undefined;

/** The rules on AI calls; adding one adds a line here. */
const checks: readonly (readonly [RuleId, Check])[] = [
  ['ai/undocumented-call', undocumented],
  ['ai/provider-not-allowed', notAllowed],
  ['ai/prohibited-practice', prohibited],
];

export function checkAiCalls(
  document: SourceDocument,
  calls: readonly BoundAiCall[],
  policy: PathPolicy,
  whole: Policy,
): readonly Finding[] {
  return calls.flatMap((bound) =>
    checks.flatMap(([ruleId, check]) => {
      const severity = policy.severityOf(ruleId).value;
      const message = severity === 'off' ? undefined : check(bound, policy, whole);
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
  const { kind, confidence, providerName: provider, callee, through } = call;
  // An engine of rules is no AI, but the French duty to tell covers it as well.
  const id = kind === 'rule-decision' ? 'rules' : through ? 'through' : confidence;
  const place = through && placeOf({ source: through.path, line: through.line });
  return { id, params: { provider, callee, ...(through && place && { wrapper: through.name, place }) } };
}

/** Message of a refusal, by what the verdict is about. */
const refusals = { provider: 'denied', host: 'denied-host', model: 'denied-model', data: 'denied-data' } as const;

/** What the policy says of a call, and where; `undefined` when it says nothing. */
export function verdictOnCall({ call, data }: BoundAiCall, policy: PathPolicy): JudgedCall | undefined {
  const { provider, host, model, service } = call;
  const where = service?.hosting.where;
  return policy.verdictOn({
    provider,
    host,
    model,
    data,
    inProcess: where === 'in-process' || where === 'user-device',
  });
}

function notAllowed(bound: BoundAiCall, policy: PathPolicy): FindingMessage | undefined {
  const { providerName, host, model } = bound.call;
  const verdict = verdictOnCall(bound, policy);
  if (verdict?.value !== 'deny') return undefined;
  const params = { provider: providerName, host: host ?? '', model: model ?? '', data: labelsOf(verdict.data ?? []) };
  return { id: refusals[verdict.because], params: { ...params, place: placeOf(verdict.origin) } };
}

function labelsOf(categories: readonly string[]): LocalisedText {
  const labels = categories.flatMap((id) => dataCategoryOf(id)?.label ?? []);
  return { en: labels.map(({ en }) => en).join(', '), fr: labels.map(({ fr }) => fr).join(', ') };
}

function prohibited({ call, record }: BoundAiCall, policy: PathPolicy, whole: Policy): FindingMessage | undefined {
  const [use] = record ? forbiddenUsesIn(record.record.facts, whole, policy) : [];
  if (!record || !use) return undefined;
  return {
    id: `call-${use.forbiddenBy}`,
    params: { ...use.params, callee: call.callee, record: record.record.id },
  };
}
