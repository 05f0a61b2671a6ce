/** Every rule, in the order of reports. The data of each is in `<group>/<name>.yml`. */
export const ruleIds = [
  'personal-data/value',
  'personal-data/field',
  'personal-data/in-log',
  'personal-data/in-prompt',
  'personal-data/in-url',
  'personal-data/to-third-party',
  'ai/undocumented-call',
  'ai/record-mismatch',
  'ai/provider-not-allowed',
  'ai/prohibited-practice',
  'algorithm/undeclared-decision',
  'register/invalid-record',
  'register/incomplete-record',
  'register/orphan-record',
  'register/review-overdue',
  'register/stale-notice',
  'policy/invalid',
  'policy/weakened',
  'policy/unused-exception',
  'policy/expired-exception',
] as const;

export type RuleId = (typeof ruleIds)[number];

export function isRuleId(text: string): text is RuleId {
  return (ruleIds as readonly string[]).includes(text);
}
