import type { Finding } from '../findings/finding.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { SourceDocument } from '../text/document.ts';
import { applyExceptions, isPast, leaveFinding } from './exceptions.ts';
import { findLeaves } from './find-leaves.ts';
import type { Leave, PlacedLeave } from './leave.ts';
import type { Policy } from './policy.ts';

/**
 * Marks the findings that a person has left with a reason, in a comment (`vigie-ignore <rule> until=… -- reason`) or
 * in the policy's `exceptions`, and adds a finding for each comment whose leave is past, malformed or unused. Whether
 * an exception of the policy is unused, only a check of the whole project can tell: see `checkExceptions`.
 * @param today ISO date.
 */
export function applyLeaves(
  document: SourceDocument,
  findings: readonly Finding[],
  policy: Policy,
  today: string,
): readonly Finding[] {
  const placed = findLeaves(document);
  if (placed.length === 0) return applyExceptions(findings, policy, today);
  const live = new Map<string, Leave>();
  for (const { line, parsed } of placed) {
    if (!('leave' in parsed) || isPast(parsed.leave.until, today)) continue;
    for (const rule of parsed.leave.rules) live.set(placeKey(rule, line), parsed.leave);
  }
  const left = findings.map((finding) => leaveOne(finding, live.get(placeKey(finding.ruleId, finding.start.line))));
  const used = new Set(findings.map((finding) => placeKey(finding.ruleId, finding.start.line)));
  const wrong = placed.flatMap((leave) => problemsOf(document, leave, used, policy, today));
  return [...applyExceptions(left, policy, today), ...wrong];
}

function placeKey(rule: RuleId, line: number): string {
  return `${line} ${rule}`;
}

function leaveOne(finding: Finding, leave: Leave | undefined): Finding {
  if (!leave || finding.suppression) return finding;
  const { reason, until } = leave;
  return { ...finding, suppression: { kind: 'inSource', reason, ...(until === undefined ? {} : { until }) } };
}

function problemsOf(
  document: SourceDocument,
  { range, line, parsed }: PlacedLeave,
  used: ReadonlySet<string>,
  policy: Policy,
  today: string,
): readonly Finding[] {
  const report = (rule: RuleId, id: string, params: Finding['message']['params']): readonly Finding[] => {
    return leaveFinding(policy, document, rule, range, id, params);
  };
  if ('mistake' in parsed) return report('policy/invalid', parsed.mistake.id, parsed.mistake.params);
  const { rules, until } = parsed.leave;
  if (until !== undefined && isPast(until, today)) {
    return report('policy/expired-exception', 'past', { rule: rules.join(', '), until });
  }
  return rules
    .filter((rule) => !used.has(placeKey(rule, line)))
    .flatMap((rule) => report('policy/unused-exception', 'comment', { rule }));
}
